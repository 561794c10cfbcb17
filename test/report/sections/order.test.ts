import { buildPlan, planReport } from "../../../src/report";
import { readPlan } from "../plan-reader";
import { referenceInput } from "../reference";

const HEADINGS = ["Stages", "Losses", "Revenue forecast", "Definitions"];
const headingsOf = (sections: NonNullable<typeof referenceInput.sections>) => {
  const plan = buildPlan({ ...referenceInput, sections });
  return plan.cells
    .filter(({ column, value }) => column === 1 && HEADINGS.includes(String(value)))
    .map(({ value }) => value);
};

it("holds the chosen sections, in the order chosen", () => {
  expect(headingsOf(["losses", "stages"])).toEqual(["Losses", "Stages"]);
  expect(headingsOf(["forecast", "definitions"])).toEqual(["Revenue forecast", "Definitions"]);
});

it("checks itself without a forecast too", () => {
  const plan = buildPlan({ ...referenceInput, sections: ["stages"] });
  expect(readPlan(plan).below("Self-check")).toBe("0 · agrees");
});

it("tells which section comes next", () => {
  const steps = [...planReport({ ...referenceInput, sections: ["stages", "definitions"] })];
  expect(steps).toEqual([
    { name: "stages", number: 1, total: 2 },
    { name: "definitions", number: 2, total: 2 },
  ]);
});

it("stops between the parts of a section that takes long", () => {
  const steps = [...planReport({ ...referenceInput, sections: ["deals"] })];
  expect(steps.length).toBeGreaterThan(1);
  expect(new Set(steps.map((step) => JSON.stringify(step))).size).toBe(1);
});
