import { CellError, type Area, type CellValue, type Plan, type ReportMode } from "../../report";

type WrittenCell = string | number | boolean | null;

/**
 * What Excel would read as something other than text when it is typed: a formula, a number, a date, a truth value or
 * an error. Digits anywhere are enough for a date ("May 2026").
 */
const READ_AS_OTHER = /^['=+\-@#]|\d|^(true|false|sant|falskt|adevărat|fals)$/i;

/** A value as `Range.formulas` takes it, so that it arrives as what it is: texts never become formulas. */
export function written(value: CellValue): string | number | boolean {
  if (value instanceof CellError) return value.code;
  return typeof value === "string" && READ_AS_OTHER.test(value) ? `'${value}` : value;
}

/**
 * All cells of the report in one rectangle from A1, as `Range.formulas` takes it: `null` leaves a cell alone. In a live
 * report spilled tables are written at their anchor only.
 */
export function cellMatrix(plan: Plan, mode: ReportMode): WrittenCell[][] {
  const { rows, columns } = extentOf(plan);
  const matrix = Array.from({ length: rows }, () => new Array<WrittenCell>(columns).fill(null));
  const put = (row: number, column: number, cell: WrittenCell) => {
    const line = matrix[row];
    if (line) line[column] = cell;
  };
  for (const { row, column, value, formula } of plan.cells) {
    put(row, column, mode === "live" && formula !== undefined ? formula : written(value));
  }
  for (const { area, values, formula } of plan.spills) {
    if (mode === "live") put(area.row, area.column, formula);
    else
      values.forEach((line, i) =>
        line.forEach((value, j) => put(area.row + i, area.column + j, written(value)))
      );
  }
  return matrix;
}

/** The rectangle from A1 that holds the report. */
export function extentOf(plan: Plan): Area {
  const { area } = plan.print;
  return { row: 0, column: 0, rows: area.row + area.rows, columns: plan.columnWidths.length };
}
