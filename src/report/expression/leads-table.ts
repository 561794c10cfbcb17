import { CellColumns } from "../../calc";
import { LeadsColumn } from "./leads-column";
import type { Table } from "./types";

/** Several columns with one cell a lead, side by side. */
export class LeadsTable {
  constructor(readonly columns: readonly LeadsColumn[]) {}

  get length(): number {
    return this.columns[0]?.length ?? 0;
  }

  get argument(): CellColumns {
    return new CellColumns(this.columns.map(({ argument }) => argument));
  }

  toTable(): Table {
    const cells = this.columns.map((column) => column.cells);
    return Array.from({ length: this.length }, (_, row) => cells.map((column) => column[row]!));
  }
}
