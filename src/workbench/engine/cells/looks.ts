/** Looks of cells, whole rows and whole columns. */
import type { CellStyle, Rect } from "../../model/types";
import { MAX_COLUMNS, MAX_ROWS } from "../rect";
import type { Grid } from "./grid";
import type { StyleBook } from "./styles";

/** Columns that a look of the whole sheet is kept for; what lies to their right has no cells. */
const MAX_STYLED_COLUMNS = 1000;

export class Looks {
  constructor(
    private readonly grid: Grid,
    private readonly styles: StyleBook
  ) {}

  /** A cell's own look, else its row's, else its column's. */
  at(sheetId: string, row: number, column: number): CellStyle {
    return { ...this.styles.read(this.reference(sheetId, row, column)) };
  }

  set(sheetId: string, rect: Rect, style: CellStyle): void {
    const key = JSON.stringify(style);
    const merged = (reference: Parameters<StyleBook["read"]>[0]) =>
      this.styles.merged(reference, style, key);
    const config = this.grid.sheet(sheetId).getConfig();
    if (rect.rows >= MAX_ROWS)
      for (let c = rect.column; c < rect.column + Math.min(rect.columns, MAX_STYLED_COLUMNS); c++) {
        const column = (config.columnData[c] ??= {});
        column.s = merged(column.s ?? undefined);
      }
    else if (rect.columns >= MAX_COLUMNS)
      for (let r = rect.row; r < rect.row + rect.rows; r++) {
        const row = (config.rowData[r] ??= {});
        row.s = merged(row.s ?? undefined);
      }
    else return this.setCells(sheetId, rect, merged);
    this.grid.forEach(sheetId, rect, (cell) => {
      cell.s = merged(cell.s);
    });
  }

  clear(sheetId: string, rect: Rect): void {
    const config = this.grid.sheet(sheetId).getConfig();
    if (rect.rows >= MAX_ROWS)
      for (let c = rect.column; c < rect.column + Math.min(rect.columns, MAX_STYLED_COLUMNS); c++)
        delete config.columnData[c]?.s;
    if (rect.columns >= MAX_COLUMNS)
      for (const key of Object.keys(config.rowData)) {
        const row = Number(key);
        if (row >= rect.row && row < rect.row + rect.rows) delete config.rowData[row]?.s;
      }
    this.grid.forEach(sheetId, rect, (cell, row, column, matrix) => {
      delete cell.s;
      this.grid.prune(matrix, row, column);
    });
  }

  private setCells(
    sheetId: string,
    rect: Rect,
    merged: (reference: Parameters<StyleBook["read"]>[0]) => string | undefined
  ): void {
    const matrix = this.grid.matrix(sheetId);
    this.grid.ensureSize(sheetId, rect);
    for (let r = rect.row; r < rect.row + rect.rows; r++)
      for (let c = rect.column; c < rect.column + rect.columns; c++) {
        const id = merged(this.reference(sheetId, r, c));
        const cell = this.grid.cellOrNew(matrix, r, c);
        if (id === undefined) delete cell.s;
        else cell.s = id;
        this.grid.prune(matrix, r, c);
      }
  }

  private reference(sheetId: string, row: number, column: number) {
    const config = this.grid.sheet(sheetId).getConfig();
    return (
      this.grid.cell(sheetId, row, column)?.s ??
      config.rowData[row]?.s ??
      config.columnData[column]?.s ??
      undefined
    );
  }
}
