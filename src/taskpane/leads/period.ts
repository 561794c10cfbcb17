import { periodStarts, type Period } from "../../calc";
import type { ReportConfiguration } from "../../excel";

/** Years and quarters begin in January. */
const FIRST_MONTH = 1;

/** What "this period" is, by the settings of the workbook: the quarter unless something else was chosen. */
export const periodOf = ({ thisPeriod }: ReportConfiguration): Period => thisPeriod ?? "quarter";

/** Serial number of the first day of the month, quarter or year that a day lies in. */
export const startOfPeriod = (period: Period, day: number): number =>
  periodStarts(period, day, 1, FIRST_MONTH)[0]!;
