/** What a metric leaves out it counts: rows that cannot be judged never just disappear. */
import {
  convertedBy,
  matchStages,
  readStageTable,
  salesCycle,
  stageRates,
  winRate,
  encodeTexts,
  type StageColumn,
} from "../../../src/calc";
import { column, stages } from "../../functions/reference-tables";

const table = readStageTable(stages);
const stageColumn = (names: string[]): StageColumn =>
  matchStages(encodeTexts(column(names)), table);

test("sales cycle: missing and impossible dates", () => {
  const result = salesCycle({
    stages: stageColumn(["Closed Won", "Closed Won", "Closed Won", "Closed Lost"]),
    created: Float64Array.of(46000, NaN, 46010, 46000),
    closed: Float64Array.of(46030, 46000, 46000, NaN),
  });
  expect(result).toEqual({ average: 30, median: 30, deals: 1, missing: 1, impossible: 1 });
});

test("conversion by day: leads without dates, and those of the future", () => {
  const { leads, leftOut } = convertedBy({
    stages: stageColumn(["Meeting", "Meeting", "Closed Won", "Closed Lost", "Meeting", ""]),
    created: Float64Array.of(46000, NaN, 46000, 46050, 46300, NaN),
    closed: Float64Array.of(NaN, NaN, NaN, 46040, NaN, NaN),
    days: Float64Array.of(30),
    asOf: 46203,
  });
  expect({ leads, leftOut }).toEqual({ leads: 1, leftOut: 4 });
});

test("stage rates: an open lead without a day of entry is not overdue, and unknown stages are counted", () => {
  const { lines, unknown } = stageRates({
    stages: stageColumn(["Meeting", "Demo", "Demo"]),
    entered: Float64Array.of(NaN, 46000, 46000),
    asOf: 46203,
  });
  expect(lines[2]).toMatchObject({ stage: "Meeting", overdue: 0, tooYoung: 1 });
  expect(unknown).toBe(2);
});

test("win rate: number and limits beside the value", () => {
  const result = winRate({
    stages: stageColumn(["Closed Won", "Closed Lost", "Meeting"]),
    amounts: Float64Array.of(NaN, 50, 70),
  });
  expect(result).toMatchObject({ won: 1, lost: 1, rate: 0.5, wonValue: 0, lostValue: 50 });
  // statsmodels: proportion_confint(1, 2, 0.05, "wilson")
  expect(result.limits!.lower).toBeCloseTo(0.0945, 4);
  expect(result.limits!.upper).toBeCloseTo(0.9055, 4);
});
