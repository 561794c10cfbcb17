/** The two-dimensional arrays that are written to a range: their shape and what may lie in them. */
import { isWholeColumns, isWholeRows } from "../model/addresses";
import type { CellScalar } from "../model/types";
import { ApiError } from "./errors";
import { assertWritable } from "./lookup";
import type { RangeTarget } from "./targets";

export type CellInput = string | number | boolean | null;

/** Documented limits of a cell's text and formula ("Excel specifications and limits"). */
const MAX_TEXT_LENGTH = 32_767;
const MAX_FORMULA_LENGTH = 8_192;

export function scalarCell(value: unknown): CellInput {
  if (typeof value === "string") {
    const isFormula = value.startsWith("=");
    if (isFormula && value.length > MAX_FORMULA_LENGTH) {
      throw new ApiError("FormulaLengthExceedsLimit");
    }
    if (value.length > MAX_TEXT_LENGTH) throw new ApiError("InvalidArgument");
  }
  const allowed = value === null || ["string", "number", "boolean"].includes(typeof value);
  if (!allowed) throw new ApiError("InvalidArgument");
  return value as CellInput;
}

/** A blank cell is `""`, an error its text. */
export function shown(value: CellScalar): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Wrong shapes fail with Excel's own sentence for it. */
export function assertShape(target: RangeTarget, rows: number, columns: number): void {
  if (rows !== target.rect.rows || columns !== target.rect.columns) {
    throw new ApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  }
}

/** One value per cell of the range; a single value is meant for every cell. */
export function matrix<V>(target: RangeTarget, value: unknown, check: (cell: unknown) => V): V[][] {
  const { rows, columns } = target.rect;
  if (!Array.isArray(value)) {
    // Documented: null leaves one cell alone, but is no value for a whole range.
    if (value === null) throw new ApiError("InvalidArgument");
    const same = check(value);
    if (isWholeRows(target.rect) || isWholeColumns(target.rect)) {
      throw new ApiError("InvalidArgument");
    }
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => same));
  }
  const lines = value.map((line: unknown) => {
    if (!Array.isArray(line)) throw new ApiError("InvalidArgument");
    assertShape(target, value.length, line.length);
    return line.map(check);
  });
  assertShape(target, lines.length, lines[0]?.length ?? 0);
  return lines;
}

export function writeCells(target: RangeTarget, cells: CellInput[][]): void {
  assertWritable(target);
  target.book.engine.write(target.sheetId, target.rect, cells);
  target.book.markUncalculated();
}
