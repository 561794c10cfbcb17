import { binary, excel, type Expression } from "./expression";

/** The rhythms that figures over time may follow. Forecasts know no weeks: see forecastPeriod. */
export const REPORT_PERIODS = ["week", "month", "quarter", "year"] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];

const DAYS_PER_WEEK = 7;
/** Day 2 of Excel's calendar was a Monday, the first day of a week by ISO 8601. */
const A_MONDAY = 2;

const MONTHS: Readonly<Record<Exclude<ReportPeriod, "week">, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
};

export type ForecastPeriod = Exclude<ReportPeriod, "week">;

/** The period by which forecasts are made: expected closes are seldom known to the week. */
export const forecastPeriod = (period: ReportPeriod): ForecastPeriod =>
  period === "week" ? "month" : period;

/**
 * The first day of the period that a day lies in, or of one so many periods later. Quarters and years begin with the
 * fiscal year's.
 *
 * @param fiscalStart first month of the fiscal year, 1 to 12
 */
export function periodStart(
  period: ReportPeriod,
  day: Expression,
  fiscalStart: number,
  offset = 0
): Expression {
  if (period === "week") {
    const weeks = excel("INT", binary(binary(day, "-", A_MONDAY), "/", DAYS_PER_WEEK));
    return binary(binary(DAYS_PER_WEEK, "*", shifted(weeks, offset)), "+", A_MONDAY);
  }
  const months = MONTHS[period];
  if (months === 1) {
    return excel("DATE", excel("YEAR", day), shifted(excel("MONTH", day), offset), 1);
  }
  // Whole periods since the fiscal year began; DATE takes months before January and after December.
  const past = excel("INT", binary(binary(excel("MONTH", day), "-", fiscalStart), "/", months));
  const month = binary(binary(months, "*", shifted(past, offset)), "+", fiscalStart);
  return excel("DATE", excel("YEAR", day), month, 1);
}

/** The first day of the period after one that begins on a day. */
export function nextPeriod(period: ReportPeriod, start: Expression): Expression {
  if (period === "week") return binary(start, "+", DAYS_PER_WEEK);
  return excel("DATE", excel("YEAR", start), binary(excel("MONTH", start), "+", MONTHS[period]), 1);
}

const shifted = (expression: Expression, by: number): Expression =>
  by === 0 ? expression : binary(expression, by < 0 ? "-" : "+", Math.abs(by));
