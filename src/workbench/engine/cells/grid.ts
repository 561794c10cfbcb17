/** The cells of all sheets: Univer's own matrices, read and written directly, without commands. */
import type { ICellData, Workbook, Worksheet } from "@univerjs/core";
import type { CellScalar, Rect } from "../../model/types";
import { EngineError } from "../engine";
import { cellRect, union } from "../rect";
import { isFilled, scalarOf } from "./values";

export type Matrix = Record<number, Record<number, ICellData> | undefined>;

export class Grid {
  constructor(readonly book: Workbook) {}

  sheet(sheetId: string): Worksheet {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) throw new EngineError("ItemNotFound", `There is no sheet "${sheetId}".`);
    return sheet;
  }

  has(sheetId: string): boolean {
    return this.book.getSheetBySheetId(sheetId) !== undefined;
  }

  matrix(sheetId: string): Matrix {
    return this.sheet(sheetId).getCellMatrix().getMatrix() as Matrix;
  }

  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.matrix(sheetId)[row]?.[column];
  }

  cellOrNew(matrix: Matrix, row: number, column: number): ICellData {
    const cells = (matrix[row] ??= {});
    return (cells[column] ??= {});
  }

  /** Takes a cell out that has nothing left in it. */
  prune(matrix: Matrix, row: number, column: number): void {
    const cells = matrix[row];
    const cell = cells?.[column];
    if (!cells || !cell || cell.s || isFilled(cell)) return;
    delete cells[column];
  }

  values(sheetId: string, rect: Rect): CellScalar[][] {
    const matrix = this.matrix(sheetId);
    const rows = new Array<CellScalar[]>(rect.rows);
    for (let r = 0; r < rect.rows; r++) {
      const cells = matrix[rect.row + r];
      const values = new Array<CellScalar>(rect.columns).fill(null);
      if (cells)
        for (let c = 0; c < rect.columns; c++) values[c] = scalarOf(cells[rect.column + c]);
      rows[r] = values;
    }
    return rows;
  }

  /** Calls back for the cells that exist within a rectangle, row by row. */
  forEach(
    sheetId: string,
    rect: Rect,
    visit: (cell: ICellData, row: number, column: number, matrix: Matrix) => void
  ): void {
    const matrix = this.matrix(sheetId);
    const wide = rect.columns > 64;
    for (const row of rowsWithin(matrix, rect)) {
      const cells = matrix[row];
      if (!cells) continue;
      if (wide) {
        for (const key of Object.keys(cells)) {
          const column = Number(key);
          const cell = cells[column];
          if (cell && column >= rect.column && column < rect.column + rect.columns)
            visit(cell, row, column, matrix);
        }
      } else
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          const cell = cells[column];
          if (cell) visit(cell, row, column, matrix);
        }
    }
  }

  usedRange(sheetId: string, valuesOnly: boolean): Rect | undefined {
    let used: Rect | undefined;
    const matrix = this.matrix(sheetId);
    for (const rowKey of Object.keys(matrix)) {
      const cells = matrix[Number(rowKey)] ?? {};
      let first = -1;
      let last = -1;
      for (const key of Object.keys(cells)) {
        const cell = cells[Number(key)];
        if (!cell || !(isFilled(cell) || (!valuesOnly && cell.s))) continue;
        if (first < 0) first = Number(key);
        last = Number(key);
      }
      if (first < 0) continue;
      const row = { ...cellRect(Number(rowKey), first), columns: last - first + 1 };
      used = used ? union(used, row) : row;
    }
    return used;
  }

  /** The sheet grows so that the grid of a page can show what lies on it. */
  ensureSize(sheetId: string, rect: Rect): void {
    const config = this.sheet(sheetId).getConfig();
    config.rowCount = Math.max(config.rowCount, rect.row + rect.rows);
    config.columnCount = Math.max(config.columnCount, rect.column + rect.columns);
  }
}

function rowsWithin(matrix: Matrix, rect: Rect): number[] {
  if (rect.rows <= 10_000) return Array.from({ length: rect.rows }, (_, i) => rect.row + i);
  return Object.keys(matrix)
    .map(Number)
    .filter((row) => row >= rect.row && row < rect.row + rect.rows);
}
