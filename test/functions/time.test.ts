/** Expected numbers: the worked examples of the functions' definitions. */
import { expecteddays, salescycle, stalled, timeinstage, velocity } from "../../src/functions/time";
import { error, expectTable, thrownBy } from "../setup/cells";
import { AS_OF, column, date, leads, reentry, stages, where } from "./reference-tables";

describe("SALESCYCLE", () => {
  test("is the mean of closed − created over won deals", () => {
    expect(salescycle(leads.created, leads.closed, leads.stage, stages)).toBe(75);
  });

  test("counts lost deals on request", () => {
    // (90 + 60 + 90 + 40 + 30) / 5
    expect(salescycle(leads.created, leads.closed, leads.stage, stages, true)).toBe(62);
    expect(salescycle(leads.created, leads.closed, leads.stage, stages, true, "median")).toBe(60);
  });

  test("agrees with the published example of 30, 40, 35, 25 and 20 days", () => {
    const created = column(Array(5).fill(date("2026-01-01")));
    const closed = column([30, 40, 35, 25, 20].map((days) => date("2026-01-01") + days));
    expect(salescycle(created, closed, [["Closed Won"]], stages)).toBe(30);
  });

  test("drops times of day, and deals closed before they were created", () => {
    const created = column([46000.9, 46010, "2026-01-01"]);
    const closed = column([46010.1, 46000, ""]);
    expect(salescycle(created, closed, [["Closed Won"]], stages)).toBe(10);
  });

  test("has no answer where nothing was won, and repeats an unknown statistic", () => {
    const open = where((row) => row < 7);
    const call = (statistic?: string): number =>
      salescycle(leads.created, leads.closed, leads.stage, stages, false, statistic, open);
    expect(thrownBy(() => call()).code).toBe("#DIV/0!");
    expect(thrownBy(() => call("mode"))).toMatchObject({
      code: "#VALUE!",
      message: 'statistic "mode" is not one of average, median.',
    });
  });
});

describe("EXPECTEDDAYS", () => {
  test("is the average times the factor", () => {
    expect(expecteddays([[30]], 2)).toBe(60);
    expect(expecteddays(column([20, 40]))).toBe(60);
    expect(
      expecteddays(
        [
          [20, "n/a", true],
          [40, null, 60],
        ],
        1.5
      )
    ).toBe(60);
  });

  test("says which row of a range holds an error", () => {
    const missing = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    const error = thrownBy(() =>
      expecteddays([
        [20, 30],
        [40, missing],
      ])
    );
    expect(error).toMatchObject({ code: "#N/A", message: "Row 2: days is #N/A." });
  });

  test("refuses what cannot be", () => {
    expect(thrownBy(() => expecteddays([[30]], 0)).code).toBe("#NUM!");
    expect(thrownBy(() => expecteddays(column([30, -1]))).code).toBe("#NUM!");
    expect(thrownBy(() => expecteddays(column(["n/a", ""]))).code).toBe("#DIV/0!");
  });
});

describe("TIMEINSTAGE", () => {
  const inStage = (stay: string, factor = 2, asOf: number = AS_OF): unknown[][] =>
    timeinstage(
      reentry.lead,
      reentry.stage,
      reentry.entered,
      reentry.stages,
      undefined,
      asOf,
      stay,
      factor,
      0
    );

  test("adds all stays", () => {
    expectTable(inStage("cumulative"), [
      ["Discovery", 1, 14, 14, 14, 0, 28],
      ["Proposal", 1, 21, 21, 21, 0, 42],
      ["Negotiation", 1, 25, 25, 25, 0, 50],
    ]);
  });

  test("takes the last stay", () => {
    expectTable(inStage("latest"), [
      ["Discovery", 1, 14, 14, 14, 0, 28],
      ["Proposal", 1, 7, 7, 7, 0, 14],
      ["Negotiation", 1, 18, 18, 18, 0, 36],
    ]);
  });

  test("leaves out a stay still running, and counts it", () => {
    // By 2026-02-01 the lead was in Negotiation for the first time.
    const table = inStage("latest", 2, date("2026-02-01"));
    const none = error("#DIV/0!");
    expectTable(table.slice(1), [
      ["Proposal", 1, 14, 14, 14, 0, 28],
      ["Negotiation", 0, none, none, none, 1, none],
    ]);
  });

  test("ends the last stay at the closing day", () => {
    const table = timeinstage(
      column(["a", "b"]),
      column(["Discovery", "Discovery"]),
      column([46000, 46000]),
      reentry.stages,
      column([46030, ""]),
      AS_OF,
      null,
      null,
      0
    );
    expectTable([table[0]!], [["Discovery", 1, 30, 30, 30, 1, 60]]);
  });

  test("has the mean, median and 90th percentile of several leads", () => {
    const days = [10, 20, 30];
    const table = timeinstage(
      column(days.flatMap((_, lead) => [`lead ${lead}`, `lead ${lead}`])),
      column(days.flatMap(() => ["Discovery", "Closed Won"])),
      column(days.flatMap((stay) => [46000, 46000 + stay])),
      reentry.stages,
      undefined,
      AS_OF,
      undefined,
      undefined,
      0
    );
    // PERCENTILE.INC({10;20;30}, 0.9) = 28
    expectTable([table[0]!], [["Discovery", 3, 20, 20, 28, 0, 40]]);
  });
});

describe("STALLED", () => {
  test("gives the days beyond the expected ones", () => {
    expect(stalled(leads.stage, leads.entered, stages, AS_OF)).toEqual(
      column([0, 47, 1, 0, 0, 9, 0, "", "", "", "", ""])
    );
  });

  test("gives each lead of a long table its own days", () => {
    const expected = [0, 47, 1, 0, 0, 9, 0, "", "", "", "", ""];
    const again = (cells: readonly unknown[][]) =>
      Array.from({ length: 9_001 }, (_, row) => cells[row % 12]!);
    expect(stalled(again(leads.stage), again(leads.entered), stages, AS_OF)).toEqual(
      again(column(expected))
    );
  });

  test("keeps errors in their own row", () => {
    const entered = column([46000, "soon", 46300, "", 46200, 46200]);
    const stage = column(["Meeting", "Meeting", "Meeting", "Meeting", "Meetng", ""]);
    expectTable(stalled(stage, entered, stages, AS_OF), [
      [173],
      [error("#VALUE!")],
      [error("#NUM!")],
      [""],
      [error("#N/A")],
      [""],
    ]);
  });

  test("leaves rows outside the filter blank", () => {
    const second = where((row) => row === 1);
    expect(stalled(leads.stage, leads.entered, stages, AS_OF, second).slice(0, 3)).toEqual(
      column(["", 47, ""])
    );
  });
});

describe("VELOCITY", () => {
  test("is opportunities × average deal × win rate / cycle", () => {
    expect(velocity(7, 20000, 0.4, 75)).toBeCloseTo(746.666667, 6);
    expect(velocity(40, 25000, 0.25, 90)).toBeCloseTo(2777.777778, 6);
    expect(velocity(40, 25000, "25 %", 90)).toBeCloseTo(2777.777778, 6);
  });

  test("refuses what cannot be", () => {
    expect(thrownBy(() => velocity(7, 20000, 0.4, 0)).code).toBe("#DIV/0!");
    expect(thrownBy(() => velocity(7, 20000, 40, 75)).code).toBe("#NUM!");
  });
});
