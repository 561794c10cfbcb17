import fc from "fast-check";
import { periodStarts, PERIODS } from "../../src/calc";
import { evaluator, type Expression } from "../../src/report/expression";
import { forecastPeriod, nextPeriod, periodStart } from "../../src/report/periods";
import { serial } from "./reference";

const nothing = () => "";
const evaluate = evaluator({
  column: nothing,
  namedColumn: nothing,
  snapshot: nothing,
  history: nothing,
  stages: "",
  quotas: "",
  part: nothing,
});
const day = (value: number): Expression => ({ kind: "literal", value });

// 2026-06-29 and 2026-01-05 were Mondays.
it.each([
  ["week", "2026-06-30", 1, 0, "2026-06-29"],
  ["week", "2026-07-05", 1, 0, "2026-06-29"],
  ["week", "2026-07-06", 1, -1, "2026-06-29"],
  ["week", "2026-01-11", 4, 0, "2026-01-05"],
  ["month", "2026-03-31", 1, -4, "2025-11-01"],
  ["quarter", "2026-06-30", 1, 0, "2026-04-01"],
  ["quarter", "2026-02-15", 2, 0, "2026-02-01"],
  ["quarter", "2026-01-31", 2, 0, "2025-11-01"],
  ["year", "2026-03-31", 4, 0, "2025-04-01"],
  ["year", "2026-04-01", 4, 1, "2027-04-01"],
  ["year", "2026-06-30", 1, -4, "2022-01-01"],
] as const)(
  "the %s of %s, fiscal years from month %i, %i on, begins on %s",
  (period, on, fiscalStart, offset, start) => {
    expect(evaluate(periodStart(period, day(serial(on)), fiscalStart, offset))).toBe(serial(start));
  }
);

it("begins where FORECAST's periods do, and ends where the next one begins", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PERIODS),
      fc.integer({ min: serial("1990-01-01"), max: serial("2090-12-31") }),
      fc.integer({ min: 1, max: 12 }),
      (period, on, fiscalStart) => {
        const [first, next] = periodStarts(period, on, 1, fiscalStart);
        expect(evaluate(periodStart(period, day(on), fiscalStart))).toBe(first);
        expect(evaluate(periodStart(period, day(on), fiscalStart, 1))).toBe(next);
        expect(evaluate(nextPeriod(period, day(first!)))).toBe(next);
      }
    )
  );
});

it("forecasts weeks by the month", () => {
  expect((["week", "month", "quarter", "year"] as const).map(forecastPeriod)).toEqual([
    "month",
    "month",
    "quarter",
    "year",
  ]);
});
