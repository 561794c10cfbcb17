import { goalsIn, isGoalKey } from "../../src/excel/report-goals";

it("finds the goals that were typed on the report", () => {
  const choices = new Map<string, string | number>([
    ["asOf", 46_203],
    ["goal.revenue", 1_200_000],
    ["goal.averageDeal", 0],
  ]);
  expect(goalsIn(choices)).toEqual({ revenue: 1_200_000, averageDeal: 0 });
  expect([...choices.keys()].filter(isGoalKey)).toEqual(["goal.revenue", "goal.averageDeal"]);
});

it.each([["much"], [""], [-1]])("passes over %p, which is no goal", (content) => {
  expect(goalsIn(new Map<string, string | number>([["goal.revenue", content]]))).toEqual({});
});
