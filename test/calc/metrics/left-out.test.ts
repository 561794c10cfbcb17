/** What a metric leaves out it counts: rows that cannot be judged never just disappear. */
import { convertedBy, salesCycle, stageRates, winRate } from "../../../src/calc";
import { dates, numbers, stagesOf } from "../leads";

test("sales cycle: missing and impossible dates", () => {
  const result = salesCycle({
    stages: stagesOf("won won won lost"),
    created: dates(46000, undefined, 46010, 46000),
    closed: dates(46030, 46000, 46000, undefined),
  });
  expect(result).toEqual({ average: 30, median: 30, deals: 1, missing: 1, impossible: 1 });
});

test("conversion by day: leads without dates, and those of the future", () => {
  const { leads, leftOut } = convertedBy({
    stages: stagesOf("M M won lost M -"),
    created: dates(46000, undefined, 46000, 46050, 46300, undefined),
    closed: dates(undefined, undefined, undefined, 46040, undefined, undefined),
    days: numbers(30),
    asOf: 46203,
  });
  expect({ leads, leftOut }).toEqual({ leads: 1, leftOut: 4 });
});

test("stage rates: an open lead without a day of entry is not overdue, and unknown stages are counted", () => {
  const { lines, unknown } = stageRates({
    stages: stagesOf("M Demo Demo"),
    entered: dates(undefined, 46000, 46000),
    asOf: 46203,
  });
  expect(lines[2]).toMatchObject({ stage: "Meeting", overdue: 0, tooYoung: 1 });
  expect(unknown).toBe(2);
});

test("win rate: number and limits beside the value", () => {
  const result = winRate({
    stages: stagesOf("won lost M"),
    amounts: numbers(undefined, 50, 70),
  });
  expect(result).toMatchObject({ won: 1, lost: 1, rate: 0.5, wonValue: 0, lostValue: 50 });
  // statsmodels: proportion_confint(1, 2, 0.05, "wilson")
  expect(result.limits!.lower).toBeCloseTo(0.0945, 4);
  expect(result.limits!.upper).toBeCloseTo(0.9055, 4);
});
