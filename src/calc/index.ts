/** The calculation module: what every number of the add-in means. Knows no Excel, no page, no language. */

// Errors
export { CalcError } from "./errors";
export type { ErrorCode, ErrorDetails, ErrorKey } from "./errors";

// Cells and columns
export {
  errorKeyOf,
  errorOf,
  flatten,
  heightOf,
  isBlank,
  plainValue,
  shown,
  toCells,
} from "./columns/cells";
export type { Cells } from "./columns/cells";
export { clearEncodedColumns } from "./columns/cache";
export { encodeNumbers, parseNumber } from "./columns/numbers";
export type { DecimalSign, NumberColumn, UnreadableCell } from "./columns/numbers";
export {
  calendarOf,
  dateOf,
  encodeDates,
  firstOfMonth,
  parseDate,
  serialOf,
  todaySerial,
} from "./columns/dates";
export { encodeFlags, flagOf } from "./columns/flags";
export { closestLabel, editDistance, labelKey, tidyLabel } from "./columns/labels";
export { BLANK_CODE, encodeTexts, labelOf } from "./columns/texts";
export type { Codes, TextColumn } from "./columns/texts";
export { Rows } from "./columns/rows";
export type { OptionalCells } from "./columns/rows";

// Stages
export { STAGE_TYPES, stageTypeOf } from "./columns/stage-types";
export type { StageType } from "./columns/stage-types";
export { readStageTable, requireStage, stageNames } from "./columns/stage-table";
export type { Stage, StageTable } from "./columns/stage-table";
export {
  firstUnknown,
  KINDS,
  kindsOf,
  matchStages,
  requireKnownStages,
  withAmountsNeedingStages,
} from "./columns/stages";
export type { StageColumn } from "./columns/stages";

// Statistics
export { ratio } from "./statistics/ratio";
export { normalQuantile } from "./statistics/normal";
export { DEFAULT_LEVEL, wilsonInterval } from "./statistics/wilson";
export type { Interval } from "./statistics/wilson";
export { mean, median, quantile } from "./statistics/quantiles";

// Metrics: volume and value
export { weightedPipeline } from "./metrics/weighted";
export type { WeightedInput } from "./metrics/weighted";
export { pipelineSummary } from "./metrics/summary";
export type { StageLine, Summary, SummaryInput, SummaryLine } from "./metrics/summary";
export { shares } from "./metrics/shares";
export type { ShareLine, Shares, SharesInput } from "./metrics/shares";

// Metrics: conversion
export { reachedStages } from "./metrics/reached";
export type { Reached, ReachedInput, ReachedLine } from "./metrics/reached";
export { overdueAwareRate, stageRates } from "./metrics/stage-rates";
export type { StageRateLine, StageRates, StageRatesInput } from "./metrics/stage-rates";
export { conversionRate } from "./metrics/conversion";
export type { ConversionInput } from "./metrics/conversion";
export { winRate } from "./metrics/win-rate";
export type { WinRate, WinRateInput } from "./metrics/win-rate";

// Metrics: time
export { salesCycle } from "./metrics/sales-cycle";
export type { SalesCycle, SalesCycleInput } from "./metrics/sales-cycle";
