/**
 * Expected numbers: the worked examples of the functions' definitions. The distributions are small enough to be written
 * down; those of the reference leads were calculated with all 2^7 outcomes one by one.
 */
import {
  accuracy,
  categories,
  chance,
  forecast,
  interval,
  slippage,
} from "../../src/functions/forecasting";
import { expectTable, thrownBy } from "../setup/cells";
import { AS_OF, column, date, leads, stages } from "./reference-tables";

describe("FORECAST", () => {
  const from = (
    start: string,
    periods: number,
    period = "month",
    ...more: unknown[]
  ): unknown[][] =>
    forecast(
      leads.amount,
      leads.stage,
      leads.expected,
      stages,
      leads.closed,
      period,
      date(start),
      periods,
      AS_OF,
      ...(more as [])
    );

  test("by month", () => {
    expectTable(from("2026-07-01", 3, "month", 1, undefined, 0), [
      ["Overdue", 1, 12000, 8400, 0, 8400],
      [46204, 2, 65000, 38000, 0, 38000],
      [46235, 2, 35000, 5000, 0, 5000],
      [46266, 2, 40000, 7000, 0, 7000],
      ["Later", 0, 0, 0, 0, 0],
      ["No date", 0, 0, 0, 0, 0],
      ["Total", 7, 152000, 58400, 0, 58400],
    ]);
  });

  test("puts won deals into the month of their closing", () => {
    const table = from("2026-05-01", 2, "month", 1, undefined, 1);
    expectTable(table.slice(0, 4), [
      ["Period start", "Open leads", "Open value", "Weighted", "Won", "Won + weighted"],
      ["Overdue", 1, 12000, 8400, 0, 8400],
      [date("2026-05-01"), 0, 0, 0, 40000, 40000],
      [date("2026-06-01"), 0, 0, 0, 0, 0],
    ]);
    // Later: the six leads expected from July on
    expectTable(table.slice(4), [
      ["Later", 6, 140000, 50000, 0, 50000],
      ["No date", 0, 0, 0, 0, 0],
      ["Total", 7, 152000, 58400, 40000, 98400],
    ]);
  });

  test("by quarter of a fiscal year that begins in February", () => {
    const table = from("2026-06-30", 2, "quarter", 2, undefined, 0);
    expectTable(table.slice(0, 3), [
      ["Overdue", 1, 12000, 8400, 0, 8400],
      // May to July: L05 and L06, and the two deals won in May
      [date("2026-05-01"), 2, 65000, 38000, 40000, 78000],
      [date("2026-08-01"), 4, 75000, 12000, 0, 12000],
    ]);
  });

  test("drops no lead: those between the day asked for and the first period have a line", () => {
    const table = from("2026-08-01", 1, "month", 1, undefined, 0);
    expectTable(table, [
      ["Overdue", 1, 12000, 8400, 0, 8400],
      ["Earlier", 2, 65000, 38000, 0, 38000],
      [date("2026-08-01"), 2, 35000, 5000, 0, 5000],
      ["Later", 2, 40000, 7000, 0, 7000],
      ["No date", 0, 0, 0, 0, 0],
      ["Total", 7, 152000, 58400, 0, 58400],
    ]);
  });

  test("leaves Won blank without closing days", () => {
    const table = forecast(
      ...([leads.amount, leads.stage, leads.expected, stages, undefined] as const),
      ...(["year", AS_OF, 1, AS_OF] as const)
    );
    expectTable([table[2]!], [[date("2026-01-01"), 6, 140000, 50000, "", 50000]]);
  });

  test("refuses a month that is none", () => {
    expect(thrownBy(() => from("2026-07-01", 3, "month", 13)).code).toBe("#NUM!");
    expect(thrownBy(() => from("2026-07-01", 0)).code).toBe("#NUM!");
  });

  test("refuses periods that Excel has no dates for", () => {
    // The last date of Excel is 9999-12-31; a fiscal year that 1900-01-01 lies in may begin in 1899.
    expect(from("9999-12-31", 1)[3]![0]).toBe(date("9999-12-01"));
    const { code, message } = thrownBy(() => from("9999-12-31", 2));
    expect([code, message]).toEqual(["#NUM!", "periods 2 is not within the years 1900 to 9999."]);
    expect(thrownBy(() => from("1900-01-01", 1, "year", 4)).code).toBe("#NUM!");
  });
});

describe("CATEGORIES", () => {
  const amounts = column([50, 100, 150, 200]);
  const words = column(["Closed", "Commit", "Best case", "Pipeline"]);

  test("single and rolled up", () => {
    expectTable(categories(amounts, words, 0), [
      ["Closed", "Commit", "Best case", "Pipeline"],
      [50, 100, 150, 200],
    ]);
    expectTable(categories(amounts, words), [
      ["Closed only", "Commit forecast", "Best-case forecast", "Open pipeline"],
      [50, 150, 300, 450],
    ]);
  });

  test("leaves omitted leads out and shows unknown ones", () => {
    const odd = column(["closed", "Omitted", "BestCase", "Maybe"]);
    expectTable(categories(amounts, odd, 0), [
      ["Closed", "Commit", "Best case", "Pipeline", "(unknown)"],
      [50, 0, 150, 0, 200],
    ]);
  });
});

const openLeads = leads.stage.flatMap(([stage], row) =>
  String(stage).startsWith("Closed") ? [] : [row]
);
const openAmounts = column(openLeads.map((row) => leads.amount[row]![0]));
const openProbabilities = column(
  openLeads.map((row) => stages.find(([name]) => name === leads.stage[row]![0])![1])
);

describe("INTERVAL", () => {
  test("of three deals", () => {
    // 0: 0.24, 30: 0.06, 50: 0.16, 80: 0.04, 100: 0.24, 130: 0.06, 150: 0.16, 180: 0.04
    expectTable(interval(column([100, 50, 30]), column([0.5, 0.4, 0.2])), [
      ["Expected", "Standard deviation", "Low", "Median", "High"],
      [76, Math.sqrt(3244), 0, 80, 150],
    ]);
  });

  test("of the open leads", () => {
    expectTable(interval(openAmounts, openProbabilities, 0.8, 0), [
      [58400, 27225.72, 15000, 55000, 92000],
    ]);
  });

  test("of nothing open is certain", () => {
    expectTable(interval(column([100, 50]), column([1, 0]), 0.8, 0), [[100, 0, 100, 100, 100]]);
  });

  test("refuses probabilities that are none", () => {
    expect(thrownBy(() => interval(column([100]), column([40]))).code).toBe("#NUM!");
    expect(thrownBy(() => interval(column([100]), column([0.4]), 80)).code).toBe("#NUM!");
  });

  test("has no limits where the amounts add up to more than a number can be", () => {
    const amounts = column([Number.MAX_VALUE, Number.MAX_VALUE]);
    expect(thrownBy(() => interval(amounts, [[0.5]])).code).toBe("#NUM!");
    expect(thrownBy(() => chance(amounts, [[0.5]], 1)).code).toBe("#NUM!");
  });
});

describe("CHANCE", () => {
  test("of three deals", () => {
    expect(chance(column([100, 50, 30]), column([0.5, 0.4, 0.2]), 100)).toBeCloseTo(0.5, 12);
  });

  test("of the open leads", () => {
    expect(chance(openAmounts, openProbabilities, 60000)).toBeCloseTo(0.48496, 5);
    expect(chance(openAmounts, openProbabilities, 100000)).toBeCloseTo(0.06166, 5);
  });

  test("is certain below nothing and impossible beyond everything", () => {
    expect(chance(openAmounts, openProbabilities, 0)).toBe(1);
    expect(chance(openAmounts, openProbabilities, -5)).toBe(1);
    expect(chance(openAmounts, openProbabilities, 152001)).toBe(0);
  });
});

describe("ACCURACY", () => {
  const [actuals, forecasts] = [column([1000, 10]), column([950, 25])];

  test.each([
    [undefined, 65 / 1010],
    ["WAPE", 65 / 1010],
    ["MAPE", 0.775],
    ["BIAS", -35 / 1010],
    ["MAE", 32.5],
    ["rmse", Math.sqrt(1362.5)],
  ])("%s", (metric, expected) => {
    expect(accuracy(actuals, forecasts, metric)).toBeCloseTo(expected, 10);
  });

  test("has no share of nothing, and leaves out half pairs", () => {
    expect(thrownBy(() => accuracy(column([0]), column([5]))).code).toBe("#DIV/0!");
    expect(thrownBy(() => accuracy(column([0, 1]), column([5, 1]), "MAPE")).code).toBe("#DIV/0!");
    expect(thrownBy(() => accuracy(column([""]), column([5]), "MAE")).code).toBe("#DIV/0!");
    expect(accuracy(column([10, ""]), column([9, 5]), "MAE")).toBe(1);
  });
});

describe("SLIPPAGE", () => {
  const [start, end] = [date("2026-04-01"), date("2026-06-30")];
  const expected = column(Array(10).fill(date("2026-05-15")));
  const closed = column([
    ...Array(4).fill(date("2026-06-30")),
    ...Array(3).fill(date("2026-07-01")),
    ...["", null, ""],
  ]);

  test("is the share not closed in time", () => {
    expect(slippage(expected, closed, start, end)).toBeCloseTo(0.6, 12);
  });

  test("by value", () => {
    const amounts = column([...Array(4).fill(10), ...Array(6).fill(20)]);
    expect(slippage(expected, closed, start, end, amounts)).toBeCloseTo(120 / 160, 12);
  });

  test("counts lost leads as slipped on request", () => {
    const stage = column(["Closed Lost", ...Array(9).fill("Closed Won")]);
    const call = (lost?: boolean): number =>
      slippage(expected, closed, start, end, undefined, stage, stages, lost);
    expect(call()).toBeCloseTo(0.6, 12);
    expect(call(true)).toBeCloseTo(0.7, 12);
    expect(
      thrownBy(() => slippage(expected, closed, start, end, undefined, undefined, stages, true))
    ).toMatchObject({ code: "#VALUE!", message: "stages is missing." });
  });

  test("has no answer where none was expected", () => {
    expect(thrownBy(() => slippage(expected, closed, start - 90, start - 1)).code).toBe("#DIV/0!");
  });
});
