import { toCol } from "@borgar/fx";
import type { Rect } from "../model/types";

/** `C5` of row 4, column 2 (both from 0). */
export const cellAddress = (row: number, column: number): string => `${toCol(column)}${row + 1}`;

/** `A1:C5`, or `A1` for a single cell. */
export function rangeAddress({ row, column, rows, columns }: Rect): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

export const contains = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row &&
  row < rect.row + rect.rows &&
  column >= rect.column &&
  column < rect.column + rect.columns;
