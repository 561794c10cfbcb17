import type { ColumnCells } from "./cells";

/** Columns of the same height, for a range in which they stand side by side. */
export class CellColumns {
  constructor(readonly columns: readonly ColumnCells[]) {}
}
