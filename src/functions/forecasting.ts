/** PIPELINE functions about what the pipeline will bring, and how forecasts turned out. */
import {
  ACCURACY_METRICS,
  chanceToReach,
  CalcError,
  distributionOfTotals,
  forecast as forecastByPeriod,
  forecastAccuracy,
  forecastCategories,
  LAST_SERIAL,
  PERIODS,
  periodStarts,
  Rows,
  slippageRate,
  totalQuantile,
  type ForecastLine,
  type Period,
  type Totals,
} from "../calc";
import {
  asOfDate,
  choice,
  flag,
  LEVEL,
  optionalDate,
  optionalNumber,
  requiredDate,
  requiredNumber,
  SHARE,
  showsHeaders,
  type NumberRange,
} from "./border/arguments";
import { atCellBoundary } from "./border/at-cell-boundary";
import { inRange } from "./border/columns";
import type { Cell } from "./border/excel-cells";
import { knownStages, stagesAndAmounts, stageTableOf } from "./border/leads";
import { BLANK, LABELS, orThrow, spill } from "./border/spill";

/** A year of months or quarters, or three years. */
const DEFAULT_PERIODS: Readonly<Record<Period, number>> = { month: 12, quarter: 4, year: 3 };

const PERIOD_COUNT: NumberRange = {
  test: (value) => Number.isInteger(value) && value >= 1 && value <= 1000,
  text: "a whole number from 1 to 1000",
};

const MONTH: NumberRange = {
  test: (value) => Number.isInteger(value) && value >= 1 && value <= 12,
  text: "a month from 1 to 12",
};

/**
 * Forecast per period: open and weighted value by expected close, and what is won by closing day.
 * @customfunction FORECAST
 * @param amounts Amounts, one per lead.
 * @param stages Stages, one per lead.
 * @param expectedDates Day each lead is expected to close.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [closedDates] Day each deal was closed. Without it, won deals are left out.
 * @param [period] "month" (default), "quarter" or "year".
 * @param [start] A day of the first period. Default the day the forecast is asked for.
 * @param [periods] Number of periods. Default 12 months, 4 quarters or 3 years.
 * @param [asOf] Day the forecast is asked for: earlier expected closes are overdue. Default today.
 * @param [fiscalStart] First month of the fiscal year, 1 to 12. Default 1.
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Table: Period start, Open leads, Open value, Weighted, Won, Won + weighted; rows Overdue, periods, Later, No date, Total.
 * @throws #N/A leads stand in a stage without probability
 * @throws #NUM! a number of periods or a month out of range, or periods before 1900 or after 9999
 * @throws #VALUE! another word as period
 * @example =PIPELINE.FORECAST(Leads[Amount],Leads[Stage],Leads[Expected],Stages,Leads[Closed],"month",DATE(2026,7,1),3,DATE(2026,6,30))
 * Period start | Open leads | Open value | Weighted | Won | Won + weighted
 * Overdue | 1 | 12000 | 8400 | 0 | 8400
 * 46204 | 2 | 65000 | 38000 | 0 | 38000
 * 46235 | 2 | 35000 | 5000 | 0 | 5000
 * 46266 | 2 | 40000 | 7000 | 0 | 7000
 * Later | 0 | 0 | 0 | 0 | 0
 * No date | 0 | 0 | 0 | 0 | 0
 * Total | 7 | 152000 | 58400 | 0 | 58400
 * @see {@link forecastByPeriod}
 */
export function forecast(
  amounts: unknown[][],
  stages: unknown[][],
  expectedDates: unknown[][],
  stageTable: unknown[][],
  closedDates?: unknown[][],
  period?: unknown,
  start?: unknown,
  periods?: unknown,
  asOf?: unknown,
  fiscalStart?: unknown,
  filterArray?: unknown[][],
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const rows = new Rows({
      amounts,
      stages,
      expected_dates: expectedDates,
      closed_dates: closedDates,
      filter_array: filterArray,
    });
    const day = asOfDate(asOf);
    const length = choice(period, "period", PERIODS);
    const first = optionalDate(start, "start") ?? day;
    const count = optionalNumber(periods, "periods", PERIOD_COUNT) ?? DEFAULT_PERIODS[length];
    const month = optionalNumber(fiscalStart, "fiscal_start", MONTH) ?? 1;
    const result = forecastByPeriod({
      ...stagesAndAmounts(rows, stageTableOf(stageTable)),
      expected: rows.days("expected_dates"),
      closed: rows.optional("closed_dates", rows.days),
      starts: inExcelsCalendar(periodStarts(length, first, count, month)),
      asOf: day,
      scope: rows.scope,
    });
    const optional = (label: string, line: ForecastLine | undefined): Cell[][] =>
      line ? [forecastCells(label, line)] : [];
    const lines = [
      forecastCells("Overdue", result.overdue),
      ...optional("Earlier", result.earlier),
      ...result.periods.map((line) => forecastCells(line.start, line)),
      forecastCells("Later", result.later),
      forecastCells("No date", result.noDate),
      ...optional(LABELS.unknown, result.unknown),
    ];
    const header = [
      ...["Period start", "Open leads", "Open value", "Weighted", "Won", "Won + weighted"],
    ];
    const total = forecastCells(LABELS.total, result.total);
    return spill({ header, lines, total }, showsHeaders(headers));
  });
}

/** @throws CalcError argumentRange for periods that begin before 1900 or end after 9999, whose days Excel cannot show */
function inExcelsCalendar(starts: Float64Array): Float64Array {
  const outside = starts.find((day) => day < 1 || day > LAST_SERIAL + 1);
  if (outside === undefined) return starts;
  const range = "within the years 1900 to 9999";
  throw new CalcError("argumentRange", { name: "periods", value: starts.length - 1, range });
}

const forecastCells = (
  label: Cell,
  { openLeads, openValue, weighted, won }: ForecastLine
): Cell[] => [label, openLeads, openValue, weighted, won ?? BLANK, (won ?? 0) + weighted];

/**
 * Roll-up of forecast categories: closed, commit, best case, pipeline.
 * @customfunction CATEGORIES
 * @param amounts Amounts, one per lead.
 * @param categories Closed, Commit, Best case, Pipeline or Omitted, one per lead.
 * @param [rollup] 1 adds surer categories to each (default), 0 shows each on its own.
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Row: Closed only, Commit forecast, Best-case forecast, Open pipeline; or Closed, Commit, Best case, Pipeline.
 * @throws #VALUE! a rollup that is neither 1 nor 0
 * @example =PIPELINE.CATEGORIES({50;100;150;200},{"Closed";"Commit";"Best case";"Pipeline"})
 * Closed only | Commit forecast | Best-case forecast | Open pipeline
 * 50 | 150 | 300 | 450
 * @see {@link forecastCategories}
 */
export function categories(
  amounts: unknown[][],
  categories: unknown[][],
  rollup?: unknown,
  filterArray?: unknown[][],
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const rows = new Rows({ amounts, categories, filter_array: filterArray });
    const {
      single,
      rollup: rolledUp,
      unknown,
    } = forecastCategories({
      amounts: rows.figures("amounts"),
      categories: rows.texts("categories"),
      scope: rows.scope,
    });
    const columns: [string, number][] = flag(rollup, "rollup", true)
      ? [
          ["Closed only", rolledUp.closedOnly],
          ["Commit forecast", rolledUp.commitForecast],
          ["Best-case forecast", rolledUp.bestCaseForecast],
          ["Open pipeline", rolledUp.openPipeline],
        ]
      : [
          ["Closed", single.closed],
          ["Commit", single.commit],
          ["Best case", single["best case"]],
          ["Pipeline", single.pipeline],
        ];
    if (unknown !== undefined) columns.push([LABELS.unknown, unknown]);
    const header = columns.map(([label]) => label);
    return spill({ header, lines: [columns.map(([, sum]) => sum)] }, showsHeaders(headers));
  });
}

/**
 * What the open deals may bring together: expected total, and the limits it stays within with a given probability.
 * @customfunction INTERVAL
 * @param amounts Amounts, one per deal.
 * @param probabilities Probability of each deal, 0 to 1. Blank counts as 0.
 * @param [level] Probability of the interval. Default 0.8.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Row: Expected, Standard deviation, Low, Median, High.
 * @throws #NUM! a probability outside 0 to 1, a level not between 0 and 1
 * @example =PIPELINE.INTERVAL({100;50;30},{0.5;0.4;0.2})
 * Expected | Standard deviation | Low | Median | High
 * 76 | 56.9561 | 0 | 80 | 150
 * @see {@link distributionOfTotals}
 * @see {@link totalQuantile}
 */
export function interval(
  amounts: unknown[][],
  probabilities: unknown[][],
  level?: unknown,
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const share = optionalNumber(level, "level", LEVEL) ?? DEFAULT_INTERVAL_LEVEL;
    const totals = totalsOf(amounts, probabilities);
    const line = [
      totals.mean,
      totals.standardDeviation,
      totalQuantile(totals, (1 - share) / 2),
      totalQuantile(totals, 0.5),
      totalQuantile(totals, (1 + share) / 2),
    ];
    const header = ["Expected", "Standard deviation", "Low", "Median", "High"];
    return spill({ header, lines: [line] }, showsHeaders(headers));
  });
}

const DEFAULT_INTERVAL_LEVEL = 0.8;

/**
 * The chance that the open deals bring at least a target together.
 * @customfunction CHANCE
 * @param amounts Amounts, one per deal.
 * @param probabilities Probability of each deal, 0 to 1. Blank counts as 0.
 * @param target Amount to reach.
 * @returns Probability, 0 to 1.
 * @throws #NUM! a probability outside 0 to 1
 * @throws #VALUE! the target is missing
 * @example =PIPELINE.CHANCE({100;50;30},{0.5;0.4;0.2},100)
 * 0.5
 * @see {@link distributionOfTotals}
 * @see {@link chanceToReach}
 */
export function chance(amounts: unknown[][], probabilities: unknown[][], target: unknown): number {
  return atCellBoundary(() =>
    chanceToReach(totalsOf(amounts, probabilities), requiredNumber(target, "target"))
  );
}

function totalsOf(amounts: unknown[][], probabilities: unknown[][]): Totals {
  const rows = new Rows({ amounts, probabilities });
  return distributionOfTotals(
    rows.figures("amounts"),
    inRange(rows.figures("probabilities"), "probabilities", SHARE)
  );
}

/**
 * How far forecasts were from what came.
 * @customfunction ACCURACY
 * @param actuals What came, one per period.
 * @param forecasts What was forecast. Pairs of which one half is blank are left out.
 * @param [metric] "WAPE" (default), "MAPE", "BIAS" (positive: forecasts too high), "RMSE" or "MAE".
 * @returns Error: a share for WAPE, MAPE and BIAS, an amount for RMSE and MAE.
 * @throws #DIV/0! no pair of numbers, or the actuals to divide by are 0
 * @throws #VALUE! another word as metric
 * @example =PIPELINE.ACCURACY({1000;10},{950;25})
 * 0.0644
 * @example =PIPELINE.ACCURACY({1000;10},{950;25},"MAPE")
 * 0.775
 * @see {@link forecastAccuracy}
 */
export function accuracy(actuals: unknown[][], forecasts: unknown[][], metric?: unknown): number {
  return atCellBoundary(() => {
    const rows = new Rows({ actuals, forecasts });
    const error = forecastAccuracy(
      rows.numbers("actuals"),
      rows.numbers("forecasts"),
      choice(metric, "metric", ACCURACY_METRICS)
    );
    return orThrow(error, "actuals");
  });
}

/**
 * Which share of the deals expected to close in a period was not closed by its end.
 * @customfunction SLIPPAGE
 * @param expectedBefore Day each lead was expected to close when the period began.
 * @param closedDates Day each lead was closed; blank while it is open.
 * @param periodStart First day of the period.
 * @param periodEnd Last day of the period.
 * @param [amounts] Amounts, one per lead. With them the rate is by value.
 * @param [stages] Stages, one per lead; needed with lost_counts.
 * @param [stageTable] Stage table; needed with lost_counts.
 * @param [lostCounts] TRUE counts lost leads as slipped. Default FALSE: a lost lead is resolved.
 * @returns Rate.
 * @throws #DIV/0! no deal was expected in the period
 * @throws #VALUE! a day of the period is missing, or the last lies before the first
 * @throws #N/A a stage that is not in the stage table
 * @example =PIPELINE.SLIPPAGE(Leads[Expected],Leads[Closed],DATE(2026,5,1),DATE(2026,6,30))
 * 0.3333
 * @see {@link slippageRate}
 */
export function slippage(
  expectedBefore: unknown[][],
  closedDates: unknown[][],
  periodStart: unknown,
  periodEnd: unknown,
  amounts?: unknown[][],
  stages?: unknown[][],
  stageTable?: unknown[][],
  lostCounts?: unknown
): number {
  return atCellBoundary(() => {
    const rows = new Rows({
      expected_before: expectedBefore,
      closed_dates: closedDates,
      amounts,
      stages,
    });
    const start = requiredDate(periodStart, "period_start");
    const end = requiredDate(periodEnd, "period_end");
    if (end < start) {
      throw new CalcError("periodOrder", { name: "period_end", otherName: "period_start" });
    }
    const rate = slippageRate({
      expected: rows.dates("expected_before"),
      closed: rows.dates("closed_dates"),
      start,
      end,
      amounts: rows.optional("amounts", rows.numbers),
      lostSlips: flag(lostCounts, "lost_counts", false)
        ? knownStages(rows, "stages", stageTableOf(stageTable))
        : undefined,
    });
    return orThrow(rate, "deals expected in the period");
  });
}
