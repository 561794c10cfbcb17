import { periodStarts, type Period } from "../../calc";
import type { ReportConfiguration } from "../../excel";

/** What "this period" is, by the settings of the workbook: the quarter unless something else was chosen. */
export const periodOf = ({ thisPeriod }: ReportConfiguration): Period => thisPeriod ?? "quarter";

/** First month of the fiscal year, 1 to 12: January unless something else was chosen. */
export const fiscalStartOf = ({ fiscalStart }: ReportConfiguration): number => fiscalStart ?? 1;

/** Serial number of the first day of the month, quarter or year that a day lies in. */
export const startOfPeriod = (period: Period, day: number, fiscalStart: number): number =>
  periodStarts(period, day, 1, fiscalStart)[0]!;
