import { CellValueType, type ICellData } from "@univerjs/core";
import type { Grid, Matrix } from "../cells/grid";

/** A formula's empty text: not blank, which the interpreter would take it for without a formula. */
const EMPTY_TEXT: ICellData = { v: "", t: CellValueType.STRING, f: "=" };

/** The cells of one sheet as the interpreter asks for them. */
export class CellView {
  private readonly matrix: Matrix;

  constructor(grid: Grid, sheetId: string) {
    this.matrix = grid.matrix(sheetId);
  }

  getValue(row: number, column: number): ICellData | undefined {
    const cell = this.matrix[row]?.[column];
    if (cell?.v === "") return EMPTY_TEXT;
    // A blank cell that only has a look, or a formula that is not calculated yet.
    return cell?.v === undefined || cell.v === null ? undefined : cell;
  }
}
