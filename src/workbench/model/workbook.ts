/**
 * The open workbook: an engine for cells, tables and names, and beside it what the engine does not know
 * (charts, conditional formats, page layout, protection, settings). Page, host and files all work on this.
 */
import type { CellsChanged, Engine } from "../engine/engine";
import { Emitter, type Source, type WorkbookEvent } from "./events";
import { DEFAULT_PROPERTIES, newSheetRecord, type SheetState } from "./records";
import { renameSheetIn } from "./references";
import { shiftRect } from "./shift";
import { takeSnapshot } from "./snapshot";
import type { Rect, TableRecord, WorkbookSnapshot } from "./types";

export class Workbook {
  /** `workbook.settings`, which is also `Office.context.document.settings`. */
  readonly settings = new Map<string, unknown>();
  readonly properties = { ...DEFAULT_PROPERTIES };
  calculationMode = "Automatic";
  /** More cells than this cannot be read at once (documentation, "Resource limits and performance optimization"). */
  cellsPerRead = 5_000_000;
  readonly events = new Emitter<WorkbookEvent>();

  private readonly states = new Map<string, SheetState>();
  private uncalculated = false;
  private nextId = 1;
  private readonly endings: (() => void)[];

  constructor(readonly engine: Engine) {
    this.endings = [
      engine.onChanged((change) => this.cellsChanged(change)),
      engine.onSelectionChanged(() => this.events.emit({ type: "selectionChanged" })),
      engine.onCalculated(() => this.events.emit({ type: "calculated" })),
    ];
  }

  on(listener: (event: WorkbookEvent) => void): () => void {
    return this.events.on(listener);
  }

  /** A number for a chart, a format …, unique in this workbook. */
  newId(): string {
    return `{${String(this.nextId++).padStart(8, "0")}}`;
  }

  // ── Sheets ────────────────────────────────────────────────────────────────────────────────────

  /** All sheets in the order of their tabs. */
  sheets(): SheetState[] {
    return this.engine.sheets().map(({ id, name }) => {
      const state = this.states.get(id) ?? newSheetRecord(id, name);
      this.states.set(id, state);
      const frozen = this.engine.frozen(id);
      state.name = name;
      state.frozenRows = frozen.rows;
      state.frozenColumns = frozen.columns;
      return state;
    });
  }

  sheet(sheetId: string): SheetState | undefined {
    return this.sheets().find(({ id }) => id === sheetId);
  }

  /** By name in any case, or by id. */
  findSheet(key: string): SheetState | undefined {
    const name = key.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name || sheet.id === key);
  }

  addSheet(name: string, index?: number, source: Source = "program"): SheetState {
    const active = this.engine.activeSheetId();
    const { id } = this.engine.addSheet(name, index);
    // An added sheet is not the active one, until somebody goes there.
    if (this.engine.activeSheetId() !== active) this.engine.activateSheet(active);
    this.events.emit({ type: "sheetAdded", sheetId: id, source });
    const state = newSheetRecord(id, name);
    this.states.set(id, state);
    return state;
  }

  deleteSheet(sheetId: string, source: Source = "program"): void {
    this.engine.deleteSheet(sheetId);
    this.states.delete(sheetId);
    this.markUncalculated();
    this.events.emit({ type: "sheetDeleted", sheetId, source });
  }

  renameSheet(sheetId: string, name: string): void {
    const old = this.sheet(sheetId)?.name;
    this.engine.renameSheet(sheetId, name);
    if (old !== undefined) this.sheets().forEach((sheet) => renameSheetIn(sheet.charts, old, name));
    this.touch(sheetId);
  }

  activateSheet(sheetId: string, source: Source = "program"): void {
    const previous = this.engine.activeSheetId();
    if (previous === sheetId) return;
    this.engine.activateSheet(sheetId);
    this.events.emit({ type: "sheetDeactivated", sheetId: previous, source });
    this.events.emit({ type: "sheetActivated", sheetId, source });
  }

  /** Tells the page that a sheet's charts, formats, layout, tab … are to be drawn anew. */
  touch(sheetId: string): void {
    this.events.emit({ type: "sheetChanged", sheetId });
  }

  // ── Tables ────────────────────────────────────────────────────────────────────────────────────

  table(tableId: string): TableRecord | undefined {
    return this.engine.tables().find(({ id }) => id === tableId);
  }

  /** By name in any case, or by id. */
  findTable(key: string): TableRecord | undefined {
    const name = key.toLowerCase();
    return this.engine
      .tables()
      .find(({ id, name: own }) => own.toLowerCase() === name || id === key);
  }

  addTable(sheetId: string, rect: Rect, hasHeaders: boolean, name?: string): TableRecord {
    const table = this.engine.addTable(sheetId, rect, hasHeaders, name);
    this.markUncalculated();
    this.events.emit({ type: "tableAdded", tableId: table.id, sheetId, source: "program" });
    return table;
  }

  updateTable(tableId: string, changes: Parameters<Engine["updateTable"]>[1]): void {
    this.engine.updateTable(tableId, changes);
    this.markUncalculated();
    const sheetId = this.table(tableId)?.sheetId ?? "";
    this.events.emit({ type: "tableChanged", tableId, sheetId, source: "program" });
  }

  deleteTable(tableId: string, keepCells: boolean): void {
    const sheetId = this.table(tableId)?.sheetId ?? "";
    this.engine.deleteTable(tableId, keepCells);
    this.markUncalculated();
    this.events.emit({ type: "tableDeleted", tableId, sheetId, source: "program" });
  }

  // ── Calculation ───────────────────────────────────────────────────────────────────────────────

  markUncalculated(): void {
    this.uncalculated = true;
  }

  /** Calculates what was written; custom functions that are still at work show `#BUSY!`. */
  async calculate(): Promise<void> {
    if (!this.uncalculated || this.calculationMode === "Manual") return;
    this.uncalculated = false;
    await this.engine.settle({ functions: false });
  }

  /** Calculates and waits for every custom function. */
  async settle(): Promise<void> {
    this.uncalculated = false;
    await this.engine.settle({ functions: true });
  }

  snapshot(): WorkbookSnapshot {
    return takeSnapshot(this);
  }

  dispose(): void {
    this.endings.forEach((end) => end());
    this.engine.dispose();
  }

  private cellsChanged(change: CellsChanged): void {
    this.markUncalculated();
    const sheet = this.states.get(change.sheetId);
    if (sheet) {
      sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
        const rect = shiftRect(format.rect, change);
        return rect ? [Object.assign(format, { rect })] : [];
      });
    }
    this.events.emit({ type: "cellsChanged", change });
  }
}
