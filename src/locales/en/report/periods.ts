/** What heads a column of periods: each is named by its first day or month. */
export const periods = {
  week: "Week from",
  month: "Month",
  quarter: "Quarter from",
  year: "Year from",
} as const;
