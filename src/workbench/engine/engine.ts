/**
 * What the local Excel asks of a spreadsheet engine. Everything that speaks of cells goes through here,
 * so that the engine can be replaced in one folder.
 */
import type { CellScalar, CellStyle, NamedItemRecord, Rect, TableRecord } from "../model/types";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
}

/** A spill as it lies on the sheet. */
export interface Spill {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** What changed, and who changed it: the user in the grid, or a program through the host. */
export interface CellsChanged {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly kind:
    | "RangeEdited"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted";
  readonly source: "user" | "program";
}

export interface FunctionParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly matrix: boolean;
  /** `any`, `number`, `string`, `boolean`. */
  readonly type: string;
}

/** One custom function as its metadata file declares it. */
export interface FunctionDeclaration {
  readonly id: string;
  /** With its namespace, as typed in a cell: `PIPELINE.WEIGHTED`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returnsMatrix: boolean;
  /** Without it one error cell in an argument means that the function is not called. */
  readonly acceptsErrors: boolean;
}

/** A value of a custom function's argument, before the host turns it into a message. */
export type ArgumentValue = CellScalar | CellScalar[][] | undefined;

export type FunctionResult = CellScalar | CellScalar[][];

/** Calls a custom function; rejects only if the host itself fails, errors are values. */
export type InvokeFunction = (
  declaration: FunctionDeclaration,
  args: readonly ArgumentValue[],
  callerAddress: string
) => Promise<FunctionResult>;

/** An operation that Excel refuses; `code` is the error code of Office.js. */
export class EngineError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
    this.name = "EngineError";
  }
}

export interface Engine {
  sheets(): SheetInfo[];
  addSheet(name: string, index?: number): SheetInfo;
  /** References to its cells become `#REF!`. */
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, index: number): void;
  activeSheetId(): string;
  activateSheet(sheetId: string): void;

  read(sheetId: string, rect: Rect): CellScalar[][];
  /** As `Range.formulas`: what was typed into formula cells, values elsewhere, `""` for blanks. */
  readFormulas(sheetId: string, rect: Rect): (string | number | boolean)[][];
  /** The cells as they are shown, by their number formats. */
  readText(sheetId: string, rect: Rect): string[][];
  /**
   * Writes as typing does: text with `=` is a formula, `45%` and `2026-06-30` become numbers with a format,
   * a leading `'` keeps text as text; `null` leaves a cell alone, `""` clears it.
   */
  write(
    sheetId: string,
    rect: Rect,
    cells: readonly (readonly (string | number | boolean | null)[])[]
  ): void;
  /** Puts typed values as they are, without reading text: the way files are loaded. */
  load(sheetId: string, rect: Rect, cells: readonly (readonly CellScalar[])[]): void;
  clear(sheetId: string, rect: Rect, what: "All" | "Contents" | "Formats"): void;
  /** The smallest rectangle with all filled cells (`valuesOnly`) or all filled and formatted ones. */
  usedRange(sheetId: string, valuesOnly: boolean): Rect | undefined;
  insertCells(sheetId: string, rect: Rect, shift: "Down" | "Right"): void;
  deleteCells(sheetId: string, rect: Rect, shift: "Up" | "Left"): void;

  style(sheetId: string, row: number, column: number): CellStyle;
  setStyle(sheetId: string, rect: Rect, style: CellStyle): void;
  /** Points. */
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, count: number, points: number): void;
  autofitColumns(sheetId: string, rect: Rect): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, row: number, count: number, points: number): void;
  /** Whether the row keeps its height, whatever stands in it: a program that opens the file reckons others anew. */
  isRowHeightSet(sheetId: string, row: number): boolean;
  /** Gives rows the default height, which is not kept. */
  resetRowHeight(sheetId: string, row: number, count: number): void;
  merge(sheetId: string, rect: Rect, across: boolean): void;
  unmerge(sheetId: string, rect: Rect): void;
  merges(sheetId: string): Rect[];
  freeze(sheetId: string, rows: number, columns: number): void;
  frozen(sheetId: string): { rows: number; columns: number };
  setGridlines(sheetId: string, visible: boolean): void;

  tables(): TableRecord[];
  addTable(sheetId: string, rect: Rect, hasHeaders: boolean, name?: string): TableRecord;
  /** Changes to name, rect, columns, header or totals; formulas follow. */
  updateTable(tableId: string, changes: Partial<Omit<TableRecord, "id" | "sheetId">>): void;
  /** `keepCells` turns it into an ordinary range. */
  deleteTable(tableId: string, keepCells: boolean): void;

  names(): NamedItemRecord[];
  setName(item: NamedItemRecord): void;
  deleteName(name: string, sheetId: string | undefined): void;

  /** The spill whose anchor or part the cell is. */
  spillAt(
    sheetId: string,
    row: number,
    column: number
  ): (Spill & { readonly anchor: { row: number; column: number } }) | undefined;
  /** The formula's value as a cell would show it: a scalar, or the whole array a spill would take. */
  evaluate(formula: string): Promise<FunctionResult>;

  registerFunctions(declarations: readonly FunctionDeclaration[], invoke: InvokeFunction): void;
  /** Calculates all formulas anew, without cached function results. */
  recalculate(): void;
  /** Whether reading cells now calculates nothing before. */
  isCalculated(): boolean;
  /** Resolves when calculation is done; with `functions` also when no custom function is waiting. */
  settle(options?: { functions?: boolean }): Promise<void>;

  selection(): { readonly sheetId: string; readonly rect: Rect };
  select(sheetId: string, rect: Rect): void;
  onChanged(listener: (change: CellsChanged) => void): () => void;
  onSelectionChanged(listener: () => void): () => void;
  /** Something about the sheets, tables or looks changed that a page may want to draw anew. */
  onCalculated(listener: () => void): () => void;
  undo(): void;
  dispose(): void;
}
