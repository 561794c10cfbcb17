/** Expected numbers: the worked examples of the functions' definitions. */
import { salescycle } from "../../src/functions/time";
import { thrownBy } from "../setup/cells";
import { column, date, leads, stages, where } from "./reference-tables";

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
