import type { NamedItemRecord, Rect, TableRecord } from "../../model/types";
import type { SheetInfo } from "../engine";

/** Where a formula stands; `row` is -1 for one that stands in no cell. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What the names in formulas stand for at this moment. */
export interface Scope {
  sheetNamed(name: string): SheetInfo | undefined;
  sheetName(sheetId: string): string;
  tableNamed(name: string): TableRecord | undefined;
  tableAt(sheetId: string, row: number, column: number): TableRecord | undefined;
  /** A name of the sheet goes before one of the workbook. */
  nameFor(name: string, sheetId: string): NamedItemRecord | undefined;
  /** What `A1#` stands for; `undefined` where no formula is. */
  spillOf(sheetId: string, row: number, column: number): Rect | undefined;
  /** Number of rows and columns up to the last filled cell: the part of `A:A` that matters. */
  usedSize(sheetId: string): { readonly rows: number; readonly columns: number };
}

export interface Area {
  readonly sheetId: string;
  readonly rect: Rect;
}
