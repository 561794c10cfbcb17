/**
 * Expected numbers: the worked examples of the functions' definitions; Wilson limits as statsmodels'
 * proportion_confint(x, n, 0.05, "wilson") gives them; conversion by day as R's
 * survfit(Surv(days, end) ~ 1, conf.type = "log-log") with the states open, won, lost.
 */
import { calibrate, confidence, convertedby, score, winrate } from "../../src/functions/winning";
import { error, expectTable, thrownBy } from "../setup/cells";
import { AS_OF, column, leads, stages, where } from "./reference-tables";

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

describe("CONVERTEDBY", () => {
  const answers = (days: unknown[][], asOf: unknown = AS_OF, level?: number): unknown[][] =>
    convertedby(leads.created, leads.closed, leads.stage, stages, days, asOf, level, undefined, 0);

  test("estimates won and lost shares with limits", () => {
    // At 60 days: S before = (10/11)(8/9), won 1/8; at 90 days S before = 70/99, won 1/4.
    expectTable(
      answers(column([60, 90]), AS_OF, 0.95),
      [
        [60, 8, 10 / 99, null, 0.0058, 0.3607],
        [90, 4, 5 / 18, 0.3687, 0.0355, 0.6117],
      ],
      1e-4
    );
  });

  test("keeps the last value beyond the last observation", () => {
    const [row] = answers([[1000]]);
    expectTable([row!], [[1000, 0, 5 / 18, 0.3687, 0.0355, 0.6117]], 1e-4);
  });

  test("has no limits before the first win", () => {
    expectTable(answers([[10]]), [[10, 12, 0, 0, "", ""]]);
  });

  test("sees only what has happened by the day asked for", () => {
    // On 2026-04-30 L08 and L09 were not won yet; L03, L04 and L01 did not exist.
    const [row] = answers([[90]], AS_OF - 61);
    expect(row![2]).toBe(0);
  });

  test("says so when there is nobody to follow, and refuses negative days", () => {
    const nobody = where(() => false);
    const call = (days: unknown[][]): unknown =>
      convertedby(leads.created, leads.closed, leads.stage, stages, days, AS_OF, null, nobody);
    expect(thrownBy(() => call([[30]])).code).toBe("#N/A");
    expect(thrownBy(() => answers([[-1]])).code).toBe("#NUM!");
  });
});

describe("CALIBRATE", () => {
  test("compares typed probabilities with what became of closed leads", () => {
    const table = calibrate(leads.stage, leads.lastStage, stages, 0.95, undefined, 0);
    expectTable(
      table,
      [
        ["Qualification", 5, 2, 0.4, 0.1176, 0.7693, 0.1, 0.3],
        ["Discovery", 4, 2, 0.5, 0.15, 0.85, 0.2, 0.3],
        ["Meeting", 3, 2, 0.6667, 0.2077, 0.9385, 0.4, 0.2667],
        ["Proposal", 3, 2, 0.6667, 0.2077, 0.9385, 0.7, -0.0333],
      ],
      5e-5
    );
  });

  test("has no rate for stages no closed lead reached", () => {
    const lost = where((row) => row === 11);
    const table = calibrate(leads.stage, leads.lastStage, stages, null, lost, 0);
    const none = error("#DIV/0!");
    expectTable(table.slice(0, 2), [
      ["Qualification", 1, 0, 0, 0, null, 0.1, -0.1],
      ["Discovery", 0, 0, none, none, none, 0.2, none],
    ]);
  });
});

describe("SCORE", () => {
  const sources = column(["Web", "Web", "Referral", "Referral"]);

  test("weighs each value by what became of its leads", () => {
    // Web: 3.1/4.2 × 1.1/3.2 = 0.253720 against 1.1/4.2 × 1.1/1.2 = 0.240079
    expectTable(
      score(sources, column([1, 0, 1, 1]), column(["Web", "Referral"])),
      [[0.25372 / (0.25372 + 0.240079)], [0.484375 / (0.484375 + 0.021825)]],
      2e-5
    );
  });

  test("falls back on the prior for values never seen, and leaves empty rows blank", () => {
    const scores = score(sources, column([true, false, true, true]), column(["Fair", ""]));
    expectTable(scores, [[3.1 / 4.2], [""]]);
  });

  test("multiplies the evidence of several fields", () => {
    const train = [
      ["Web", "SE"],
      ["Web", "RO"],
      ["Referral", "RO"],
      ["Referral", "SE"],
    ];
    // Country SE: won 2 of 3, lost 0 of 1; odds 3.1/1.1 × (1.1/3.2)/(1.1/1.2) × (2.1/3.2)/(0.1/1.2)
    const odds = (3.1 / 1.1) * (1.1 / 3.2 / (1.1 / 1.2)) * (2.1 / 3.2 / (0.1 / 1.2));
    const scores = score(train, column([1, 0, 1, 1]), [["Web", "SE"]]);
    expectTable(scores, [[odds / (1 + odds)]]);
  });

  test("needs won and lost leads, and the same fields", () => {
    expect(thrownBy(() => score(sources, column([1, 1, 1, 1]), [["Web"]])).code).toBe("#N/A");
    expect(thrownBy(() => score(sources, column([1, 0, 1, 1]), [["Web", "SE"]]))).toMatchObject({
      code: "#VALUE!",
      message: "score_fields has 2 columns, but train_fields has 1.",
    });
    expect(thrownBy(() => score(sources, column([1, 0, 1]), [["Web"]])).code).toBe("#VALUE!");
  });
});
