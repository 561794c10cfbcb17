/** Contents into cells: as typing does, or as they are. */
import type { ICellData } from "@univerjs/core";
import type { CellScalar, Rect } from "../../model/types";
import { EngineError } from "../engine";
import { checkFormula } from "../formulas/syntax";
import { MAX_COLUMNS, MAX_ROWS } from "../rect";
import type { Workspace } from "../workspace";
import { parseEntry } from "./entry";
import { setScalar } from "./values";

export type Typed = string | number | boolean | null;

/** @throws EngineError `InvalidArgument` */
export function checkSize(rect: Rect, cells: readonly (readonly unknown[])[]): void {
  if (rect.row + rect.rows > MAX_ROWS || rect.column + rect.columns > MAX_COLUMNS)
    throw new EngineError("InvalidArgument", "The range goes beyond the sheet.");
  if (cells.length !== rect.rows || cells.some((row) => row.length !== rect.columns))
    throw new EngineError(
      "InvalidArgument",
      `The array has not the range's size of ${rect.rows} rows and ${rect.columns} columns.`
    );
}

export class Writer {
  constructor(private readonly workspace: Workspace) {}

  /** @throws EngineError for a formula that Excel refuses; then nothing is written. */
  write(sheetId: string, rect: Rect, cells: readonly (readonly Typed[])[]): void {
    checkSize(rect, cells);
    this.checkFormulas(sheetId, rect, cells);
    const { grid, calculator } = this.workspace;
    grid.ensureSize(sheetId, rect);
    if (cells.every((row) => row.every((typed) => typed !== null))) this.vacate(sheetId, rect);
    else this.vacateWritten(sheetId, rect, cells);
    const matrix = grid.matrix(sheetId);
    cells.forEach((row, r) =>
      row.forEach((typed, c) => {
        if (typed === null) return;
        const cell = grid.cellOrNew(matrix, rect.row + r, rect.column + c);
        this.type(sheetId, rect.row + r, rect.column + c, cell, typed);
        grid.prune(matrix, rect.row + r, rect.column + c);
      })
    );
    calculator.changed({ sheetId, rect });
  }

  load(sheetId: string, rect: Rect, cells: readonly (readonly CellScalar[])[]): void {
    checkSize(rect, cells);
    const { grid, calculator } = this.workspace;
    grid.ensureSize(sheetId, rect);
    this.vacate(sheetId, rect);
    const matrix = grid.matrix(sheetId);
    cells.forEach((values, r) => {
      const row = (matrix[rect.row + r] ??= {});
      values.forEach((value, c) => {
        const old = row[rect.column + c];
        if (value === null) {
          if (old?.s) setScalar(old, null);
          else delete row[rect.column + c];
        } else setScalar(old ?? (row[rect.column + c] = {}), value, isNumberLike(value));
      });
    });
    calculator.changed({ sheetId, rect });
  }

  clearContents(sheetId: string, rect: Rect): void {
    const { grid, calculator } = this.workspace;
    this.vacate(sheetId, rect);
    grid.forEach(sheetId, rect, (cell, row, column, matrix) => {
      setScalar(cell, null);
      grid.prune(matrix, row, column);
    });
    calculator.changed({ sheetId, rect });
  }

  /** One cell as typed; formulas have been checked. */
  type(
    sheetId: string,
    row: number,
    column: number,
    cell: ICellData,
    typed: string | number | boolean
  ) {
    const { formulas, styles } = this.workspace;
    if (typeof typed !== "string") return setScalar(cell, this.asText(cell, typed), false);
    if (typed === "") return setScalar(cell, null);
    const format = cell.s ? styles.read(cell.s).numberFormat : undefined;
    const entry = parseEntry(typed, format);
    if (entry.kind === "formula") {
      formulas.set({ sheetId, row, column }, entry.formula);
      return undefined;
    }
    setScalar(cell, entry.value, entry.forcedText);
    if (entry.format !== undefined && (format === undefined || format === "General"))
      cell.s = styles.merged(cell.s, { numberFormat: entry.format }, `n:${entry.format}`);
    return undefined;
  }

  /** In a cell formatted as text a number becomes text. */
  private asText(cell: ICellData, typed: number | boolean): CellScalar {
    const isText = cell.s && this.workspace.styles.read(cell.s).numberFormat === "@";
    if (isText) return typeof typed === "boolean" ? (typed ? "TRUE" : "FALSE") : String(typed);
    if (typeof typed === "number" && !Number.isFinite(typed))
      throw new EngineError("InvalidArgument", `${typed} is not a number for a cell.`);
    return typed;
  }

  private checkFormulas(sheetId: string, rect: Rect, cells: readonly (readonly Typed[])[]): void {
    const { scope, grid, styles } = this.workspace;
    cells.forEach((row, r) =>
      row.forEach((typed, c) => {
        if (typeof typed !== "string" || !/^[=+\-@]/.test(typed)) return;
        const place = { sheetId, row: rect.row + r, column: rect.column + c };
        const style = grid.cell(sheetId, place.row, place.column)?.s;
        const entry = parseEntry(typed, style ? styles.read(style).numberFormat : undefined);
        if (entry.kind === "formula") checkFormula(entry.formula, place, scope);
      })
    );
  }

  private vacate(sheetId: string, rect: Rect): void {
    this.workspace.formulas.vacate(sheetId, rect);
  }

  private vacateWritten(sheetId: string, rect: Rect, cells: readonly (readonly Typed[])[]): void {
    cells.forEach((row, r) =>
      row.forEach((typed, c) => {
        if (typed !== null)
          this.vacate(sheetId, { row: rect.row + r, column: rect.column + c, rows: 1, columns: 1 });
      })
    );
  }
}

/** Text such as `00123` in a file stays text in the grid's own editor. */
const isNumberLike = (value: CellScalar) =>
  typeof value === "string" && value !== "" && !Number.isNaN(Number(value));
