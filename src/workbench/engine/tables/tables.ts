/** The tables of the workbook: "Overview of Excel tables". */
import type { Rect, TableRecord } from "../../model/types";
import { EngineError } from "../engine";
import { contains, covers, intersects } from "../rect";
import { checkName, freeName } from "./naming";

/** Excel's default look of a new table. */
const DEFAULT_STYLE = "TableStyleMedium2";

export class Tables {
  private readonly records: TableRecord[] = [];
  private lastId = 0;

  list(): TableRecord[] {
    return this.records;
  }

  get(tableId: string): TableRecord {
    const table = this.records.find((record) => record.id === tableId);
    if (!table) throw new EngineError("ItemNotFound", `There is no table "${tableId}".`);
    return table;
  }

  named(name: string): TableRecord | undefined {
    const wanted = name.toLowerCase();
    return this.records.find((table) => table.name.toLowerCase() === wanted);
  }

  at(sheetId: string, row: number, column: number): TableRecord | undefined {
    return this.records.find(
      (table) => table.sheetId === sheetId && contains(table.rect, row, column)
    );
  }

  touching(sheetId: string, rect: Rect): TableRecord[] {
    return this.records.filter(
      (table) => table.sheetId === sheetId && intersects(table.rect, rect)
    );
  }

  /** The table with a given cell right below its last row: what typing there makes it grow. */
  above(sheetId: string, row: number, column: number): TableRecord | undefined {
    return this.records.find(
      ({ sheetId: sheet, rect }) =>
        sheet === sheetId &&
        row === rect.row + rect.rows &&
        column >= rect.column &&
        column < rect.column + rect.columns
    );
  }

  nextName(takenNames: readonly string[]): string {
    return freeName("Table", [...this.records.map((table) => table.name), ...takenNames]);
  }

  /** @throws EngineError `InvalidArgument` for a name that is none or is taken */
  checkNewName(name: string, takenNames: readonly string[], self?: TableRecord): void {
    checkName(name, "table");
    const other = this.named(name);
    if ((other && other !== self) || takenNames.some((taken) => sameText(taken, name)))
      throw new EngineError("InvalidArgument", `The name "${name}" is already taken.`);
  }

  add(sheetId: string, rect: Rect, name: string, columns: string[]): TableRecord {
    const table: TableRecord = {
      id: String(++this.lastId),
      name,
      sheetId,
      rect,
      columns,
      showHeaders: true,
      showTotals: false,
      style: DEFAULT_STYLE,
      showBandedRows: true,
      showFilterButton: true,
    };
    this.records.push(table);
    return table;
  }

  /** Puts all tables back as they were. */
  replace(records: readonly TableRecord[]): void {
    this.records.splice(0, this.records.length, ...records);
  }

  remove(tableId: string): void {
    const i = this.records.findIndex((table) => table.id === tableId);
    if (i >= 0) this.records.splice(i, 1);
  }

  /** An area that a whole table lies in, or none of it. @throws EngineError `InvalidArgument` */
  checkFree(sheetId: string, rect: Rect, self?: TableRecord): void {
    const other = this.touching(sheetId, rect).find((table) => table !== self);
    if (other)
      throw new EngineError("InvalidArgument", `A table cannot overlap the table "${other.name}".`);
  }

  within(sheetId: string, rect: Rect): TableRecord[] {
    return this.records.filter((table) => table.sheetId === sheetId && covers(rect, table.rect));
  }
}

const sameText = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
