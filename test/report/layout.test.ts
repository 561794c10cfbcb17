import { buildPlan, overlap, type Plan } from "../../src/report";
import { leads, mapping, referenceInput, serial } from "./reference";

const withoutRecent = {
  ...referenceInput,
  asOf: serial("2028-06-30"),
};

const chartOf = (plan: Plan, name: string) => plan.charts.find((chart) => chart.name === name);
const textsOf = (plan: Plan) => plan.cells.map(({ value }) => value);

it("draws charts right of their table, side by side over the whole width", () => {
  const plan = buildPlan(referenceInput);
  // Six columns of the table from B on; the report ends with column S.
  const [funnel, value] = ["Funnel", "Value by stage"].map((name) => chartOf(plan, name)!.area);
  expect(funnel!.column).toBe(7);
  expect(value!.column).toBe(funnel!.column + funnel!.columns);
  expect(value!.column + value!.columns).toBe(19);
  expect(chartOf(plan, "Losses")!.area).toMatchObject({ column: 6, columns: 13 });
});

it("says in one line what there is nothing to draw of, and gives the room to the others", () => {
  const plan = buildPlan(withoutRecent);
  expect(chartOf(plan, "New leads")).toBeUndefined();
  expect(textsOf(plan)).toContain("Nothing to draw yet: New leads per month.");
  const { area } = chartOf(plan, "Sales process")!;
  expect(area.column + area.columns).toBe(19);
});

it("draws bars where the names of stages do not fit below columns", () => {
  const long = (cell: unknown) => (typeof cell === "string" ? cell.padEnd(40, "x") : cell);
  const stageColumn = leads.headers.indexOf("Stage");
  const table = {
    ...leads,
    columns: leads.columns.map((cells, index) => (index === stageColumn ? cells.map(long) : cells)),
  };
  const stages = referenceInput.stages.map((row) => ({ ...row, stage: row.stage.padEnd(40, "x") }));
  const plan = buildPlan({ ...referenceInput, table, stages, mapping });
  expect(chartOf(plan, "Value by stage")!.type).toBe("BarClustered");
});

it("begins pages at headings, and cuts no chart", () => {
  const { print, charts } = buildPlan(referenceInput);
  for (const row of print.breaks) {
    const line = { row, column: 0, rows: 1, columns: 20 };
    const cut = charts.filter(({ area }) => area.row < row && overlap(area, line));
    expect(cut).toEqual([]);
  }
  expect(print.breaks.length).toBeLessThanOrEqual(7);
});
