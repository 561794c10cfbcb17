import { IUniverInstanceService, UndoCommand, type ICellData } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { CellScalar, CellStyle, NamedItemRecord, Rect, TableRecord } from "../model/types";
import type { FormulaNode } from "./calculation/formula-index";
import { fromRange, toRange } from "./cells/layout";
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
import { expand } from "./formulas/expand";
import { checkFormula } from "./formulas/syntax";
import { cellRect, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, union } from "./rect";
import { Sheets } from "./sheets";
import { deletion, insertion, isWhole } from "./structure/shift";
import { sparedRow, Structure } from "./structure/structure";
import { TableEditor, type TableChanges } from "./tables/table-editor";
import { BY_ENGINE } from "./univer/options";
import type { UniverOptions } from "./univer/start";
import { UserEdits } from "./user-edits";
import { Workspace } from "./workspace";

/** A formula that stands in no cell, while it is evaluated. */
class Question {
  answered: () => void = () => undefined;
}

export class UniverEngine implements Engine {
  readonly workspace: Workspace;
  private readonly sheetList: Sheets;
  private readonly writer: Writer;
  private readonly structure: Structure;
  private readonly tableEditor: TableEditor;
  private readonly stopListening: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly questions = new Set<Question>();

  constructor(options: UniverOptions = {}) {
    this.workspace = new Workspace(options, (waiting) => this.onAnswer(waiting));
    this.sheetList = new Sheets(this.workspace);
    this.writer = new Writer(this.workspace);
    this.structure = new Structure(this.workspace);
    this.tableEditor = new TableEditor(this.workspace, (sheetId, shift) =>
      this.structure.apply(sheetId, shift)
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
    this.schedule();
    return sheet;
  }

  deleteSheet(sheetId: string): void {
    this.sheetList.delete(sheetId);
    this.schedule();
  }

  renameSheet(sheetId: string, name: string): void {
    this.sheetList.rename(sheetId, name);
    this.schedule();
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
    this.calculate();
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
    this.schedule();
  }

  clear(sheetId: string, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    if (what !== "Contents") this.clearFormats(sheetId, rect);
    if (what !== "Formats") this.writer.clearContents(sheetId, rect);
    if (what === "All") this.workspace.layout.unmerge(sheetId, rect);
    if (what === "Formats") this.draw([{ sheetId, rect }]);
    else this.edited({ sheetId, rect, kind: "RangeEdited", source: "program" });
  }

  usedRange(sheetId: string, valuesOnly: boolean): Rect | undefined {
    this.calculate();
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
    const { grid, styles } = this.workspace;
    const config = grid.sheet(sheetId).getConfig();
    const own = grid.cell(sheetId, row, column)?.s;
    return { ...styles.read(own ?? config.rowData[row]?.s ?? config.columnData[column]?.s) };
  }

  setStyle(sheetId: string, rect: Rect, style: CellStyle): void {
    const { grid, styles } = this.workspace;
    const key = JSON.stringify(style);
    const config = grid.sheet(sheetId).getConfig();
    const wholeColumns = rect.rows >= MAX_ROWS;
    const wholeRows = rect.columns >= MAX_COLUMNS;
    if (wholeColumns)
      for (let c = rect.column; c < rect.column + Math.min(rect.columns, 1000); c++) {
        const column = (config.columnData[c] ??= {});
        column.s = styles.merged(column.s ?? undefined, style, key);
      }
    else if (wholeRows)
      for (let r = rect.row; r < rect.row + rect.rows; r++) {
        const row = (config.rowData[r] ??= {});
        row.s = styles.merged(row.s ?? undefined, style, key);
      }
    if (wholeColumns || wholeRows)
      grid.forEach(sheetId, rect, (cell) => {
        cell.s = styles.merged(cell.s, style, key);
      });
    else this.styleCells(sheetId, rect, style, key);
    this.draw([{ sheetId, rect: wholeColumns || wholeRows ? { ...rect, ...SCREEN } : rect }]);
  }

  columnWidth(sheetId: string, column: number): number {
    return this.workspace.layout.columnWidth(sheetId, column);
  }

  setColumnWidth(sheetId: string, column: number, count: number, points: number): void {
    this.workspace.layout.setColumnWidth(sheetId, column, count, points);
  }

  autofitColumns(sheetId: string, rect: Rect): void {
    this.calculate();
    this.workspace.layout.autofitColumns(sheetId, rect);
  }

  rowHeight(sheetId: string, row: number): number {
    return this.workspace.layout.rowHeight(sheetId, row);
  }

  setRowHeight(sheetId: string, row: number, count: number, points: number): void {
    this.workspace.layout.setRowHeight(sheetId, row, count, points);
  }

  merge(sheetId: string, rect: Rect, across: boolean): void {
    const touched = this.workspace.tables.touching(sheetId, rect);
    if (touched[0]) this.workspace.tables.checkFree(sheetId, rect);
    for (const part of this.workspace.layout.merge(sheetId, rect, across))
      for (let r = 0; r < part.rows; r++)
        for (let c = 0; c < part.columns; c++)
          if (r > 0 || c > 0)
            this.writer.clearContents(sheetId, cellRect(part.row + r, part.column + c));
    this.schedule();
  }

  unmerge(sheetId: string, rect: Rect): void {
    this.workspace.layout.unmerge(sheetId, rect);
    this.workspace.calculator.changed({ sheetId, rect });
    this.schedule();
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
    this.calculate();
    const table = this.tableEditor.add(sheetId, rect, hasHeaders, name);
    this.schedule();
    return copyTable(table);
  }

  updateTable(tableId: string, changes: TableChanges): void {
    this.calculate();
    this.tableEditor.update(tableId, changes);
    this.schedule();
  }

  deleteTable(tableId: string, keepCells: boolean): void {
    this.tableEditor.remove(tableId, keepCells);
    this.schedule();
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
    this.schedule();
  }

  deleteName(name: string, sheetId: string | undefined): void {
    this.workspace.names.delete(name, sheetId);
    this.workspace.renamed();
    this.schedule();
  }

  spillAt(sheetId: string, row: number, column: number) {
    this.calculate();
    const owner = this.workspace.formulas.ownerAt(sheetId, row, column);
    if (!owner?.spill) return undefined;
    const anchor = { row: owner.row, column: owner.column };
    return { sheetId, rect: owner.spill, anchor };
  }

  /** @throws EngineError `InvalidArgument` for a formula that Excel would refuse */
  async evaluate(formula: string): Promise<FunctionResult> {
    const { scope, evaluator, functions } = this.workspace;
    const source = formula.startsWith("=") ? formula : `=${formula}`;
    const place = { sheetId: this.activeSheetId(), row: -1, column: -1 };
    checkFormula(source, place, scope);
    const question = new Question();
    this.questions.add(question);
    try {
      for (;;) {
        await this.settle({ functions: true });
        const answered = new Promise<void>((resolve) => (question.answered = resolve));
        evaluator.forgetValues();
        functions.begin(question);
        const program = evaluator.compile(expand(source, place, scope).formula);
        const result = evaluator.run(program, place);
        if (!functions.end()) return result;
        await answered;
      }
    } finally {
      this.questions.delete(question);
    }
  }

  registerFunctions(declarations: readonly FunctionDeclaration[], invoke: InvokeFunction): void {
    this.workspace.functions.register(declarations, invoke);
    this.workspace.calculator.invalidateAll();
    this.schedule();
  }

  recalculate(): void {
    this.workspace.functions.calls.clear();
    this.workspace.calculator.invalidateAll();
    this.schedule();
  }

  async settle(options: { functions?: boolean } = {}): Promise<void> {
    this.calculate();
    if (!options.functions) return;
    const { calls } = this.workspace.functions;
    for (;;) {
      const open = calls.open((waiting) => this.isAlive(waiting));
      if (open.length === 0) return;
      await Promise.race(open);
      // Answers that come together are calculated with together.
      await new Promise((resolve) => setTimeout(resolve, 0));
      this.calculate();
    }
  }

  selection(): { readonly sheetId: string; readonly rect: Rect } {
    const sheetId = this.activeSheetId();
    const selections = this.workspace.host.injector
      .get(SheetsSelectionsService)
      .getCurrentLastSelection();
    return { sheetId, rect: selections ? fromRange(selections.range) : cellRect(0, 0) };
  }

  select(sheetId: string, rect: Rect): void {
    this.activateSheet(sheetId);
    const { commands, book } = this.workspace.host;
    const range = toRange(rect);
    const primary = {
      ...toRange(cellRect(rect.row, rect.column)),
      actualRow: rect.row,
      actualColumn: rect.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    const params = {
      unitId: book.getUnitId(),
      subUnitId: sheetId,
      selections: [{ range, primary }],
    };
    commands.syncExecuteCommand(SetSelectionsOperation.id, params, BY_ENGINE);
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
    this.schedule();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.stopListening();
    this.workspace.host.univer.dispose();
  }

  private styleCells(sheetId: string, rect: Rect, style: CellStyle, key: string): void {
    const { grid, styles } = this.workspace;
    const matrix = grid.matrix(sheetId);
    const config = grid.sheet(sheetId).getConfig();
    grid.ensureSize(sheetId, rect);
    for (let r = rect.row; r < rect.row + rect.rows; r++)
      for (let c = rect.column; c < rect.column + rect.columns; c++) {
        const cell = grid.cellOrNew(matrix, r, c);
        const from = cell.s ?? config.rowData[r]?.s ?? config.columnData[c]?.s ?? undefined;
        const id = styles.merged(from, style, key);
        if (id === undefined) delete cell.s;
        else cell.s = id;
        grid.prune(matrix, r, c);
      }
  }

  private clearFormats(sheetId: string, rect: Rect): void {
    const { grid } = this.workspace;
    const config = grid.sheet(sheetId).getConfig();
    if (rect.rows >= MAX_ROWS)
      for (let c = rect.column; c < rect.column + Math.min(rect.columns, 1000); c++)
        delete config.columnData[c]?.s;
    if (rect.columns >= MAX_COLUMNS)
      for (const key of Object.keys(config.rowData)) {
        const row = Number(key);
        if (row >= rect.row && row < rect.row + rect.rows) delete config.rowData[row]?.s;
      }
    grid.forEach(sheetId, rect, (cell, row, column, matrix) => {
      delete cell.s;
      grid.prune(matrix, row, column);
    });
  }

  /** After cells were written by someone. */
  private edited(change: CellsChanged): void {
    if (change.kind === "RangeEdited") this.tableEditor.follow(change.sheetId, change.rect);
    this.draw([change]);
    this.workspace.events.changed.emit(change);
    this.schedule();
  }

  /** A custom function has answered: the formulas that wait for it are calculated together, soon. */
  private onAnswer(waiting: readonly object[]): void {
    for (const one of waiting)
      if (one instanceof Question) one.answered();
      else this.workspace.calculator.invalidate(one as FormulaNode);
    this.schedule();
  }

  private isAlive(waiting: object): boolean {
    return waiting instanceof Question || this.workspace.index.has(waiting as FormulaNode);
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.calculate();
      this.workspace.events.calculated.emit();
    }, 0);
  }

  private calculate(): void {
    if (this.workspace.calculator.calculate()) this.draw(this.workspace.results.takeAreas());
  }

  /** Lets the grid of a page draw cells anew: a mutation without contents, over the changed area. */
  private draw(areas: readonly { readonly sheetId: string; readonly rect: Rect }[]): void {
    const bySheet = new Map<string, Rect>();
    for (const { sheetId, rect } of areas) {
      const known = bySheet.get(sheetId);
      bySheet.set(sheetId, known ? union(known, rect) : rect);
    }
    const { commands, book } = this.workspace.host;
    for (const [subUnitId, rect] of bySheet) {
      if (!this.workspace.grid.has(subUnitId)) continue;
      const cellValue: Record<number, Record<number, ICellData>> = {};
      for (const [row, column] of [
        [rect.row, rect.column],
        [lastRow(rect), lastColumn(rect)],
      ] as const) {
        const type = this.workspace.grid.cell(subUnitId, row, column)?.t;
        cellValue[row] = { ...cellValue[row], [column]: type ? { t: type } : {} };
      }
      const params = { unitId: book.getUnitId(), subUnitId, cellValue };
      commands.syncExecuteCommand(SetRangeValuesMutation.id, params, BY_ENGINE);
    }
  }
}

/** Whole rows and columns are drawn anew as far as anybody looks. */
const SCREEN = { rows: 1000, columns: 100 };

const copyTable = (table: TableRecord): TableRecord => ({
  ...table,
  rect: { ...table.rect },
  columns: [...table.columns],
});
