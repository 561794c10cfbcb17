import { periodStarts, serialOf } from "../../../src/calc";

const day = (text: string): number => {
  const [year, month, date] = text.split("-").map(Number) as [number, number, number];
  return serialOf(year, month, date)!;
};

test.each([
  ["month", "2026-06-30", 1, ["2026-06-01", "2026-07-01", "2026-08-01"]],
  ["month", "2026-12-01", 1, ["2026-12-01", "2027-01-01", "2027-02-01"]],
  ["quarter", "2026-05-15", 1, ["2026-04-01", "2026-07-01", "2026-10-01"]],
  ["quarter", "2026-01-31", 2, ["2025-11-01", "2026-02-01", "2026-05-01"]],
  ["year", "2026-03-31", 4, ["2025-04-01", "2026-04-01", "2027-04-01"]],
  ["year", "2026-04-01", 4, ["2026-04-01", "2027-04-01", "2028-04-01"]],
] as const)("%s of %s, fiscal year from month %d", (period, from, fiscalStart, starts) => {
  expect([...periodStarts(period, day(from), 2, fiscalStart)]).toEqual(starts.map(day));
});
