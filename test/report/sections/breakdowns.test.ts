/** Breakdowns of the worked example with and without amounts, counted by hand. */
import { buildPlan, type Plan, type ReportInput } from "../../../src/report";
import { readPlan } from "../plan-reader";
import { leads, mapping, referenceInput } from "../reference";

const planOf = (options: Partial<ReportInput>) =>
  buildPlan({ ...referenceInput, sections: ["breakdowns", "definitions"], ...options });
const textsOf = (plan: Plan) => plan.cells.map(({ value }) => value);

/** Open leads without amounts, as some lists have them; the closed ones keep theirs. */
const [stageCells, closedCells] = ["Stage", "Closed"].map(
  (header) => leads.columns[leads.headers.indexOf(header)]!
);
const withoutOpenAmounts = {
  ...leads,
  columns: leads.columns.map((cells, index) =>
    leads.headers[index] === "Amount"
      ? cells.map((amount, row) => (closedCells![row] === "" ? "" : amount))
      : cells
  ),
};

/** Ana has L01, L02 in Qualification and L07 in Proposal; Bo L03, L04; Cia L05, L06. */
const COUNTS = [
  ["Ana", 2, 0, 0, 1, 3],
  ["Bo", 0, 2, 0, 0, 2],
  ["Cia", 0, 0, 1, 1, 2],
  ["Total", 2, 2, 1, 2, 7],
];

it("shows values where open leads have amounts", () => {
  const { values, formula } = readPlan(planOf({})).tableOf("Open value: Owner");
  expect(values[0]).toEqual(["Ana", 30_000, 0, 0, 12_000, 42_000]);
  expect(formula).toContain("Stages,0,");
});

it("counts the open leads where none of them has an amount, and says so", () => {
  const plan = planOf({ table: withoutOpenAmounts });
  const sheet = readPlan(plan);
  const { values, formula } = sheet.tableOf("Open leads: Owner");
  expect(values).toEqual(COUNTS);
  expect(formula).toContain("Leads[Amount],Stages,1,");
  expect(sheet.below("Open leads: Owner")).toBe(
    "Number of open leads by stage: none of them has an amount."
  );
  const chart = plan.charts.find(({ name }) => name === "Breakdown owner")!;
  expect(chart.title).toBe("Open leads: Owner");
  expect(chart.series[0]!.name).toBe("Open leads");
  expect(textsOf(plan).some((text) => /^Open value: /.test(String(text)))).toBe(false);
});

it("counts them where there is no column of amounts", () => {
  const unvalued = { ...mapping };
  delete (unvalued as { amount?: string }).amount;
  const { values } = readPlan(planOf({ mapping: unvalued })).tableOf("Open leads: Owner");
  expect(values).toEqual(COUNTS);
});

it("goes by the leads that the filter lets through", () => {
  const isAnas = leads.columns[leads.headers.indexOf("Owner")]!.map((owner) => owner === "Ana");
  const columns = leads.columns.map((cells, index) =>
    leads.headers[index] === "Amount"
      ? cells.map((amount, row) => (isAnas[row] && closedCells![row] === "" ? "" : amount))
      : cells
  );
  const table = { ...leads, columns };
  expect(textsOf(planOf({ table }))).toContain("Open value: Owner");
  expect(textsOf(planOf({ table, filter: { owner: "Ana" } }))).toContain("Open leads: Owner");
});

it("shows values where no lead is open: there is nothing to count either", () => {
  const isClosed = stageCells!.map((stage) => String(stage).startsWith("Closed"));
  const columns = leads.columns.map((cells) => cells.filter((_, row) => isClosed[row]));
  expect(textsOf(planOf({ table: { ...leads, columns } }))).not.toContain("Open leads: Owner");
});
