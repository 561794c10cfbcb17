/**
 * A program without the PIPELINE functions shows the results that are saved with the formulas: of formulas that need
 * no array calculation, and that are not empty.
 */
import { buildPlan } from "../../src/report";
import { needsArrayEvaluation } from "../../src/workbench/files/formula";
import { leads, referenceInput } from "./reference";

const asksPipeline = (formula: string | undefined) => /\bPIPELINE\./.test(formula ?? "");

describe.each([
  ["the reference leads", referenceInput],
  [
    "the reference leads with goals and quotas",
    {
      ...referenceInput,
      goals: { revenue: 100_000, quotaPeriod: "quarter" as const },
      quotas: { table: "Quotas", cells: [["Ana", 10_000]] },
    },
  ],
  ["leads without amounts and dates", { ...referenceInput, mapping: { stage: "Stage" } }],
  [
    "leads by source without amounts",
    { ...referenceInput, mapping: { stage: "Stage", source: "Source", reason: "Reason" } },
  ],
  [
    "open leads only",
    { ...referenceInput, table: { ...leads, columns: leads.columns.map((c) => c.slice(0, 7)) } },
  ],
])("the report of %s", (_, input) => {
  const plan = buildPlan(input);
  const cells = plan.cells.filter(({ formula }) => asksPipeline(formula));
  const spills = plan.spills.filter(({ formula }) => asksPipeline(formula));

  it("applies no operator to a range where it asks a function", () => {
    const formulas = [...cells, ...spills].map(({ formula }) => formula!);
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.filter(needsArrayEvaluation)).toEqual([]);
  });

  it("leaves nothing empty where it asks a function", () => {
    expect(cells.filter(({ value }) => value === "").map(({ formula }) => formula)).toEqual([]);
    const empty = spills.filter(({ values }) => values.flat().includes(""));
    expect(empty.map(({ formula }) => formula)).toEqual([]);
  });

  it("asks for no function that only recent programs have, where it asks none of the add-in's", () => {
    const recent = /\b(LET|HSTACK|VSTACK|SEQUENCE|FILTER|SORTBY|UNIQUE|XLOOKUP)\(/;
    const others = [...plan.cells, ...plan.spills].filter(({ formula }) => !asksPipeline(formula));
    expect(
      others.filter(({ formula }) => recent.test(formula ?? "")).map((each) => each.formula)
    ).toEqual([]);
  });
});
