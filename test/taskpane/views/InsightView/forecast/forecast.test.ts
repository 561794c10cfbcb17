import {
  forecastOf,
  type ForecastAnswer,
  type ForecastOptions,
} from "../../../../../src/taskpane/views/InsightView/forecast/forecast";
import { columnsOf, finish, STAGES_WITHOUT_CHANCES, without } from "../reference";

const options = (rest: Partial<ForecastOptions> = {}): ForecastOptions => ({
  period: "month",
  fiscalStart: 1,
  revenueGoal: undefined,
  ...rest,
});
const ask = (rest: Partial<ForecastOptions> = {}) =>
  finish(forecastOf(columnsOf(), options(rest))) as ForecastAnswer;

// The worked example of FORECAST: overdue L07, July L05 and L06, August L02 and L03, September L01 and L04.
it("gives what is won and expected by month", () => {
  const { periods, overdue, later, noDate, total } = ask();
  expect(
    periods.map(({ openLeads, openValue, weighted }) => [openLeads, openValue, weighted])
  ).toEqual([
    [0, 0, 0],
    [2, 65_000, 38_000],
    [2, 35_000, 5_000],
    [2, 40_000, 7_000],
    [0, 0, 0],
    [0, 0, 0],
  ]);
  expect(overdue).toMatchObject({ openLeads: 1, openValue: 12_000, weighted: 8_400 });
  expect([later, noDate]).toEqual([undefined, undefined]);
  expect(total).toMatchObject({ openLeads: 7, openValue: 152_000, weighted: 58_400 });
});

// July by hand: 25 000 at 0.4 and 40 000 at 0.7 give 0 with 0.18, 25 000 with 0.12, 40 000 with 0.42, 65 000 with
// 0.28; so 10 % lie at 0 and 90 % at 65 000. A goal of 480 000 a year is 40 000 a month: reached with 0.7.
it("says how sure a month is, and how likely its share of the goal", () => {
  const [, july] = ask({ revenueGoal: 480_000 }).periods;
  expect(july?.range).toEqual({ low: 0, high: 65_000 });
  expect(july?.target).toBe(40_000);
  expect(july?.chance).toBeCloseTo(0.7, 12);
});

// Second quarter: won 18 000 + 22 000; nothing open is expected on its last day. A goal of 160 000 a year is 40 000.
it("adds what is won in the period, and gives no chance without a goal", () => {
  const [quarter] = ask({ period: "quarter", revenueGoal: 160_000 }).periods;
  expect(quarter).toMatchObject({ won: 40_000, range: { low: 40_000, high: 40_000 }, chance: 1 });
  expect(ask({ period: "quarter" }).periods[0]?.chance).toBeUndefined();
});

it("says what it lacks", () => {
  expect(finish(forecastOf(columnsOf({ mapping: without("expected") }), options()))).toBe(
    "expected"
  );
  const unlikely = columnsOf({ stages: STAGES_WITHOUT_CHANCES });
  expect(finish(forecastOf(unlikely, options()))).toBe("chances");
});
