import { buildPlan, onlySections, type ReportMode } from "../../src/report";
import { isTransferable } from "../../src/report/transfer";
import { referenceInput } from "./reference";

/** Five megabytes, which Excel on the web passes at most (OfficeDev/office-js issue 4654). */
const LIMIT = 5 * 1_048_576;

it("holds what a message of five megabytes can carry, and no more", () => {
  const rows = (count: number, text: string) => Array.from({ length: count }, () => [text, 45_000]);
  const bytes = (table: unknown) => JSON.stringify(JSON.stringify(table)).length;
  const small = rows(100_000, "Qualification");
  expect(bytes(small)).toBeLessThan(LIMIT);
  expect(isTransferable(small)).toBe(true);
  const large = rows(240_000, "Qualification");
  expect(bytes(large)).toBeGreaterThan(LIMIT);
  expect(isTransferable(large)).toBe(false);
  expect(isTransferable(small, small)).toBe(false);
  // Letters beyond ASCII take two bytes.
  expect(isTransferable(rows(100_000, "förhandling å ä ö åäö åäö åäö"))).toBe(false);
});

describe("the data quality of more leads than one function takes", () => {
  const times = 6_000;
  const { table } = referenceInput;
  const many = {
    ...table,
    columns: table.columns.map((cells) => Array.from({ length: times }, () => cells).flat()),
  };
  const planOf = (mode: ReportMode) =>
    buildPlan({
      ...referenceInput,
      mode,
      table: many,
      sections: onlySections(["quality"]).flatMap(({ name, shown }) => (shown ? [name] : [])),
    });
  const hasCheck = (formulas: readonly string[]) =>
    formulas.some((formula) => formula.includes("PIPELINE.CHECK"));

  it("is left to the pane, in a line that says so", () => {
    const plan = planOf("live");
    expect(hasCheck(plan.spills.map(({ formula }) => formula))).toBe(false);
    expect(plan.cells.map(({ value }) => value)).toContainEqual(
      expect.stringContaining("more leads than Excel hands to one function")
    );
  });

  it("stands in a report of values all the same", () => {
    expect(hasCheck(planOf("values").spills.map(({ formula }) => formula))).toBe(true);
  });
});
