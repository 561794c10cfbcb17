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
  const sections = steps.filter(({ number }, index) => number !== steps[index - 1]?.number);
  expect(sections).toEqual([
    { name: "stages", number: 1, total: 2 },
    { name: "definitions", number: 2, total: 2 },
  ]);
});

describe("a report that others wait for", () => {
  /** Stops besides those for the answer of each cell with a formula, of which every one may take long. */
  const stopsWith = (sections: NonNullable<typeof referenceInput.sections>) => {
    const steps = planReport({ ...referenceInput, sections });
    let stops = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) stops++;
    return stops - step.value.cells.filter(({ formula }) => formula !== undefined).length;
  };

  it("stops after the columns are read, before each section, and after each cell in the end", () => {
    expect(stopsWith(["stages", "definitions"])).toBe(1 + 2);
  });

  it("stops between the parts of a section that takes long", () => {
    expect(stopsWith(["deals"])).toBeGreaterThan(2);
  });
});
