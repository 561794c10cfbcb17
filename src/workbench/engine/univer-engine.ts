import { IUniverInstanceService, UndoCommand } from "@univerjs/core";
import type { CellScalar, CellStyle, NamedItemRecord, Rect, TableRecord } from "../model/types";
import { Questions } from "./calculation/questions";
import { Schedule } from "./calculation/schedule";
import { Looks } from "./cells/looks";
import { formatCell } from "./cells/text";
import { isError } from "./cells/values";
import { Writer, type Typed } from "./cells/writer";
import type {
  CellsChanged,
  Engine,
  FunctionDeclaration,
  FunctionResult,
  InvokeFunction,
  SheetInfo,
} from "./engine";
import type { Area } from "./formulas/scope";
import { checkFormula } from "./formulas/syntax";
import { cellRect } from "./rect";
import { Sheets } from "./sheets";
import { deletion, insertion, isWhole } from "./structure/shift";
import { sparedRow, Structure } from "./structure/structure";
import { TableEditor, type TableChanges } from "./tables/table-editor";
import { redraw } from "./univer/redraw";
import { readSelection, selectCells } from "./univer/selection";
import type { UniverOptions } from "./univer/start";
import { GrowthUndo } from "./user/growth-undo";
import { UserEdits } from "./user/user-edits";
import { Workspace } from "./workspace";

/** The engine: each operation is done by the part it belongs to, then drawn, announced and calculated. */
export class UniverEngine implements Engine {
  readonly workspace: Workspace;
  private readonly sheetList: Sheets;
  private readonly writer: Writer;
  private readonly structure: Structure;
  private readonly tableEditor: TableEditor;
  private readonly looks: Looks;
  private readonly questions: Questions;
  private readonly growthUndo: GrowthUndo;
  private readonly schedule: Schedule;
  private readonly stopListening: () => void;

  constructor(options: UniverOptions = {}) {
    this.workspace = new Workspace(options, (waiting) => {
      this.questions.onAnswer(waiting);
      this.schedule.soon();
    });
    const { scope, evaluator, functions, calculator, index, grid, styles } = this.workspace;
    this.schedule = new Schedule(
      calculator,
      () => this.draw(this.workspace.results.takeAreas()),
      () => this.workspace.events.calculated.emit()
    );
    this.questions = new Questions(scope, evaluator, functions, calculator, index, () =>
      this.schedule.withPauses()
    );
    this.looks = new Looks(grid, styles);
    this.sheetList = new Sheets(this.workspace);
    this.writer = new Writer(this.workspace);
    this.structure = new Structure(this.workspace);
    this.tableEditor = new TableEditor(this.workspace, (sheetId, shift) =>
      this.structure.apply(sheetId, shift)
    );
    this.growthUndo = new GrowthUndo(this.workspace, (tableId, rect) =>
      this.updateTable(tableId, { rect })
    );
    this.stopListening = new UserEdits(
      this.workspace,
      this.writer,
      this.structure,
      (sheetId, rect, kind) => this.edited({ sheetId, rect, kind, source: "user" })
    ).listen();
  }

  sheets(): SheetInfo[] {
    return this.sheetList.list();
  }

  addSheet(name: string, index?: number): SheetInfo {
    const sheet = this.sheetList.add(name, index);
    this.schedule.soon();
    return sheet;
  }

  deleteSheet(sheetId: string): void {
    this.sheetList.delete(sheetId);
    this.schedule.soon();
  }

  renameSheet(sheetId: string, name: string): void {
    this.sheetList.rename(sheetId, name);
    this.schedule.soon();
  }

  moveSheet(sheetId: string, index: number): void {
    this.sheetList.move(sheetId, index);
  }

  activeSheetId(): string {
    return this.sheetList.activeId();
  }

  activateSheet(sheetId: string): void {
    this.sheetList.activate(sheetId);
  }

  read(sheetId: string, rect: Rect): CellScalar[][] {
    this.schedule.now();
    return this.workspace.grid.values(sheetId, rect);
  }

  readFormulas(sheetId: string, rect: Rect): (string | number | boolean)[][] {
    const { formulas } = this.workspace;
    return this.read(sheetId, rect).map((row, r) =>
      row.map((value, c) => {
        const node = formulas.at(sheetId, rect.row + r, rect.column + c);
        if (node) return node.source;
        if (value === null) return "";
        return isError(value) ? value.error : value;
      })
    );
  }

  readText(sheetId: string, rect: Rect): string[][] {
    return this.read(sheetId, rect).map((row, r) =>
      row.map((value, c) =>
        formatCell(value, this.style(sheetId, rect.row + r, rect.column + c).numberFormat)
      )
    );
  }

  write(sheetId: string, rect: Rect, cells: readonly (readonly Typed[])[]): void {
    this.writer.write(sheetId, rect, cells);
    this.edited({ sheetId, rect, kind: "RangeEdited", source: "program" });
  }

  load(sheetId: string, rect: Rect, cells: readonly (readonly CellScalar[])[]): void {
    this.writer.load(sheetId, rect, cells);
    this.draw([{ sheetId, rect }]);
    this.schedule.soon();
  }

  clear(sheetId: string, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    if (what !== "Contents") this.looks.clear(sheetId, rect);
    if (what !== "Formats") this.writer.clearContents(sheetId, rect);
    if (what === "All") this.workspace.layout.unmerge(sheetId, rect);
    if (what === "Formats") this.draw([{ sheetId, rect }]);
    else this.edited({ sheetId, rect, kind: "RangeEdited", source: "program" });
  }

  usedRange(sheetId: string, valuesOnly: boolean): Rect | undefined {
    this.schedule.now();
    return this.workspace.grid.usedRange(sheetId, valuesOnly);
  }

  insertCells(sheetId: string, rect: Rect, shift: "Down" | "Right"): void {
    const change = insertion(rect, shift);
    this.structure.apply(sheetId, change);
    const kind = shift === "Down" ? "RowInserted" : "ColumnInserted";
    const part = isWhole(change) ? kind : "CellInserted";
    this.edited({ sheetId, rect, kind: part, source: "program" });
  }

  deleteCells(sheetId: string, rect: Rect, shift: "Up" | "Left"): void {
    const change = deletion(rect, shift);
    const spared =
      shift === "Up" ? sparedRow(this.workspace.tables.list(), sheetId, rect) : undefined;
    if (spared) {
      this.writer.clearContents(sheetId, spared);
      if (rect.rows > 1)
        this.structure.apply(
          sheetId,
          deletion({ ...rect, row: spared.row + 1, rows: rect.rows - 1 }, "Up")
        );
    } else this.structure.apply(sheetId, change);
    const kind = shift === "Up" ? "RowDeleted" : "ColumnDeleted";
    const part = isWhole(change) ? kind : "CellDeleted";
    this.edited({ sheetId, rect, kind: part, source: "program" });
  }

  style(sheetId: string, row: number, column: number): CellStyle {
    return this.looks.at(sheetId, row, column);
  }

  setStyle(sheetId: string, rect: Rect, style: CellStyle): void {
    this.looks.set(sheetId, rect, style);
    const rows = Math.min(rect.rows, SCREEN.rows);
    this.draw([
      { sheetId, rect: { ...rect, rows, columns: Math.min(rect.columns, SCREEN.columns) } },
    ]);
  }

  columnWidth(sheetId: string, column: number): number {
    return this.workspace.layout.columnWidth(sheetId, column);
  }

  setColumnWidth(sheetId: string, column: number, count: number, points: number): void {
    this.workspace.layout.setColumnWidth(sheetId, column, count, points);
  }

  autofitColumns(sheetId: string, rect: Rect): void {
    this.schedule.now();
    this.workspace.layout.autofitColumns(sheetId, rect);
  }

  rowHeight(sheetId: string, row: number): number {
    return this.workspace.layout.rowHeight(sheetId, row);
  }

  setRowHeight(sheetId: string, row: number, count: number, points: number): void {
    this.workspace.layout.setRowHeight(sheetId, row, count, points);
  }

  isRowHeightSet(sheetId: string, row: number): boolean {
    return this.workspace.layout.isRowHeightSet(sheetId, row);
  }

  resetRowHeight(sheetId: string, row: number, count: number): void {
    this.workspace.layout.resetRowHeight(sheetId, row, count);
  }

  merge(sheetId: string, rect: Rect, across: boolean): void {
    const touched = this.workspace.tables.touching(sheetId, rect);
    if (touched[0]) this.workspace.tables.checkFree(sheetId, rect);
    for (const part of this.workspace.layout.merge(sheetId, rect, across))
      for (let r = 0; r < part.rows; r++)
        for (let c = 0; c < part.columns; c++)
          if (r > 0 || c > 0)
            this.writer.clearContents(sheetId, cellRect(part.row + r, part.column + c));
    this.schedule.soon();
  }

  unmerge(sheetId: string, rect: Rect): void {
    this.workspace.layout.unmerge(sheetId, rect);
    this.workspace.calculator.changed({ sheetId, rect });
    this.schedule.soon();
  }

  merges(sheetId: string): Rect[] {
    return this.workspace.layout.merges(sheetId);
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.workspace.layout.freeze(sheetId, rows, columns);
  }

  frozen(sheetId: string): { rows: number; columns: number } {
    return this.workspace.layout.frozen(sheetId);
  }

  setGridlines(sheetId: string, visible: boolean): void {
    this.workspace.layout.setGridlines(sheetId, visible);
  }

  tables(): TableRecord[] {
    return this.workspace.tables.list().map(copyTable);
  }

  addTable(sheetId: string, rect: Rect, hasHeaders: boolean, name?: string): TableRecord {
    this.schedule.now();
    const table = this.tableEditor.add(sheetId, rect, hasHeaders, name);
    this.schedule.soon();
    return copyTable(table);
  }

  updateTable(tableId: string, changes: TableChanges): void {
    this.schedule.now();
    this.tableEditor.update(tableId, changes);
    this.schedule.soon();
  }

  deleteTable(tableId: string, keepCells: boolean): void {
    this.tableEditor.remove(tableId, keepCells);
    this.schedule.soon();
  }

  names(): NamedItemRecord[] {
    return this.workspace.names.list().map((item) => ({ ...item }));
  }

  setName(item: NamedItemRecord): void {
    const { names, scope, tables } = this.workspace;
    const formula = item.formula.startsWith("=") ? item.formula : `=${item.formula}`;
    const sheetId = item.sheetId ?? this.activeSheetId();
    checkFormula(formula, { sheetId, row: -1, column: -1 }, scope);
    tables.checkNewName(item.name, []);
    names.set({ ...item, formula });
    this.workspace.renamed();
    this.schedule.soon();
  }

  deleteName(name: string, sheetId: string | undefined): void {
    this.workspace.names.delete(name, sheetId);
    this.workspace.renamed();
    this.schedule.soon();
  }

  spillAt(sheetId: string, row: number, column: number) {
    this.schedule.now();
    const owner = this.workspace.formulas.ownerAt(sheetId, row, column);
    if (!owner?.spill) return undefined;
    const anchor = { row: owner.row, column: owner.column };
    return { sheetId, rect: owner.spill, anchor };
  }

  evaluate(formula: string): Promise<FunctionResult> {
    return this.questions.evaluate(formula, this.activeSheetId());
  }

  registerFunctions(declarations: readonly FunctionDeclaration[], invoke: InvokeFunction): void {
    this.workspace.functions.register(declarations, invoke);
    this.workspace.calculator.invalidateAll();
    this.schedule.soon();
  }

  recalculate(): void {
    this.workspace.functions.calls.clear();
    this.workspace.calculator.invalidateAll();
    this.schedule.soon();
  }

  isCalculated(): boolean {
    return !this.workspace.calculator.needed;
  }

  async settle(options: { functions?: boolean } = {}): Promise<void> {
    await this.schedule.withPauses();
    if (options.functions) await this.questions.settle();
  }

  selection(): { readonly sheetId: string; readonly rect: Rect } {
    return { sheetId: this.activeSheetId(), rect: readSelection(this.workspace.host) };
  }

  select(sheetId: string, rect: Rect): void {
    this.activateSheet(sheetId);
    selectCells(this.workspace.host, sheetId, rect);
  }

  onChanged(listener: (change: CellsChanged) => void): () => void {
    return this.workspace.events.changed.add(listener);
  }

  onSelectionChanged(listener: () => void): () => void {
    return this.workspace.events.selectionChanged.add(listener);
  }

  onCalculated(listener: () => void): () => void {
    return this.workspace.events.calculated.add(listener);
  }

  undo(): void {
    const { injector, commands, book } = this.workspace.host;
    injector.get(IUniverInstanceService).focusUnit(book.getUnitId());
    commands.syncExecuteCommand(UndoCommand.id);
    this.schedule.soon();
  }

  dispose(): void {
    this.schedule.stop();
    this.stopListening();
    this.workspace.host.univer.dispose();
  }

  /** After cells were written by someone. */
  private edited(change: CellsChanged): void {
    if (change.kind === "RangeEdited") {
      const before = this.tableEditor.follow(change.sheetId, change.rect);
      if (before && change.source === "user") this.growthUndo.offer(before);
    }
    this.draw([change]);
    this.workspace.events.changed.emit(change);
    this.schedule.soon();
  }

  private draw(areas: readonly Area[]): void {
    redraw(this.workspace.host, this.workspace.grid, areas);
  }
}

/** Whole rows and columns are drawn anew as far as anybody looks. */
const SCREEN = { rows: 1000, columns: 100 };

const copyTable = (table: TableRecord): TableRecord => ({
  ...table,
  rect: { ...table.rect },
  columns: [...table.columns],
});
