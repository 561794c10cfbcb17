import { calendarOf, firstOfMonth } from "../columns/dates";

export const PERIODS = ["month", "quarter", "year"] as const;
export type Period = (typeof PERIODS)[number];

export const MONTHS_PER_PERIOD: Readonly<Record<Period, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
};

/**
 * First days of consecutive periods: the one a day lies in and those after it, and behind them the day on which the
 * last one is over.
 *
 * Example: quarters of a fiscal year from April, beginning with the one 2026-05-15 lies in: 2026-04-01, 2026-07-01, …
 *
 * @param fiscalStart first month of the fiscal year, 1 to 12; quarters and years begin with it
 * @returns serial numbers, `count` + 1 of them
 */
export function periodStarts(
  period: Period,
  day: number,
  count: number,
  fiscalStart: number
): Float64Array {
  const months = MONTHS_PER_PERIOD[period];
  const { year, month } = calendarOf(day);
  // Months since the last start of a period, whichever year it was in.
  const past = (((month - fiscalStart) % months) + months) % months;
  return Float64Array.from({ length: count + 1 }, (_, i) =>
    firstOfMonth(year, month - past + i * months)
  );
}
