/** Moves the cells themselves, and with whole rows and columns their sizes and looks. */
import type { ICellData, IObjectArrayPrimitiveType } from "@univerjs/core";
import type { Grid, Matrix } from "../cells/grid";
import { isWhole, shiftIndex, type Shift } from "./shift";

export function shiftCells(grid: Grid, sheetId: string, shift: Shift): void {
  const matrix = grid.matrix(sheetId);
  const config = grid.sheet(sheetId).getConfig();
  if (shift.axis === "row") {
    if (isWhole(shift)) moveKeys(matrix as Record<number, unknown>, shift);
    else moveInBand(matrix, shift);
    if (isWhole(shift)) moveKeys(config.rowData as IObjectArrayPrimitiveType<unknown>, shift);
    config.rowCount = Math.max(1, config.rowCount + Math.max(shift.count, 0));
  } else {
    moveInBand(matrix, shift);
    if (isWhole(shift)) moveKeys(config.columnData as IObjectArrayPrimitiveType<unknown>, shift);
    config.columnCount = Math.max(1, config.columnCount + Math.max(shift.count, 0));
  }
}

function moveKeys(record: Record<number, unknown>, shift: Shift): void {
  const moved: [number, unknown][] = [];
  for (const key of Object.keys(record)) {
    const index = Number(key);
    if (index < shift.at) continue;
    const to = shiftIndex(index, shift);
    if (to !== undefined) moved.push([to, record[index]]);
    delete record[index];
  }
  for (const [to, value] of moved) record[to] = value;
}

function moveInBand(matrix: Matrix, shift: Shift): void {
  const [first, last] = shift.band;
  const rows = shift.axis === "row";
  const moved: { row: number; column: number; cell: ICellData }[] = [];
  for (const rowKey of Object.keys(matrix)) {
    const row = Number(rowKey);
    const cells = matrix[row];
    if (!cells || (rows ? row < shift.at : row < first || row > last)) continue;
    for (const columnKey of Object.keys(cells)) {
      const column = Number(columnKey);
      const cell = cells[column];
      if (!cell || (rows ? column < first || column > last : column < shift.at)) continue;
      const to = shiftIndex(rows ? row : column, shift);
      if (to !== undefined)
        moved.push(rows ? { row: to, column, cell } : { row, column: to, cell });
      delete cells[column];
    }
  }
  for (const { row, column, cell } of moved) (matrix[row] ??= {})[column] = cell;
}
