import { CalcError } from "../errors";
import type { Cells } from "./cells";

/**
 * A column with one cell a row, see {@link cellIn}. A single row is taken as a column lying on its side.
 * @throws CalcError notOneColumn for a range of several rows and columns
 */
export function upright(cells: Cells, name = "The range"): Cells {
  const first = cells[0];
  if (!Array.isArray(first)) return cells;
  if (cells.length === 1) return first;
  if (first.length !== 1) throw new CalcError("notOneColumn", { name, width: first.length });
  return cells;
}

/** The cell in a row of an upright column, be it a list or the matrix that Excel hands over. */
export function cellIn(column: Cells, row: number): unknown {
  const cell = column[row];
  return Array.isArray(cell) ? cell[0] : cell;
}
