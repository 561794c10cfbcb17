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

describe.each(["en", "sv", "ro"] as const)("the pages of a report in %s", (language) => {
  const plan = buildPlan({ ...referenceInput, language });
  const { print, charts, looks, rowHeights, columnWidths } = plan;
  const line = (row: number) => ({ row, column: 0, rows: 1, columns: 20 });

  it("cut no chart", () => {
    for (const row of print.breaks) {
      const cut = charts.filter(({ area }) => area.row < row && overlap(area, line(row)));
      expect(cut).toEqual([]);
    }
  });

  it("end with no heading, note or header of a table", () => {
    const endings = print.breaks.map((row) =>
      looks
        .filter(({ area }) => overlap(area, line(row - 1)))
        .map(({ look }) => look)
        .filter((look) => ["heading", "subheading", "note", "headerText"].includes(look))
    );
    expect(endings.flat()).toEqual([]);
  });

  it("are full to seven tenths at least, but for the last", () => {
    const heights = new Map(rowHeights.map(({ row, points }) => [row, points]));
    const heightBetween = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => heights.get(from + index) ?? 15).reduce(
        (sum, points) => sum + points,
        0
      );
    const width = columnWidths.slice(0, 19).reduce((sum, points) => sum + points, 0);
    // A4, 595 × 842 points, less margins of 36, 45 and twice 36.
    const page = ((595 - 81) * width) / (842 - 72);
    const { row, rows } = print.titleRows;
    const tops = [0, ...print.breaks];
    const filled = print.breaks.map((end, index) => {
      const titles = index === 0 ? 0 : heightBetween(row, row + rows);
      return (heightBetween(tops[index]!, end) + titles) / page;
    });
    expect(filled.filter((share) => share < 0.7 || share > 1)).toEqual([]);
  });
});
