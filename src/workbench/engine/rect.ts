import type { Rect } from "../model/types";

/** Excel's own limits ("Excel specifications and limits"). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const cellRect = (row: number, column: number): Rect => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

export const lastRow = (rect: Rect) => rect.row + rect.rows - 1;
export const lastColumn = (rect: Rect) => rect.column + rect.columns - 1;

export const contains = (rect: Rect, row: number, column: number) =>
  row >= rect.row &&
  row < rect.row + rect.rows &&
  column >= rect.column &&
  column < rect.column + rect.columns;

export const intersects = (a: Rect, b: Rect) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const covers = (outer: Rect, inner: Rect) =>
  contains(outer, inner.row, inner.column) && contains(outer, lastRow(inner), lastColumn(inner));

export const sameRect = (a: Rect, b: Rect) =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The smallest rectangle around both. */
export function union(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** One number for a cell of a sheet, usable as a key. */
export const cellKey = (row: number, column: number) => row * MAX_COLUMNS + column;
export const rowOfKey = (key: number) => Math.floor(key / MAX_COLUMNS);
export const columnOfKey = (key: number) => key % MAX_COLUMNS;
