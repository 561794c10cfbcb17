/** PIPELINE functions about how leads get from stage to stage and to a won deal. */
import {
  bottleneck as findBottleneck,
  CalcError,
  conversionRate,
  FUNNEL_METHODS,
  funnel as stageFunnel,
  overdueAwareRate,
  reachedStages,
  requireStage,
  Rows,
  stageRates,
  type BottleneckInput,
  type Diagnosis,
} from "../calc";
import {
  asOfDate,
  choice,
  NOT_NEGATIVE,
  optionalNumber,
  requiredNumber,
  SHARE,
  showsHeaders,
  text,
} from "./border/arguments";
import { atCellBoundary } from "./border/at-cell-boundary";
import { inRange } from "./border/columns";
import type { Cell } from "./border/excel-cells";
import { knownStages, lastStagesOf, stageTableOf } from "./border/leads";
import { BLANK, LABELS, orDivisionError, orThrow, spill } from "./border/spill";

/**
 * The share of leads that get from one stage to another.
 * @customfunction CONVERSION
 * @param fromStage Name of an open stage.
 * @param toStage Name of a later stage. Blank: the next one.
 * @param stages Stages, one per lead.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [lastStages] Last open stage of lost leads, one per lead. Without it, lost leads count for the first stage only.
 * @param [enteredDates] Day each lead entered its stage. With it, leads longer in a stage than expected count as not converted, and younger ones not at all.
 * @param [asOf] Day the rate is asked for. Default today.
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @returns Rate.
 * @throws #N/A a stage that is not in the stage table, or a from_stage that is not an open one
 * @throws #VALUE! a to_stage that does not come after from_stage
 * @throws #DIV/0! nobody reached from_stage, or a stage on the way has nobody to judge by
 * @example =PIPELINE.CONVERSION("Qualification","Discovery",Leads[Stage],Stages,Leads[Last stage])
 * 0.75
 * @example =PIPELINE.CONVERSION("Qualification","Closed Won",Leads[Stage],Stages,Leads[Last stage],Leads[Entered],DATE(2026,6,30))
 * 0.3068
 * @see {@link conversionRate}
 */
export function conversion(
  fromStage: unknown,
  toStage: unknown,
  stages: unknown[][],
  stageTable: unknown[][],
  lastStages?: unknown[][],
  enteredDates?: unknown[][],
  asOf?: unknown,
  filterArray?: unknown[][]
): number {
  return atCellBoundary(() => {
    const table = stageTableOf(stageTable);
    const from = text(fromStage, "from_stage");
    if (from === "") throw new CalcError("missingArgument", { name: "from_stage" });
    const to = text(toStage, "to_stage");
    const rows = new Rows({
      stages,
      last_stages: lastStages,
      entered_dates: enteredDates,
      filter_array: filterArray,
    });
    const rate = conversionRate({
      from: requireStage(table, from, "from_stage"),
      to: to === "" ? undefined : requireStage(table, to, "to_stage"),
      stages: knownStages(rows, "stages", table),
      lastStages: lastStagesOf(rows, table),
      entered: rows.optional("entered_dates", rows.dates),
      asOf: asOfDate(asOf),
      scope: rows.scope,
    });
    return orThrow(rate, "leads");
  });
}

/**
 * Conversion rate from counts: moved on / (completed + overdue).
 * @customfunction RATE
 * @param movedOn Leads that moved on from the stage.
 * @param completed Leads that moved on or were lost from it.
 * @param [overdue] Leads in it for longer than expected. Default 0.
 * @returns Rate.
 * @throws #NUM! a negative number, or more moved on than completed
 * @throws #DIV/0! nobody completed the stage or is overdue in it
 * @example =PIPELINE.RATE(50,70,30)
 * 0.5
 * @see {@link overdueAwareRate}
 */
export function rate(movedOn: unknown, completed: unknown, overdue?: unknown): number {
  return atCellBoundary(() => {
    const through = requiredNumber(completed, "completed", NOT_NEGATIVE);
    const moved = requiredNumber(movedOn, "moved_on", {
      test: (value) => value >= 0 && value <= through,
      text: "between 0 and completed",
    });
    const late = optionalNumber(overdue, "overdue", NOT_NEGATIVE) ?? 0;
    return orThrow(overdueAwareRate(moved, through, late), "leads");
  });
}

/**
 * Conversion rate of every open stage, with leads longer in it than expected counted as not converted.
 * @customfunction STAGERATES
 * @param stages Stages, one per lead.
 * @param enteredDates Day each lead entered its stage.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [lastStages] Last open stage of lost leads, one per lead. Without it, lost leads count for the first stage only.
 * @param [asOf] Day the rates are asked for. Default today.
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Table: Stage, Moved on, Completed, Overdue, Too young, Rate.
 * @throws #DIV/0! (in a cell) nobody is through with the stage or overdue in it
 * @throws #N/A an unknown last stage
 * @example =PIPELINE.STAGERATES(Leads[Stage],Leads[Entered],Stages,Leads[Last stage],DATE(2026,6,30))
 * Stage | Moved on | Completed | Overdue | Too young | Rate
 * Qualification | 9 | 10 | 1 | 1 | 0.8182
 * Discovery | 6 | 7 | 1 | 1 | 0.75
 * Meeting | 5 | 5 | 0 | 1 | 1
 * Proposal | 2 | 3 | 1 | 1 | 0.5
 * @see {@link stageRates}
 */
export function stagerates(
  stages: unknown[][],
  enteredDates: unknown[][],
  stageTable: unknown[][],
  lastStages?: unknown[][],
  asOf?: unknown,
  filterArray?: unknown[][],
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const table = stageTableOf(stageTable);
    const rows = new Rows({
      stages,
      entered_dates: enteredDates,
      last_stages: lastStages,
      filter_array: filterArray,
    });
    const { lines, unknown } = stageRates({
      stages: rows.stages("stages", table),
      entered: rows.days("entered_dates"),
      lastStages: lastStagesOf(rows, table),
      asOf: asOfDate(asOf),
      scope: rows.scope,
    });
    const cells = lines.map((line): Cell[] => [
      line.stage,
      line.movedOn,
      line.completed,
      line.overdue,
      line.tooYoung,
      orDivisionError(line.rate, "leads"),
    ]);
    // Nothing is known of these leads, so they stand with the ones that cannot be judged yet.
    if (unknown > 0) cells.push([LABELS.unknown, BLANK, BLANK, BLANK, unknown, BLANK]);
    const header = ["Stage", "Moved on", "Completed", "Overdue", "Too young", "Rate"];
    return spill({ header, lines: cells }, showsHeaders(headers));
  });
}

/**
 * How many leads came as far as each stage: still open, won, lost, and together.
 * @customfunction REACHED
 * @param stages Stages, one per lead.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [lastStages] Last open stage of lost leads, one per lead. Without it, lost leads count for the first stage only.
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Table: Stage, Active, Won, Inactive, Total.
 * @throws #N/A an unknown last stage
 * @example =PIPELINE.REACHED(Leads[Stage],Stages,Leads[Last stage])
 * Stage | Active | Won | Inactive | Total
 * Qualification | 7 | 2 | 3 | 12
 * Discovery | 5 | 2 | 2 | 9
 * Meeting | 3 | 2 | 1 | 6
 * Proposal | 2 | 2 | 1 | 5
 * @see {@link reachedStages}
 */
export function reached(
  stages: unknown[][],
  stageTable: unknown[][],
  lastStages?: unknown[][],
  filterArray?: unknown[][],
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const table = stageTableOf(stageTable);
    const rows = new Rows({ stages, last_stages: lastStages, filter_array: filterArray });
    const { lines, unknown } = reachedStages({
      stages: rows.stages("stages", table),
      lastStages: lastStagesOf(rows, table),
      scope: rows.scope,
    });
    const cells = lines.map((line): Cell[] => [
      line.stage,
      line.active,
      line.won,
      line.inactive,
      line.total,
    ]);
    if (unknown > 0) cells.push([LABELS.unknown, BLANK, BLANK, BLANK, unknown]);
    const header = ["Stage", "Active", "Won", "Inactive", "Total"];
    return spill({ header, lines: cells }, showsHeaders(headers));
  });
}

/**
 * Funnel of a stage history: leads at each stage, next-stage and cumulative rate.
 * @customfunction FUNNEL
 * @param leadIds Lead of each row of the history; a lead has one row for each stage it entered.
 * @param stages Stage entered.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [method] "reached" (default): was at the stage or a later one. "any": ever was there. "strict": was at every stage up to it, in order. "direct": went on to the very next stage.
 * @param [enteredDates] Day of each row. Without it, the rows are in order of time.
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Table: Stage, Leads, Next-stage rate, Cumulative rate.
 * @throws #VALUE! another word as method
 * @throws #DIV/0! (in a cell) nobody is at the stage
 * @example =PIPELINE.FUNNEL(Moves[Lead],Moves[Stage],Stages)
 * Stage | Leads | Next-stage rate | Cumulative rate
 * Qualification | 5 | 0.8 | 1
 * Discovery | 4 | 1 | 0.8
 * Meeting | 4 | 0.75 | 0.8
 * Proposal | 3 | 0.6667 | 0.6
 * Closed Won | 2 | "" | 0.4
 * @example =PIPELINE.FUNNEL(Moves[Lead],Moves[Stage],Stages,"strict")
 * Stage | Leads | Next-stage rate | Cumulative rate
 * Qualification | 4 | 0.75 | 1
 * Discovery | 3 | 0.6667 | 0.75
 * Meeting | 2 | 0.5 | 0.5
 * Proposal | 1 | 1 | 0.25
 * Closed Won | 1 | "" | 0.25
 * @see {@link stageFunnel}
 */
export function funnel(
  leadIds: unknown[][],
  stages: unknown[][],
  stageTable: unknown[][],
  method?: unknown,
  enteredDates?: unknown[][],
  filterArray?: unknown[][],
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const rows = new Rows({
      lead_ids: leadIds,
      stages,
      entered_dates: enteredDates,
      filter_array: filterArray,
    });
    const { lines, unknown } = stageFunnel({
      ids: rows.ids("lead_ids"),
      stages: rows.stages("stages", stageTableOf(stageTable)),
      method: choice(method, "method", FUNNEL_METHODS),
      entered: rows.optional("entered_dates", rows.dates),
      scope: rows.scope,
    });
    const cells = lines.map((line, index): Cell[] => [
      line.stage,
      line.leads,
      index < lines.length - 1 ? orDivisionError(line.nextStageRate, "leads") : BLANK,
      orDivisionError(line.cumulativeRate, "leads"),
    ]);
    if (unknown > 0) cells.push([LABELS.unknown, unknown, BLANK, BLANK]);
    const header = ["Stage", "Leads", "Next-stage rate", "Cumulative rate"];
    return spill({ header, lines: cells }, showsHeaders(headers));
  });
}

/**
 * Where leads are held up and why, from counts per stage as STAGERATES gives them and the rates aimed at.
 * @customfunction BOTTLENECK
 * @param stages Names of the stages.
 * @param movedOn Leads that moved on from each stage.
 * @param completed Leads that moved on or were lost from it.
 * @param overdue Leads in it for longer than expected.
 * @param benchmarks Conversion rate aimed at, per stage.
 * @param [overdueLimit] Share of overdue leads from which a stage counts as stalled. Default 0.2.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Table: Stage, Rate, Benchmark, Difference, Overdue share, Diagnosis, Advice.
 * @throws #NUM! a negative count, more moved on than completed, a benchmark outside 0 to 1
 * @throws #DIV/0! (in a cell) nobody is through with the stage or overdue in it
 * @example =PIPELINE.BOTTLENECK({"Qualification";"Proposal"},{9;2},{10;3},{1;1},{0.9;0.6})
 * Stage | Rate | Benchmark | Difference | Overdue share | Diagnosis | Advice
 * Qualification | 0.8182 | 0.9 | -0.0818 | 0.0909 | Too strict (few leads) | Leads are turned down …
 * Proposal | 0.5 | 0.6 | -0.1 | 0.25 | Stalled (few leads) | Leads wait longer than …
 * @see {@link findBottleneck}
 */
export function bottleneck(
  stages: unknown[][],
  movedOn: unknown[][],
  completed: unknown[][],
  overdue: unknown[][],
  benchmarks: unknown[][],
  overdueLimit?: unknown,
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const rows = new Rows({ stages, moved_on: movedOn, completed, overdue, benchmarks });
    const limit = optionalNumber(overdueLimit, "overdue_limit", SHARE);
    const counts = countsOf(rows);
    const names = rows.texts("stages");
    const lines = counts.map((count, row) =>
      bottleneckCells(names.labels[names.codes[row]!]!, count.benchmark, {
        ...count,
        ...(limit !== undefined && { overdueLimit: limit }),
      })
    );
    const header = [
      ...["Stage", "Rate", "Benchmark", "Difference", "Overdue share", "Diagnosis", "Advice"],
    ];
    return spill({ header, lines }, showsHeaders(headers));
  });
}

function countsOf(rows: Rows<"moved_on" | "completed" | "overdue" | "benchmarks" | "stages">) {
  const completed = rows.numbers("completed");
  const movedOn = inRange(rows.numbers("moved_on"), "moved_on", {
    test: (value, row) => value >= 0 && value <= (completed[row] || 0),
    text: "between 0 and completed",
  });
  const overdue = inRange(rows.numbers("overdue"), "overdue", NOT_NEGATIVE);
  const benchmarks = inRange(rows.numbers("benchmarks"), "benchmarks", SHARE);
  return Array.from(movedOn, (moved, row) => ({
    movedOn: moved || 0,
    completed: completed[row] || 0,
    overdue: overdue[row] || 0,
    benchmark: benchmarks[row]!,
  }));
}

const DIAGNOSES: Readonly<Record<Diagnosis, readonly [string, string]>> = {
  ok: ["OK", "The stage reaches its benchmark."],
  stalled: [
    "Stalled",
    "Leads wait longer than expected: add capacity, follow up sooner or automate steps.",
  ],
  tooStrict: [
    "Too strict",
    "Leads are turned down rather than late: review the criteria. Lowering them may depress the next stage.",
  ],
};

function bottleneckCells(stage: string, benchmark: number, input: BottleneckInput): Cell[] {
  const { rate, difference, overdueShare, diagnosis, fewLeads } = findBottleneck(input);
  const figures = [rate, overdueShare].map((figure) => orDivisionError(figure, "leads"));
  // Without a benchmark there is nothing to compare with.
  if (Number.isNaN(benchmark) || diagnosis === undefined) {
    const goal = Number.isNaN(benchmark) ? BLANK : benchmark;
    return [stage, figures[0]!, goal, BLANK, figures[1]!, BLANK, BLANK];
  }
  const [word, advice] = DIAGNOSES[diagnosis];
  return [
    stage,
    figures[0]!,
    benchmark,
    orDivisionError(difference, "leads"),
    figures[1]!,
    fewLeads ? `${word} (few leads)` : word,
    advice,
  ];
}
