/** A1 addresses: text to cells and back. Rows and columns count from 0. */
import type { Rect } from "./types";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `A`, `Z`, `AA` … for a column's index. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The sheet's name as it stands before `!`: in quotes unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function isWholeColumns(rect: Rect): boolean {
  return rect.row === 0 && rect.rows === MAX_ROWS;
}

export function isWholeRows(rect: Rect): boolean {
  return rect.column === 0 && rect.columns === MAX_COLUMNS;
}

/** `A1`, `A1:C3`, `A:C`, `1:3`; with `absolute` as `$A$1:$C$3`. */
export function formatAddress(rect: Rect, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number) => `${mark}${columnName(index)}`;
  const row = (index: number) => `${mark}${index + 1}`;
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  // Excel writes a whole sheet as its rows.
  if (isWholeRows(rect)) return `${row(rect.row)}:${row(lastRow)}`;
  if (isWholeColumns(rect)) return `${column(rect.column)}:${column(lastColumn)}`;
  const first = column(rect.column) + row(rect.row);
  return rect.rows === 1 && rect.columns === 1
    ? first
    : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

export interface ParsedAddress {
  readonly sheetName: string | undefined;
  readonly rect: Rect;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;

function corner(text: string): { row?: number; column?: number } | undefined {
  const cell = CELL.exec(text);
  if (cell?.[1] && cell[2]) return { column: columnIndex(cell[1]), row: Number(cell[2]) - 1 };
  const column = COLUMN.exec(text);
  if (column?.[1]) return { column: columnIndex(column[1]) };
  const row = ROW.exec(text);
  return row?.[1] ? { row: Number(row[1]) - 1 } : undefined;
}

function span(a: number | undefined, b: number | undefined, size: number): [number, number] {
  if (a === undefined || b === undefined) return [0, size];
  return [Math.min(a, b), Math.abs(a - b) + 1];
}

function parseCells(text: string): Rect | undefined {
  const parts = text.split(":");
  if (parts.length > 2) return undefined;
  const first = corner(parts[0] ?? "");
  const last = parts.length === 2 ? corner(parts[1] ?? "") : first;
  if (!first || !last) return undefined;
  // A column or row alone is no reference; `A:A` is.
  const alone = parts.length === 1 && (first.row === undefined || first.column === undefined);
  const unlike =
    (first.row === undefined) !== (last.row === undefined) ||
    (first.column === undefined) !== (last.column === undefined);
  if (alone || unlike) return undefined;
  const [row, rows] = span(first.row, last.row, MAX_ROWS);
  const [column, columns] = span(first.column, last.column, MAX_COLUMNS);
  const fits = row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  return fits ? { row, column, rows, columns } : undefined;
}

/** Reads `A1:B2`, `Sheet1!A1`, `'My sheet'!A:C`; `undefined` if the text is no such address. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  const rect = parseCells(split?.[3] ?? text.trim());
  if (!rect) return undefined;
  return { sheetName: split?.[1]?.replaceAll("''", "'") ?? split?.[2], rect };
}

export function intersect(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function contains(outer: Rect, inner: Rect): boolean {
  const common = intersect(outer, inner);
  return common?.rows === inner.rows && common.columns === inner.columns;
}

/** The smallest rectangle around both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
