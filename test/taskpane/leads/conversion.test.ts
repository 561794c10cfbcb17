import { conversionOf, worstStage } from "../../../src/taskpane/leads/conversion";
import { columnsOf, STAGES_WITH_GOALS, without } from "../views/InsightView/reference";

// The worked examples of STAGERATES and BOTTLENECK.
it("counts overdue leads, and says how stages miss their goals", () => {
  const { method, lines } = conversionOf(columnsOf({ stages: STAGES_WITH_GOALS }));
  expect(method).toBe("overdue");
  expect(lines.map(({ movedOn, of, overdue }) => [movedOn, of, overdue])).toEqual([
    [9, 11, 1],
    [6, 8, 1],
    [5, 5, 0],
    [2, 4, 1],
  ]);
  expect(lines.map(({ rate }) => rate?.toFixed(4))).toEqual([
    "0.8182",
    "0.7500",
    "1.0000",
    "0.5000",
  ]);
  expect(lines.map(({ finding }) => finding?.diagnosis)).toEqual([
    "tooStrict",
    "ok",
    "ok",
    "stalled",
  ]);
});

// Wilson's limits of 9 of 11, by his formula with z = 1.959964: 0.5230 and 0.9486.
it("gives the limits of each rate", () => {
  const [first] = conversionOf(columnsOf()).lines;
  expect(first?.limits?.lower).toBeCloseTo(0.523, 3);
  expect(first?.limits?.upper).toBeCloseTo(0.9486, 3);
});

it("finds the stage that misses its goal by most", () => {
  const conversion = conversionOf(columnsOf({ stages: STAGES_WITH_GOALS }));
  expect(worstStage(conversion)).toMatchObject({
    stage: "Proposal",
    expectedDays: 20,
    finding: { diagnosis: "stalled", overdueShare: 0.25, fewLeads: true },
  });
  expect(worstStage(conversionOf(columnsOf()))).toBeUndefined();
});

// The worked example of FUNNEL with the last stage: 12, 9, 6, 5, 2 → 75 %, 66.67 %, 83.33 %, 40 %.
it("goes by the stages reached where days of entry are not known", () => {
  const { method, lines } = conversionOf(
    columnsOf({ mapping: without("entered"), stages: STAGES_WITH_GOALS })
  );
  expect(method).toBe("reached");
  expect(lines.map(({ rate }) => rate?.toFixed(4))).toEqual([
    "0.7500",
    "0.6667",
    "0.8333",
    "0.4000",
  ]);
  expect(worstStage({ method, lines })).toBeUndefined();
});
