/** Expected numbers: the worked examples of the functions' definitions. */
import { coverage, gap, goal, pace, plan } from "../../src/functions/targets";
import { error, expectTable, thrownBy } from "../setup/cells";
import { column, date } from "./reference-tables";

const names = column(["Qualification", "Discovery", "Meeting", "Proposal"]);
const rates = column([9 / 11, 0.75, 1, 0.5]);

describe("GOAL", () => {
  const needed = (rounding?: number, goalRates = rates): unknown[][] =>
    goal(100000, 20000, names, goalRates, column([12, 9, 6, 5]), rounding, 0);

  test("reads the funnel backwards", () => {
    expectTable(needed(0), [
      ["Qualification", 0.81818182, 16.296296, 17, 12, 5],
      ["Discovery", 0.75, 13.333333, 14, 9, 5],
      ["Meeting", 1, 10, 10, 6, 4],
      ["Proposal", 0.5, 10, 10, 5, 5],
      ["Won", "", 5, 5, "", ""],
    ]);
  });

  test("rounds up at each stage on request", () => {
    const table = needed(1);
    expectTable([table[0]!], [["Qualification", 0.81818182, 17.111111, 18, 12, 6]]);
    expectTable([table[1]!], [["Discovery", 0.75, 13.333333, 14, 9, 5]]);
  });

  test("has no answer before a stage nobody leaves, and refuses rates above 1", () => {
    const none = error("#DIV/0!");
    const table = needed(0, column([0.5, 0, 1, 0.5]));
    expectTable(table.slice(0, 3), [
      ["Qualification", 0.5, none, none, 12, none],
      ["Discovery", 0, none, none, 9, none],
      ["Meeting", 1, 10, 10, 6, 4],
    ]);
    expect(thrownBy(() => needed(0, column([0.5, 75, 1, 0.5]))).code).toBe("#NUM!");
    expect(thrownBy(() => needed(0, column([0.5, "", 1, 0.5])))).toMatchObject({
      code: "#VALUE!",
      message: "Row 2: rates is missing.",
    });
  });

  test("leaves actual figures out where none are given", () => {
    const table = goal(100000, 0, names, rates);
    const none = error("#DIV/0!");
    expectTable(
      [table[0]!, table[1]!, table[5]!],
      [
        ["Stage", "Rate", "Needed (exact)", "Needed (rounded up)", "Actual", "Missing"],
        ["Qualification", 0.81818182, none, none, "", ""],
        ["Won", "", none, none, "", ""],
      ]
    );
  });
});

describe("PLAN", () => {
  test("gives twelve numbers", () => {
    expectTable(plan(1200000, 20000, rates), [
      ["", "Monthly", "Quarterly", "Annually"],
      ["Revenue goal", 100000, 300000, 1200000],
      ["Deals to close", 5, 15, 60],
      ["Prospects needed", 17, 49, 196],
      ["Value into the pipeline", 325925.925926, 977777.777778, 3911111.111111],
    ]);
  });

  test("has no answer where nothing is ever won", () => {
    const none = error("#DIV/0!");
    expectTable(plan(1200000, 20000, column([0.5, 0]), 0).slice(2), [
      ["Prospects needed", none, none, none],
      ["Value into the pipeline", none, none, none],
    ]);
  });
});

describe("COVERAGE", () => {
  test("is open / (quota − won)", () => {
    expect(coverage(152000, 100000, 40000)).toBeCloseTo(2.533333, 6);
    expect(coverage(152000, 100000)).toBeCloseTo(1.52, 12);
  });

  test("has no answer once the quota is reached", () => {
    expect(thrownBy(() => coverage(152000, 100000, 100000))).toMatchObject({
      code: "#N/A",
      message: "The quota is reached.",
    });
  });
});

describe("GAP", () => {
  test("gives eight figures", () => {
    expectTable(gap(100000, 40000, 152000, 58400, 0.4), [
      [
        ...["Quota", "Won", "Gap", "Pipeline", "Attainment", "Coverage of gap"],
        ...["Needed coverage", "Gap after weighted"],
      ],
      [100000, 40000, 60000, 152000, 0.4, 2.53333333, 2.5, 1600],
    ]);
  });

  test("shows what has no answer", () => {
    expectTable(gap(0, 10, 5, null, 0, 0), [
      [0, 10, -10, 5, error("#DIV/0!"), error("#N/A"), error("#DIV/0!"), ""],
    ]);
    expectTable(gap(100, 10, 5, null, null, 0), [[100, 10, 90, 5, 0.1, 5 / 90, "", ""]]);
  });
});

describe("PACE", () => {
  const [start, end] = [date("2026-04-01"), date("2026-06-30")];

  test("projects what is booked", () => {
    expectTable(pace(40000, 100000, start, end, date("2026-05-31")), [
      [0.4, 67032.967033, 59672.131148, 2000, 61, 30],
    ]);
  });

  test("before, after and beyond", () => {
    expectTable(pace(0, 100000, "2026-04-01", "30.06.2026", "2026-03-01"), [
      [0, 0, error("#DIV/0!"), 100000 / 91, 0, 91],
    ]);
    expectTable(pace(40000, 100000, start, end, date("2026-08-01")), [
      [0.4, 100000, 40000, error("#DIV/0!"), 91, 0],
    ]);
    expectTable(pace(120000, 100000, start, end, date("2026-08-01")), [
      [1.2, 100000, 120000, 0, 91, 0],
    ]);
    expect(thrownBy(() => pace(1, 1, end, start)).code).toBe("#VALUE!");
    expect(thrownBy(() => pace(1, 1, "April", end))).toMatchObject({
      code: "#VALUE!",
      message: 'start "April" is not a date.',
    });
  });
});
