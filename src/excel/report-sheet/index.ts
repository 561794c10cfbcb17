/** The sheet of the report: found, written, kept and removed. */
export { findReport } from "./find";
export { drawNativeCharts } from "./native-charts";
export { placeReport } from "./place";
export { choicesOf } from "./record";

export type { ReportPlace } from "./find";
export type { NewReport } from "./place";
