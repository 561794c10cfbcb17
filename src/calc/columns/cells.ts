/**
 * Cells as Excel hands them over: numbers, texts, booleans, blanks (null, undefined or ""), error objects
 * (`CustomFunctions.Error` and, from rich data, `{type: "Error"}`) and rich values, which carry what the cell
 * would show without its extras as `basicValue`.
 */
import { CalcError, type ErrorKey } from "../errors";
import { CodedCells } from "./coded-cells";
import { cellIn, upright } from "./upright";

/** A range: a matrix as Excel passes it, or the same cells in one flat list. */
export type Cells = readonly (readonly unknown[])[] | readonly unknown[];

/** One column of cells: a range, or coded by its different cells. */
export type ColumnCells = Cells | CodedCells;

interface RichValue {
  readonly type?: unknown;
  readonly basicValue?: unknown;
}

interface ErrorValue {
  readonly code?: unknown;
  readonly basicValue?: unknown;
}

const ERROR_TEXT = /^#[A-Z][A-Z0-9_/]*[!?]?$/;

/** The value behind a rich value; every other cell as it is. */
export const plainValue = (cell: unknown): unknown => {
  if (typeof cell !== "object" || cell === null) return cell;
  const { type, basicValue } = cell as RichValue;
  return typeof type === "string" && type !== "Error" && basicValue !== undefined
    ? basicValue
    : cell;
};

/** True for null, undefined, "" and texts of nothing but blanks. */
export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** The error value an error cell shows ("#N/A"), undefined for every other cell. */
export function errorOf(cell: unknown): string | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  const { code, basicValue } = cell as ErrorValue;
  if (typeof code === "string" && ERROR_TEXT.test(code)) return code;
  if (typeof basicValue === "string" && ERROR_TEXT.test(basicValue)) return basicValue;
  return "#VALUE!";
}

/** How a cell is repeated in a message. */
export const shown = (cell: unknown): string =>
  errorOf(cell) ?? (typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? ""));

type ErrorScope = "error" | "argumentError";

/** Excel passes the error of an argument on; so do we, as far as a function can return it. */
export function errorKeyOf(error: string, scope: ErrorScope): ErrorKey {
  switch (error) {
    case "#N/A":
      return `${scope}NotAvailable`;
    case "#DIV/0!":
      return `${scope}Division`;
    case "#NUM!":
      return `${scope}Number`;
    default:
      return `${scope}Value`;
  }
}

/** What a cell that cannot be read means: its own error, or the given complaint. Row from 1. */
export function cellError(key: ErrorKey, name: string, row: number, cell: unknown): CalcError {
  const error = errorOf(cell);
  return error
    ? new CalcError(errorKeyOf(error, "error"), { name, row, value: error })
    : new CalcError(key, { name, row, value: shown(cell) });
}

/** A range argument as cells; a single value stands for a range of one cell. */
export const toCells = (range: unknown): Cells => (Array.isArray(range) ? range : [range]);

/** An argument that is to be one column. */
export const toColumnCells = (range: unknown): ColumnCells =>
  range instanceof CodedCells ? range : toCells(range);

/** Number of rows of a range; a single row of several cells reads as a column. */
export function heightOf(cells: ColumnCells): number {
  if (cells instanceof CodedCells) return cells.length;
  const first = cells[0];
  return cells.length === 1 && Array.isArray(first) ? first.length : cells.length;
}

/** One flat list of a column's cells. @throws as {@link upright} */
export function flatten(cells: ColumnCells, name?: string): readonly unknown[] {
  if (cells instanceof CodedCells) return cells.toList();
  const column = upright(cells, name);
  if (!Array.isArray(column[0])) return column;
  const flat = new Array<unknown>(column.length);
  for (let row = 0; row < flat.length; row++) flat[row] = cellIn(column, row);
  return flat;
}
