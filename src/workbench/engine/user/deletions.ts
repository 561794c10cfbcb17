import type { NamedItemRecord, TableRecord } from "../../model/types";
import type { Shift } from "../structure/shift";
import type { Workspace } from "../workspace";

interface Remembered {
  readonly formulas: readonly { sheetId: string; row: number; column: number; source: string }[];
  readonly names: readonly NamedItemRecord[];
  readonly tables: readonly TableRecord[];
}

/** Steps that an undo can reach. */
const MAX_REMEMBERED = 50;

const keyOf = (sheetId: string, { axis, at, count }: Shift) =>
  `${sheetId}|${axis}|${at}|${Math.abs(count)}`;

/** What rows or columns took with them when the user deleted them: references, names and tables. */
export class Deletions {
  private readonly remembered: { key: string; state: Remembered }[] = [];

  constructor(private readonly workspace: Workspace) {}

  remember(sheetId: string, shift: Shift): void {
    const { index, names, tables } = this.workspace;
    const state = {
      formulas: [...index.all()].map(({ sheetId: id, row, column, source }) => ({
        sheetId: id,
        row,
        column,
        source,
      })),
      names: names.list().map((item) => ({ ...item })),
      tables: tables.list().map((table) => ({ ...table, columns: [...table.columns] })),
    };
    this.remembered.push({ key: keyOf(sheetId, shift), state });
    if (this.remembered.length > MAX_REMEMBERED) this.remembered.shift();
  }

  /** After an undo has put the rows or columns back. */
  restore(sheetId: string, shift: Shift): void {
    const last = this.remembered[this.remembered.length - 1];
    if (last?.key !== keyOf(sheetId, shift)) return;
    this.remembered.pop();
    const { formulas, names, tables } = this.workspace;
    tables.replace(last.state.tables);
    for (const item of last.state.names) names.set(item);
    for (const place of last.state.formulas) {
      const node = formulas.at(place.sheetId, place.row, place.column);
      if (node) formulas.remove(node);
      formulas.set(place, place.source);
    }
    this.workspace.renamed();
  }
}
