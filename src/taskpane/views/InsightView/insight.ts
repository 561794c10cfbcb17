import {
  bottleneck,
  pipelineSummary,
  ratio,
  Rows,
  salesCycle,
  stageRates,
  winRate,
  withAmountsNeedingStages,
  type Bottleneck,
  type SalesCycle,
  type StageRateLine,
  type StageTable,
  type Summary,
  type WinRate,
} from "../../../calc";
import type { Field, Mapping, RawTable, StageRow } from "../../../leads";
import { cellsOfColumn, stageTableOf } from "../../leads/columns";

export interface InsightInput {
  readonly data: RawTable;
  readonly mapping: Mapping;
  readonly stages: readonly StageRow[];
  /** Serial number of the day the figures describe. */
  readonly asOf: number;
}

/** How one open stage converts, and why it holds leads up where it has a goal to miss. */
export interface StageConversion extends StageRateLine {
  readonly goal: number | undefined;
  readonly finding: Bottleneck | undefined;
}

/** The figures of the view, as `src/calc` gives them. */
export interface Insight {
  readonly summary: Summary;
  /** Weighted value as a share of the open value. */
  readonly weightedShare: number | undefined;
  readonly wins: WinRate;
  /** Undefined where the table lacks a date for it. */
  readonly cycle: SalesCycle | undefined;
  /** One line an open stage; undefined where the table does not say when leads entered their stage. */
  readonly conversion: readonly StageConversion[] | undefined;
}

/** Key figures, stages and conversion of the leads, by the same metrics as the functions in cells. */
export function insightOf({ data, mapping, stages, asOf }: InsightInput): Insight {
  const cells = (field: Field) => cellsOfColumn({ data, mapping }, field);
  const rows = new Rows({
    stages: cells("stage"),
    amounts: cells("amount") ?? [[0]],
    created: cells("created"),
    closed: cells("closed"),
    entered: cells("entered"),
    last_stages: cells("lastStage"),
  });
  const table = stageTableOf(stages);
  const amounts = rows.numbers("amounts");
  const stageColumn = rows.stages("stages", table);
  const leads = {
    amounts,
    stages: mapping.amount ? withAmountsNeedingStages(stageColumn, amounts) : stageColumn,
  };
  const summary = pipelineSummary(leads);
  return {
    summary,
    weightedShare:
      summary.total.weighted === undefined
        ? undefined
        : ratio(summary.total.weighted, summary.total.value),
    wins: winRate(leads),
    cycle:
      rows.has("created") && rows.has("closed")
        ? salesCycle({
            ...leads,
            created: rows.dates("created"),
            closed: rows.dates("closed"),
          })
        : undefined,
    conversion: rows.has("entered")
      ? stageRates({
          ...leads,
          entered: rows.dates("entered"),
          lastStages: rows.optional("last_stages", (name) => rows.stages(name, table)),
          asOf,
        }).lines.map((line, index) => withGoal(line, goalOf(table, index)))
      : undefined,
  };
}

const goalOf = (table: StageTable, openIndex: number): number | undefined =>
  table.stages[table.open[openIndex] ?? -1]?.goal;

function withGoal(line: StageRateLine, goal: number | undefined): StageConversion {
  const finding = goal === undefined ? undefined : bottleneck({ ...line, benchmark: goal });
  return { ...line, goal, finding };
}

/** The stage that misses its goal by most, if any does. */
export function worstStage(
  conversion: readonly StageConversion[] | undefined
): StageConversion | undefined {
  let worst: StageConversion | undefined;
  for (const line of conversion ?? []) {
    const difference = line.finding?.difference ?? 0;
    if (difference < (worst?.finding?.difference ?? 0)) worst = line;
  }
  return worst;
}
