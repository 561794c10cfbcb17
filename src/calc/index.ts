/** The calculation module: what every number of the add-in means. Knows no Excel, no page, no language. */

// Errors
export { CalcError } from "./errors";
export type { ErrorCode, ErrorDetails, ErrorKey } from "./errors";

// Cells and columns
export {
  cellError,
  errorKeyOf,
  errorOf,
  flatten,
  heightOf,
  isBlank,
  plainValue,
  shown,
  toCells,
} from "./columns/cells";
export type { Cells, ColumnCells } from "./columns/cells";
export { CellColumns } from "./columns/cell-columns";
export { codeColumns } from "./columns/code-columns";
export { codeCells, CodedCells, gather, MOST_DIFFERENT } from "./columns/coded-cells";
export { BLOCK, load } from "./columns/blocks";
export { codesFor } from "./columns/codes";
export type { Codes } from "./columns/codes";
export { clearEncodedColumns } from "./columns/cache";
export { figureAt, lookupOf, type Figures } from "./columns/figures";
export { encodeNumbers, evidentDecimalSign, parseNumber } from "./columns/numbers";
export type { DecimalSign, NumberColumn, UnreadableCell } from "./columns/numbers";
export {
  calendarOf,
  dateOf,
  encodeDates,
  firstOfMonth,
  LAST_SERIAL,
  parseDate,
  serialOf,
  todaySerial,
} from "./columns/dates";
export type { DateColumn } from "./columns/dates";
export { encodeFlags, flagOf } from "./columns/flags";
export { closestLabel, editDistance, labelKey, tidyLabel } from "./columns/labels";
export { BLANK_CODE, encodeIds, encodeTexts, labelOf } from "./columns/texts";
export type { TextColumn } from "./columns/texts";
export { readRateTable } from "./columns/rate-table";
export { requireUniqueIds } from "./columns/unique-ids";
export { Rows } from "./columns/rows";
export type { OptionalCells } from "./columns/rows";

// Stages
export { stageTypeOf } from "./columns/stage-types";
export type { StageType } from "./columns/stage-types";
export { readStageTable, requireStage, stageNames } from "./columns/stage-table";
export type { Stage, StageTable } from "./columns/stage-table";
export {
  matchStages,
  requireKnownStages,
  unknownStageError,
  withAmountsNeedingStages,
} from "./columns/stages";
export type { StageColumn } from "./columns/stages";

// Statistics
export { ratio } from "./statistics/ratio";
export { normalQuantile } from "./statistics/normal";
export { FEW_LEADS, restsOnFew, WIDE_INTERVAL } from "./statistics/few";
export { DEFAULT_LEVEL, wilsonInterval } from "./statistics/wilson";
export type { Interval } from "./statistics/wilson";
export { ascending, mean, quantile } from "./statistics/quantiles";
export { roundUp } from "./statistics/rounding";
export { conversionByDay } from "./statistics/censored-conversion";
export type { ConversionByDay, LifeTable } from "./statistics/censored-conversion";
export {
  chanceToReach,
  distributionInSteps,
  distributionOfTotals,
  totalQuantile,
} from "./statistics/totals";
export type { Totals } from "./statistics/totals";
export { OUTCOMES, scoreByNaiveBayes } from "./statistics/naive-bayes";

// Metrics: volume and value
export { weightedPipeline } from "./metrics/weighted";
export type { WeightedInput } from "./metrics/weighted";
export { pipelineSummary } from "./metrics/summary";
export type { StageLine, Summary, SummaryInput, SummaryLine } from "./metrics/summary";
export { shares } from "./metrics/shares";
export type { ShareLine, Shares, SharesInput } from "./metrics/shares";
export { BREAKDOWN_MEASURES, breakdown } from "./metrics/breakdown";
export type {
  Breakdown,
  BreakdownInput,
  BreakdownLine,
  BreakdownMeasure,
} from "./metrics/breakdown";
export { forecastCategories } from "./metrics/categories";
export type { Categories, CategoriesInput, ForecastCategory } from "./metrics/categories";
export { toBaseCurrency } from "./metrics/base-currency";

// Metrics: conversion
export { reachedStages } from "./metrics/reached";
export type { Reached, ReachedInput, ReachedLine } from "./metrics/reached";
export { overdueAwareRate, stageRates } from "./metrics/stage-rates";
export type { StageRateLine, StageRates, StageRatesInput } from "./metrics/stage-rates";
export { conversionRate } from "./metrics/conversion";
export type { ConversionInput } from "./metrics/conversion";
export { winRate } from "./metrics/win-rate";
export type { WinRate, WinRateInput } from "./metrics/win-rate";
export { FUNNEL_METHODS, funnel } from "./metrics/funnel";
export type { Funnel, FunnelInput, FunnelLine, FunnelMethod } from "./metrics/funnel";
export { calibrateProbabilities } from "./metrics/calibrate";
export type { CalibrateInput, CalibrateLine, Calibration } from "./metrics/calibrate";
export { convertedBy } from "./metrics/converted-by";
export type { ConvertedBy, ConvertedByInput } from "./metrics/converted-by";
export { bottleneck } from "./metrics/bottleneck";
export type { Bottleneck, BottleneckInput, Diagnosis } from "./metrics/bottleneck";

// Metrics: time
export { salesCycle } from "./metrics/sales-cycle";
export type { SalesCycle, SalesCycleInput } from "./metrics/sales-cycle";
export { DEFAULT_FACTOR, expectedDays } from "./metrics/expected-days";
export { STAYS, timeInStage } from "./metrics/time-in-stage";
export type { Stay, TimeInStage, TimeInStageInput, TimeInStageLine } from "./metrics/time-in-stage";
export { overdueDays } from "./metrics/overdue-days";
export type { OverdueDaysInput } from "./metrics/overdue-days";
export { salesVelocity } from "./metrics/velocity";

// Metrics: targets and forecast
export { leadsNeeded } from "./metrics/goal";
export type { Goal, GoalInput, GoalLine } from "./metrics/goal";
export { twelveNumberPlan } from "./metrics/plan";
export type { Plan, PlanColumn } from "./metrics/plan";
export { onePointMore } from "./metrics/one-point-more";
export type { PointGain } from "./metrics/one-point-more";
export { PERIODS, periodStarts } from "./metrics/periods";
export type { Period } from "./metrics/periods";
export { forecast } from "./metrics/forecast";
export type { Forecast, ForecastInput, ForecastLine, PeriodLine } from "./metrics/forecast";
export { pipelineCoverage, quotaGap } from "./metrics/gap";
export type { Gap, GapInput } from "./metrics/gap";
export { quotasByOwner } from "./metrics/quotas";
export type { QuotaLine, Quotas, QuotasInput } from "./metrics/quotas";
export { pace } from "./metrics/pace";
export type { Pace, PaceInput } from "./metrics/pace";
export { ACCURACY_METRICS, forecastAccuracy } from "./metrics/accuracy";
export type { AccuracyMetric } from "./metrics/accuracy";
export { slippageRate } from "./metrics/slippage";
export type { SlippageInput } from "./metrics/slippage";
export { movement } from "./metrics/movement";
export type {
  ClosePeriod,
  Movement,
  MovementKind,
  MovementLine,
  Snapshot,
} from "./metrics/movement";

// Metrics: quality of the data
export { checkQuality, FINDINGS, qualityInSteps } from "./metrics/quality";
export type { Finding, FindingKind, QualityInput, Severity } from "./metrics/quality";
