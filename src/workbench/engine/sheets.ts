/** Sheets come, go, move and change their names. */
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { EngineError, type SheetInfo } from "./engine";
import { dropSheetIn, dropTableIn, renameSheetIn } from "./formulas/rewrite";
import { checkSheetName } from "./tables/naming";
import { emptySheet } from "./univer/start";
import { BY_ENGINE } from "./univer/options";
import type { Workspace } from "./workspace";

export class Sheets {
  private lastId = 1;

  constructor(private readonly workspace: Workspace) {}

  list(): SheetInfo[] {
    return this.workspace.grid.book
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
  }

  /** @throws EngineError `InvalidArgument`, `ItemAlreadyExists` */
  add(name: string, index?: number): SheetInfo {
    this.checkNew(name);
    const sheets = this.list();
    let id: string;
    do id = `sheet-${++this.lastId}`;
    while (sheets.some((sheet) => sheet.id === id));
    const at = Math.min(Math.max(index ?? sheets.length, 0), sheets.length);
    this.mutate(InsertSheetMutation.id, { index: at, sheet: emptySheet(id, name) });
    this.workspace.renamed();
    return { id, name };
  }

  /** @throws EngineError `InvalidOperation` for the last sheet */
  delete(sheetId: string): void {
    const { tables, names, formulas, scope } = this.workspace;
    const { name } = this.workspace.sheetInfo(sheetId);
    const others = this.list().filter((sheet) => sheet.id !== sheetId);
    const next = others[Math.min(this.position(sheetId), others.length - 1)];
    if (!next)
      throw new EngineError("InvalidOperation", "A workbook must contain at least one sheet.");
    for (const table of tables.list().filter((one) => one.sheetId === sheetId)) {
      formulas.rewrite((source, place) => dropTableIn(source, place, scope, table.id, false));
      tables.remove(table.id);
    }
    if (this.activeId() === sheetId) this.activate(next.id);
    formulas.dropSheet(sheetId);
    names.dropSheet(sheetId);
    formulas.rewrite((source) => dropSheetIn(source, name));
    this.mutate(RemoveSheetMutation.id, { subUnitId: sheetId, subUnitName: name });
    this.workspace.renamed();
  }

  /** @throws EngineError `InvalidArgument`, `ItemAlreadyExists` */
  rename(sheetId: string, name: string): void {
    const before = this.workspace.sheetInfo(sheetId).name;
    if (before === name) return;
    this.checkNew(name, sheetId);
    this.mutate(SetWorksheetNameMutation.id, { subUnitId: sheetId, name });
    this.workspace.renamed((source) => renameSheetIn(source, before, name));
  }

  move(sheetId: string, index: number): void {
    const fromOrder = this.position(sheetId);
    const toOrder = Math.min(Math.max(index, 0), this.list().length - 1);
    this.mutate(SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder, toOrder });
  }

  activeId(): string {
    const { book } = this.workspace.grid;
    return (book.getActiveSheet(true) ?? book.getSheets()[0])?.getSheetId() ?? "";
  }

  activate(sheetId: string): void {
    this.workspace.grid.sheet(sheetId);
    if (this.activeId() !== sheetId)
      this.mutate(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  }

  private position(sheetId: string): number {
    this.workspace.grid.sheet(sheetId);
    return this.list().findIndex((sheet) => sheet.id === sheetId);
  }

  private checkNew(name: string, self?: string): void {
    checkSheetName(name);
    const wanted = name.toLowerCase();
    if (this.list().some((sheet) => sheet.id !== self && sheet.name.toLowerCase() === wanted))
      throw new EngineError("ItemAlreadyExists", `There is already a sheet named "${name}".`);
  }

  private mutate(id: string, params: object): void {
    const { commands, book } = this.workspace.host;
    commands.syncExecuteCommand(id, { unitId: book.getUnitId(), ...params }, BY_ENGINE);
  }
}
