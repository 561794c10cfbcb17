/**
 * Expected numbers: the worked examples of the functions' definitions; Wilson limits as statsmodels'
 * proportion_confint(x, n, 0.05, "wilson") gives them.
 */
import { confidence, winrate } from "../../src/functions/winning";
import { expectTable, thrownBy } from "../setup/cells";
import { column, leads, stages, where } from "./reference-tables";

describe("WINRATE", () => {
  test("by number and by value", () => {
    expect(winrate(leads.stage, stages)).toBeCloseTo(0.4, 12);
    expect(winrate(leads.stage, stages, leads.amount)).toBeCloseTo(40000 / 79000, 12);
  });

  test("has no answer while nothing is closed", () => {
    const firstLead = where((row) => row === 0);
    const call = (): number => winrate(leads.stage, stages, undefined, firstLead);
    expect(thrownBy(call).code).toBe("#DIV/0!");
  });
});

describe("CONFIDENCE", () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [2, 3, 0.2077, 0.9385],
  ])("%d of %d", (successes, trials, lower, upper) => {
    expectTable(confidence(successes, trials), [[lower, upper]], 5e-5);
  });

  test("refuses what cannot be counted", () => {
    expect(thrownBy(() => confidence(0, 0)).code).toBe("#DIV/0!");
    expect(thrownBy(() => confidence(3, 2)).code).toBe("#NUM!");
    expect(thrownBy(() => confidence(-1, 2)).code).toBe("#NUM!");
    expect(thrownBy(() => confidence(0.5, 2)).code).toBe("#NUM!");
    expect(thrownBy(() => confidence(1, 2, 95)).code).toBe("#NUM!");
  });

  test("passes on the error of an argument", () => {
    const missing = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    expect(thrownBy(() => confidence(missing, column([2])))).toMatchObject({
      code: "#N/A",
      message: "successes is #N/A.",
    });
  });
});
