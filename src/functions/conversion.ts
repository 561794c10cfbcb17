/** PIPELINE functions about how leads get from stage to stage and to a won deal. */
import {
  CalcError,
  conversionRate,
  overdueAwareRate,
  reachedStages,
  requireStage,
  Rows,
  stageRates,
  wilsonInterval,
  winRate,
  DEFAULT_LEVEL,
} from "../calc";
import {
  asOfDate,
  LEVEL,
  NOT_NEGATIVE,
  optionalNumber,
  requiredNumber,
  showsHeaders,
  text,
  WHOLE,
} from "./border/arguments";
import { atCellBoundary, type Cell } from "./border/at-cell-boundary";
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
      entered: rows.dates("entered_dates"),
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
 * Win rate: won / (won + lost), by number or, with amounts, by value.
 * @customfunction WINRATE
 * @param stages Stages, one per lead.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [amounts] Amounts, one per lead. With them the rate is by value.
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @returns Rate.
 */
export function winrate(
  stages: unknown[][],
  stageTable: unknown[][],
  amounts?: unknown[][],
  filterArray?: unknown[][]
): number {
  return atCellBoundary(() => {
    const rows = new Rows({ stages, amounts, filter_array: filterArray });
    const result = winRate({
      stages: knownStages(rows, "stages", stageTableOf(stageTable)),
      amounts: rows.optional("amounts", rows.numbers),
      scope: rows.scope,
    });
    return orThrow(rows.has("amounts") ? result.rateByValue : result.rate, "closed deals");
  });
}

/**
 * Limits between which a rate lies, given successes among trials (Wilson interval).
 * @customfunction CONFIDENCE
 * @param successes Number of successes, such as won deals.
 * @param trials Number of trials, such as closed deals.
 * @param [level] Confidence level. Default 0.95.
 * @returns Row: Lower, Upper.
 */
export function confidence(successes: unknown, trials: unknown, level?: unknown): unknown[][] {
  return atCellBoundary(() => {
    const count = requiredNumber(trials, "trials", WHOLE);
    const hits = requiredNumber(successes, "successes", {
      test: (value) => WHOLE.test(value) && value <= count,
      text: "a whole number from 0 to trials",
    });
    if (count === 0) throw new CalcError("zeroDenominator", { what: "trials" });
    const share = optionalNumber(level, "level", LEVEL) ?? DEFAULT_LEVEL;
    const { lower, upper } = wilsonInterval(hits, count, share);
    return [[lower, upper]];
  });
}
