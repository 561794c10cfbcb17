import {
  calibrateProbabilities,
  pipelineSummary,
  readStageTable,
  Rows,
  type CalibrateLine,
} from "../../../calc";
import type { Mapping, RawTable } from "../../../leads";
import { cellsOfColumn } from "../../leads/columns";
import type { StageDraft } from "./stageDrafts";

/** What the closed deals say of one open stage. */
export interface ClosedDealsLine extends CalibrateLine {
  /** Amounts of the open leads in the stage; undefined where the table has no amounts. */
  readonly openValue: number | undefined;
}

/**
 * How often the closed leads that reached each open stage were won, by the draft's order and types. One line an open
 * stage; none where the draft has no open stage or leads have no stage column.
 */
export function closedDealsOf(
  leads: RawTable,
  mapping: Mapping,
  drafts: readonly Pick<StageDraft, "stage" | "type">[]
): readonly ClosedDealsLine[] {
  const cells = (field: "stage" | "lastStage" | "amount") =>
    cellsOfColumn({ data: leads, mapping }, field);
  const stageCells = cells("stage");
  if (!stageCells || !drafts.some(({ type }) => type === "open")) return [];
  const table = readStageTable(drafts.map(({ stage, type }) => [stage, "", "", type]));
  const rows = new Rows({
    stages: stageCells,
    last_stages: cells("lastStage"),
    amounts: cells("amount"),
  });
  const stages = rows.stages("stages", table);
  const lastStages = rows.optional("last_stages", (name) => rows.stages(name, table));
  // Amounts that cannot be read are a matter of the step before this one.
  const amounts = rows.optional("amounts", (name) => rows.tolerantNumbers(name).values);
  const values = amounts && pipelineSummary({ stages, amounts }).lines;
  return calibrateProbabilities({ stages, lastStages }).lines.map((line, index) => ({
    ...line,
    openValue: values?.[index]?.value,
  }));
}

/** What it means in money that the chances of the closed deals are others than the typed ones. */
export interface MoneyOfChances {
  /** By open stage; undefined where one of the chances is not known. */
  readonly differences: readonly (number | undefined)[];
  /** Weighted value of the open leads by the typed chances, and by those of the closed deals where there are any. */
  readonly typed: number;
  readonly historic: number;
}

/**
 * The weighted pipeline by two sets of chances.
 *
 * @param typed the chances of the draft by open stage, 0 to 1
 * @returns undefined where the table has no amounts or a typed chance is missing
 */
export function moneyOfChances(
  lines: readonly Pick<ClosedDealsLine, "rate" | "openValue">[],
  typed: readonly (number | undefined)[]
): MoneyOfChances | undefined {
  let sums = { typed: 0, historic: 0 };
  const differences: (number | undefined)[] = [];
  for (const [index, { rate, openValue }] of lines.entries()) {
    const chance = typed[index];
    if (openValue === undefined || chance === undefined || Number.isNaN(chance)) return undefined;
    const historic = openValue * (rate ?? chance);
    sums = { typed: sums.typed + openValue * chance, historic: sums.historic + historic };
    differences.push(rate === undefined ? undefined : historic - openValue * chance);
  }
  return { differences, ...sums };
}
