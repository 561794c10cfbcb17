import { addressOf, overlap, type Area, type CellValue, type Plan } from "../../src/report";

/** Looks at a plan as a reader of the sheet does. */
export function readPlan(plan: Plan) {
  const values = new Map<string, CellValue>();
  const put = (row: number, column: number, value: CellValue) =>
    values.set(`${row},${column}`, value);
  plan.cells.forEach(({ row, column, value }) => put(row, column, value));
  plan.spills.forEach(({ area, values: table }) =>
    table.forEach((line, i) =>
      line.forEach((value, j) => put(area.row + i, area.column + j, value))
    )
  );
  const at = (row: number, column: number): CellValue => values.get(`${row},${column}`) ?? "";
  const find = (text: string): Area => {
    const found = plan.cells.find(({ value }) => value === text);
    if (!found) throw new Error(`"${text}" is not on the sheet`);
    return { row: found.row, column: found.column, rows: 1, columns: 1 };
  };
  return {
    values,
    /** What stands so many rows below a text. */
    below: (text: string, rows = 1) => at(find(text).row + rows, find(text).column),
    formulaBelow(text: string, rows = 1) {
      const { row, column } = find(text);
      return plan.cells.find((cell) => cell.row === row + rows && cell.column === column)?.formula;
    },
    /** The spilled table below the heading of a section. */
    tableOf(heading: string) {
      const { row } = find(heading);
      const spill = plan.spills.find(({ area }) => area.row > row && area.column === 1);
      if (!spill) throw new Error(`no table below "${heading}"`);
      return spill;
    },
    /** The cells of a row of the sheet from a column on. */
    row: (row: number, column: number, count: number) =>
      Array.from({ length: count }, (_, index) => at(row, column + index)),
  };
}

/** Pairs of things on the sheet that lie over each other: texts, tables with their room to grow, charts. */
export function overlaps(plan: Plan): string[] {
  const isHidden = (area: Area) =>
    plan.charts.some((chart) => chart.area.row === area.row && chart.area.column === area.column);
  const blocks = [
    ...plan.cells
      .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }))
      .filter((area) => !isHidden(area)),
    ...plan.spills.map(({ reserved }) => reserved),
    ...plan.charts.map(({ area }) => area),
  ];
  return blocks.flatMap((a, index) =>
    blocks
      .slice(index + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${addressOf(a)} ${addressOf(b)}`)
  );
}
