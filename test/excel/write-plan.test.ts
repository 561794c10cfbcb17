import { written, cellMatrix } from "../../src/excel/write-plan/cells";
import { mergedAreas } from "../../src/excel/write-plan/merged-areas";
import { buildPlan, CellError } from "../../src/report";
import { referenceInput } from "../report/reference";

describe("cells", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+46 8 123", "'+46 8 123"],
    ["-", "'-"],
    ["@home", "'@home"],
    ["'quoted", "''quoted"],
    ["May 2026", "'May 2026"],
    ["true", "'true"],
    ["#N/A", "'#N/A"],
    ["Web", "Web"],
    ["", ""],
    [12.5, 12.5],
    [new CellError("#DIV/0!"), "#DIV/0!"],
  ])("keep %p what it is", (value, cell) => {
    expect(written(value)).toBe(cell);
  });

  it("hold formulas at the anchors of spilled tables, or all their values", () => {
    const plan = buildPlan(referenceInput);
    const { area, formula, values } = plan.spills[0]!;
    const rowOf = (matrix: unknown[][], line: number) =>
      matrix[area.row + line]!.slice(area.column, area.column + area.columns);
    const live = cellMatrix(plan, "live");
    expect(rowOf(live, 0)).toEqual([formula, ...new Array(area.columns - 1).fill(null)]);
    expect(rowOf(live, 1)).toEqual(new Array(area.columns).fill(null));
    expect(rowOf(cellMatrix(plan, "values"), 1)).toEqual(values[1]);
  });

  it("of a report of values hold no formula", () => {
    const cells = cellMatrix(buildPlan(referenceInput), "values").flat();
    expect(cells.filter((cell) => String(cell).startsWith("="))).toEqual([]);
  });
});

describe("mergedAreas", () => {
  const cell = (kind: string, row: number, column: number) => ({
    kind,
    area: { row, column, rows: 1, columns: 1 },
  });

  it("puts neighbours of a kind together, side by side and then below each other", () => {
    const areas = [cell("a", 0, 0), cell("a", 0, 1), cell("a", 1, 0), cell("a", 1, 1)];
    expect(mergedAreas(areas)).toEqual([
      { kind: "a", area: { row: 0, column: 0, rows: 2, columns: 2 } },
    ]);
  });

  it("keeps the order of different kinds", () => {
    const areas = [cell("a", 0, 0), cell("b", 0, 0), cell("a", 0, 1)];
    expect(mergedAreas(areas)).toEqual(areas);
  });
});
