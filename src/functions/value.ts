/** PIPELINE functions about number and value of leads. */
import {
  BREAKDOWN_MEASURES,
  breakdown as breakdownBy,
  CalcError,
  pipelineSummary,
  ratio,
  requireKnownStages,
  Rows,
  shares as sharesOf,
  weightedPipeline,
  type BreakdownLine,
  type ShareLine,
  type SummaryLine,
} from "../calc";
import {
  flag,
  optionalNumber,
  showsHeaders,
  totalPlace,
  type NumberRange,
} from "./border/arguments";
import { atCellBoundary } from "./border/at-cell-boundary";
import type { Cell } from "./border/excel-cells";
import { stagesAndAmounts, stageTableOf } from "./border/leads";
import { BLANK, LABELS, orDivisionError, spill } from "./border/spill";

/**
 * Sum of amount × win probability over the open leads.
 * @customfunction WEIGHTED
 * @param amounts Amounts, one per lead. A single number counts for every lead: 1 gives the expected number of wins.
 * @param stages Stages, one per lead.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [dealProbabilities] Probability per deal, used in place of its stage's. Blank and 0 mean not given.
 * @param [includeWon] TRUE adds won deals at 100 %. Default FALSE.
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @returns Weighted value, in the unit of the amounts.
 * @throws #N/A a stage that is not in the stage table, or an open one without probability
 * @throws #NUM! a deal probability outside 0 to 1
 * @example =PIPELINE.WEIGHTED(Leads[Amount],Leads[Stage],Stages)
 * 58400
 * @example =PIPELINE.WEIGHTED(Leads[Amount],Leads[Stage],Stages,,TRUE)
 * 98400
 * @example =PIPELINE.WEIGHTED(1,Leads[Stage],Stages)
 * 2.4
 * @see {@link weightedPipeline}
 */
export function weighted(
  amounts: unknown[][],
  stages: unknown[][],
  stageTable: unknown[][],
  dealProbabilities?: unknown[][],
  includeWon?: unknown,
  filterArray?: unknown[][]
): number {
  return atCellBoundary(() => {
    const rows = new Rows({
      amounts,
      stages,
      deal_probabilities: dealProbabilities,
      filter_array: filterArray,
    });
    const leads = stagesAndAmounts(rows, stageTableOf(stageTable));
    requireKnownStages(leads.stages, "stage", rows.scope);
    return weightedPipeline({
      ...leads,
      probabilities: rows.optional("deal_probabilities", rows.numbers),
      includeWon: flag(includeWon, "include_won", false),
      scope: rows.scope,
    });
  });
}

/**
 * Leads, value, probability and weighted value of every stage.
 * @customfunction SUMMARY
 * @param stages Stages, one per lead.
 * @param amounts Amounts, one per lead.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [scope] 0 open stages (default), 1 all stages.
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @param [totalDepth] 1 total at the bottom (default), -1 on top, 0 none.
 * @returns Table: Stage, Leads, Value, Probability, Weighted, Share of value.
 * @throws #N/A (in a cell) leads stand in a stage without probability
 * @throws #DIV/0! (in a cell) the values add up to 0
 * @example =PIPELINE.SUMMARY(Leads[Stage],Leads[Amount],Stages)
 * Stage | Leads | Value | Probability | Weighted | Share of value
 * Qualification | 2 | 30000 | 0.1 | 3000 | 0.1974
 * Discovery | 2 | 45000 | 0.2 | 9000 | 0.2961
 * Meeting | 1 | 25000 | 0.4 | 10000 | 0.1645
 * Proposal | 2 | 52000 | 0.7 | 36400 | 0.3421
 * Total | 7 | 152000 | "" | 58400 | 1
 * @see {@link pipelineSummary}
 */
export function summary(
  stages: unknown[][],
  amounts: unknown[][],
  stageTable: unknown[][],
  scope?: unknown,
  filterArray?: unknown[][],
  headers?: unknown,
  totalDepth?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const rows = new Rows({ stages, amounts, filter_array: filterArray });
    const result = pipelineSummary({
      ...stagesAndAmounts(rows, stageTableOf(stageTable)),
      include: optionalNumber(scope, "scope") ? "all" : "open",
      scope: rows.scope,
    });
    const lacking = result.lines.find(({ weighted }) => weighted === undefined)?.stage ?? "";
    const lines = result.lines.map((line) =>
      summaryCells(line.stage, line, line.probability ?? BLANK, lacking)
    );
    if (result.unknown) lines.push(summaryCells(LABELS.unknown, result.unknown, BLANK, lacking));
    return spill(
      {
        header: ["Stage", "Leads", "Value", "Probability", "Weighted", "Share of value"],
        lines,
        total: summaryCells(LABELS.total, result.total, BLANK, lacking),
      },
      showsHeaders(headers),
      totalPlace(totalDepth)
    );
  });
}

/** @param lacking the stage without a probability, for weighted values that have no answer */
const summaryCells = (
  label: string,
  line: SummaryLine,
  probability: Cell,
  lacking: string
): Cell[] => [
  label,
  line.leads,
  line.value,
  probability,
  line.weighted ?? new CalcError("noProbability", { value: lacking }),
  orDivisionError(line.shareOfValue, "amounts"),
];

/**
 * Open leads by the values of a field, such as owner or source, and by stage.
 * @customfunction BREAKDOWN
 * @param rowField Values of the field, one per lead.
 * @param stages Stages, one per lead.
 * @param amounts Amounts, one per lead.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [measure] 0 value (default), 1 number of leads, 2 weighted value.
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @param [totalDepth] 1 total at the bottom (default), -1 on top, 0 none.
 * @returns Table: one row per value, one column per open stage, and their totals.
 * @throws #N/A no lead is in scope; in a cell: leads stand in a stage without probability
 * @throws #NUM! a measure other than 0, 1 and 2
 * @example =PIPELINE.BREAKDOWN(Leads[Owner],Leads[Stage],Leads[Amount],Stages)
 * "" | Qualification | Discovery | Meeting | Proposal | Total
 * Ana | 30000 | 0 | 0 | 12000 | 42000
 * Bo | 0 | 45000 | 0 | 0 | 45000
 * Cia | 0 | 0 | 25000 | 40000 | 65000
 * Total | 30000 | 45000 | 25000 | 52000 | 152000
 * @see {@link breakdownBy}
 */
export function breakdown(
  rowField: unknown[][],
  stages: unknown[][],
  amounts: unknown[][],
  stageTable: unknown[][],
  measure?: unknown,
  filterArray?: unknown[][],
  headers?: unknown,
  totalDepth?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const rows = new Rows({ row_field: rowField, stages, amounts, filter_array: filterArray });
    const table = breakdownBy({
      groups: rows.texts("row_field"),
      ...stagesAndAmounts(rows, stageTableOf(stageTable)),
      measure: BREAKDOWN_MEASURES[optionalNumber(measure, "measure", MEASURE) ?? 0]!,
      scope: rows.scope,
    });
    if (table.lines.length === 0) throw new CalcError("noData", { what: "leads" });
    const unknown = table.hasUnknown ? [LABELS.unknown] : [];
    return spill(
      {
        header: ["", ...table.stages, ...unknown, LABELS.total],
        lines: table.lines.map((line) =>
          breakdownCells(line.group || LABELS.blank, line, table.stages)
        ),
        total: breakdownCells(LABELS.total, table.total, table.stages),
      },
      showsHeaders(headers),
      totalPlace(totalDepth)
    );
  });
}

const MEASURE: NumberRange = {
  test: (value) => value in BREAKDOWN_MEASURES,
  text: "0, 1 or 2",
};

/** @param stages names of the columns, for figures that have no answer */
const breakdownCells = (
  label: string,
  { figures, total }: BreakdownLine,
  stages: readonly string[]
): Cell[] => {
  const lacking = new CalcError("noProbability", {
    value: stages[figures.indexOf(undefined)] ?? "",
  });
  return [label, ...[...figures, total].map((figure) => figure ?? lacking)];
};

/**
 * How leads are spread over the values of a field, such as loss reasons or sources; most frequent first.
 * @customfunction SHARES
 * @param values Values of the field, one per lead.
 * @param [amounts] Amounts, one per lead.
 * @param [filterArray] TRUE or 1 for the rows that count. Without it, rows with neither value nor amount are left out.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @param [totalDepth] 1 total at the bottom (default), -1 on top, 0 none.
 * @returns Table: Value, Leads, Share, Amount, Share of amount.
 * @throws #N/A no row is in scope
 * @throws #DIV/0! (in a cell) the amounts add up to 0
 * @example =PIPELINE.SHARES(Leads[Reason],Leads[Amount],Leads[Stage]="Closed Lost")
 * Value | Leads | Share | Amount | Share of amount
 * No budget | 2 | 0.6667 | 23000 | 0.5897
 * Price | 1 | 0.3333 | 16000 | 0.4103
 * Total | 3 | 1 | 39000 | 1
 * @see {@link sharesOf}
 */
export function shares(
  values: unknown[][],
  amounts?: unknown[][],
  filterArray?: unknown[][],
  headers?: unknown,
  totalDepth?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const rows = new Rows({ values, amounts, filter_array: filterArray });
    const result = sharesOf({
      values: rows.texts("values"),
      amounts: rows.optional("amounts", rows.figures),
      scope: rows.scope,
    });
    if (result.lines.length === 0) throw new CalcError("noData", { what: "leads" });
    const total = {
      ...{ value: LABELS.total, leads: result.leads, share: 1, amount: result.amount },
      // Of amounts that add up to 0 nothing is a share, not even all of them.
      shareOfAmount: ratio(result.amount ?? 0, result.amount ?? 0),
    };
    return spill(
      {
        header: ["Value", "Leads", "Share", "Amount", "Share of amount"],
        lines: result.lines.map(shareCells),
        total: shareCells(total),
      },
      showsHeaders(headers),
      totalPlace(totalDepth)
    );
  });
}

function shareCells({ value, leads, share, amount, shareOfAmount }: ShareLine): Cell[] {
  const label = value === "" ? LABELS.blank : value;
  if (amount === undefined) return [label, leads, share, BLANK, BLANK];
  return [label, leads, share, amount, orDivisionError(shareOfAmount, "amounts")];
}
