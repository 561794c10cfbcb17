/** What is done to tables, with the cells, names and formulas that follow. */
import type { CellScalar, Rect, TableRecord } from "../../model/types";
import { formatCell } from "../cells/text";
import { setScalar } from "../cells/values";
import { EngineError } from "../engine";
import {
  copyTo,
  dropColumnsIn,
  dropTableIn,
  renameColumnIn,
  renameTableIn,
} from "../formulas/rewrite";
import { dataRect, headerRect, totalsRect } from "../formulas/structured";
import { insertion, type Shift } from "../structure/shift";
import { intersects, lastRow } from "../rect";
import type { Workspace } from "../workspace";
import { columnNames } from "./naming";

export type TableChanges = Partial<Omit<TableRecord, "id" | "sheetId">>;

export class TableEditor {
  constructor(
    private readonly workspace: Workspace,
    private readonly shift: (sheetId: string, shift: Shift) => void
  ) {}

  /** @throws EngineError `InvalidArgument` */
  add(sheetId: string, rect: Rect, hasHeaders: boolean, name?: string): TableRecord {
    const { tables, names, layout } = this.workspace;
    if (name !== undefined) tables.checkNewName(name, names.taken());
    // A table has a header row and at least one row of data.
    const rows = hasHeaders ? Math.max(rect.rows, 2) : rect.rows + 1;
    const area = { ...rect, rows };
    tables.checkFree(sheetId, area);
    if (layout.merges(sheetId).some((merged) => intersects(merged, area)))
      throw new EngineError("InvalidArgument", "A table cannot be made over merged cells.");
    if (!hasHeaders) this.shift(sheetId, insertion({ ...rect, rows: 1 }, "Down"));
    else if (rect.rows === 1 && this.isFilled(sheetId, { ...rect, row: rect.row + 1 }))
      this.shift(sheetId, insertion({ ...rect, row: rect.row + 1 }, "Down"));
    const headers = hasHeaders ? this.headerTexts(sheetId, { ...rect, rows: 1 }) : undefined;
    const columns = columnNames(headers ?? new Array<string>(rect.columns).fill(""));
    const table = tables.add(sheetId, area, name ?? tables.nextName(names.taken()), columns);
    this.writeHeaders(table);
    this.workspace.renamed();
    return table;
  }

  /** @throws EngineError `InvalidArgument`, `ItemNotFound` */
  update(tableId: string, changes: TableChanges): void {
    const table = this.workspace.tables.get(tableId);
    const { name, rect, columns, showHeaders, showTotals, ...looks } = changes;
    if (name !== undefined && name !== table.name) this.rename(table, name);
    if (rect) this.resize(table, rect);
    if (columns) this.renameColumns(table, columns);
    if (showHeaders !== undefined) this.setHeaders(table, showHeaders);
    if (showTotals !== undefined) this.setTotals(table, showTotals);
    Object.assign(table, looks);
  }

  remove(tableId: string, keepCells: boolean): void {
    const { tables, scope, formulas, grid, calculator } = this.workspace;
    const table = tables.get(tableId);
    this.workspace.formulas.rewrite((source, place) =>
      dropTableIn(source, place, scope, tableId, keepCells)
    );
    tables.remove(tableId);
    if (!keepCells) {
      formulas.vacate(table.sheetId, table.rect);
      grid.forEach(table.sheetId, table.rect, (_cell, row, column, matrix) => {
        delete matrix[row]?.[column];
      });
      calculator.changed(table);
    }
    this.workspace.renamed();
  }

  /**
   * After cells were written: header cells name columns, and a table takes in what is written below it.
   *
   * @returns The table that grew, as it was before.
   */
  follow(sheetId: string, rect: Rect): TableRecord | undefined {
    const { tables } = this.workspace;
    for (const table of tables.touching(sheetId, rect)) {
      const header = headerRect(table);
      if (header && intersects(header, rect)) this.readHeaders(table);
    }
    const table = tables.above(sheetId, rect.row, rect.column);
    if (!table || !this.growsBy(table, rect)) return undefined;
    const before = { ...table };
    this.grow(table, rect.rows);
    return before;
  }

  private rename(table: TableRecord, name: string): void {
    const { tables, names } = this.workspace;
    tables.checkNewName(name, names.taken(), table);
    const from = table.name;
    table.name = name;
    this.workspace.renamed((source) => renameTableIn(source, from, name));
  }

  private renameColumns(table: TableRecord, wanted: readonly string[]): void {
    if (wanted.length !== table.columns.length)
      throw new EngineError(
        "InvalidArgument",
        `"${table.name}" has ${table.columns.length} columns.`
      );
    const columns = columnNames(wanted);
    const { scope } = this.workspace;
    columns.forEach((to, i) => {
      const from = table.columns[i] ?? "";
      if (from === to) return;
      this.workspace.formulas.rewrite((source, place) =>
        renameColumnIn(source, place, scope, table.id, from, to)
      );
      table.columns[i] = to;
    });
    this.writeHeaders(table);
    this.workspace.renamed();
  }

  /** "Resize a table": the header stays where it is and the ranges overlap. */
  private resize(table: TableRecord, rect: Rect): void {
    const { tables, scope } = this.workspace;
    const least = 1 + Number(table.showHeaders) + Number(table.showTotals);
    if (rect.row !== table.rect.row || !intersects(rect, table.rect) || rect.rows < least)
      throw new EngineError(
        "InvalidArgument",
        "A table keeps its header row, has at least one row of data and overlaps its old place."
      );
    tables.checkFree(table.sheetId, rect, table);
    const old = table.rect;
    table.rect = rect;
    if (rect.column !== old.column || rect.columns !== old.columns) {
      const header = headerRect(table);
      const kept = (i: number) => table.columns[rect.column + i - old.column];
      const texts = header
        ? this.headerTexts(table.sheetId, header)
        : Array.from({ length: rect.columns }, (_, i) => kept(i) ?? "");
      table.columns = columnNames(texts);
      this.writeHeaders(table);
      this.workspace.formulas.rewrite((source, place) =>
        dropColumnsIn(source, place, scope, table.id)
      );
    }
    this.workspace.renamed();
  }

  private setHeaders(table: TableRecord, shown: boolean): void {
    if (shown === table.showHeaders) return;
    const { sheetId, rect } = table;
    if (shown) {
      const above = { ...rect, row: rect.row - 1, rows: 1 };
      const room = rect.row > 0 && !this.isFilled(sheetId, above);
      if (!room) this.shift(sheetId, insertion({ ...rect, rows: 1 }, "Down"));
      const { row, rows } = table.rect;
      table.rect = { ...table.rect, row: row - 1, rows: rows + 1 };
      table.showHeaders = true;
      this.writeHeaders(table);
    } else {
      this.clear(sheetId, { ...rect, rows: 1 });
      table.showHeaders = false;
      table.rect = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
    }
    this.workspace.renamed();
  }

  /** "Total the data in an Excel table": the label first, a subtotal in the last column. */
  private setTotals(table: TableRecord, shown: boolean): void {
    if (shown === table.showTotals) return;
    const { sheetId, rect } = table;
    if (shown) {
      const row = lastRow(rect) + 1;
      if (this.isFilled(sheetId, { ...rect, row, rows: 1 }))
        this.shift(sheetId, insertion({ ...rect, row, rows: 1 }, "Down"));
      table.rect = { ...rect, rows: rect.rows + 1 };
      table.showTotals = true;
      this.writeTotals(table);
    } else {
      this.clear(sheetId, { ...rect, row: lastRow(rect), rows: 1 });
      table.showTotals = false;
      table.rect = { ...rect, rows: rect.rows - 1 };
    }
    this.workspace.renamed();
  }

  private writeTotals(table: TableRecord): void {
    const { grid, formulas } = this.workspace;
    const { sheetId } = table;
    const totals = totalsRect(table);
    const last = table.columns[table.columns.length - 1];
    if (!totals || last === undefined) return;
    const data = dataRect(table);
    const column = totals.column + totals.columns - 1;
    const values = grid.values(sheetId, { ...data, column, columns: 1 }).flat();
    const numeric = values.every((value) => value === null || typeof value === "number");
    const name = last.replace(/['#@[\]]/g, "'$&");
    const place = { sheetId, row: totals.row, column };
    formulas.set(place, `=SUBTOTAL(${numeric ? 109 : 103},${table.name}[${name}])`);
    if (table.columns.length > 1)
      setScalar(grid.cellOrNew(grid.matrix(sheetId), totals.row, totals.column), "Total");
  }

  /** Whether cells written right below make the table take them in. */
  private growsBy(table: TableRecord, rect: Rect): boolean {
    const { tables, layout } = this.workspace;
    const inside = rect.column + rect.columns <= table.rect.column + table.rect.columns;
    if (!inside || table.showTotals) return false;
    const added = { ...table.rect, row: rect.row, rows: rect.rows };
    return (
      this.isFilled(table.sheetId, { ...rect, rows: 1 }) &&
      tables.touching(table.sheetId, added).length === 0 &&
      !layout.merges(table.sheetId).some((merged) => intersects(merged, added))
    );
  }

  private grow(table: TableRecord, rows: number): void {
    const above = lastRow(table.rect);
    table.rect = { ...table.rect, rows: table.rect.rows + rows };
    for (let c = 0; c < table.rect.columns; c++)
      for (let r = 1; r <= rows; r++) this.continueColumn(table, table.rect.column + c, above, r);
    this.workspace.renamed();
  }

  /** New rows take the format, and in calculated columns the formula, of the row above. */
  private continueColumn(table: TableRecord, column: number, above: number, by: number): void {
    const { grid, formulas } = this.workspace;
    const { sheetId } = table;
    const matrix = grid.matrix(sheetId);
    const style = grid.cell(sheetId, above, column)?.s;
    const cell = grid.cellOrNew(matrix, above + by, column);
    if (style && !cell.s) cell.s = style;
    const pattern = formulas.at(sheetId, above, column)?.source;
    const before = formulas.at(sheetId, above - 1, column)?.source;
    const filled = cell.f !== undefined || (cell.v !== undefined && cell.v !== null);
    const calculated = pattern && (!before || copyTo(before, 1, 0) === pattern);
    if (calculated && !filled)
      formulas.set({ sheetId, row: above + by, column }, copyTo(pattern, by, 0));
    else grid.prune(matrix, above + by, column);
  }

  private headerTexts(sheetId: string, rect: Rect): string[] {
    const { grid, styles } = this.workspace;
    const values = grid.values(sheetId, rect)[0] ?? [];
    return values.map((value: CellScalar, i) => {
      const style = styles.read(grid.cell(sheetId, rect.row, rect.column + i)?.s);
      return formatCell(value, style.numberFormat);
    });
  }

  private readHeaders(table: TableRecord): void {
    const header = headerRect(table);
    if (header) this.renameColumns(table, this.headerTexts(table.sheetId, header));
  }

  /** Header cells hold the column names as text. */
  private writeHeaders(table: TableRecord): void {
    const header = headerRect(table);
    if (!header) return;
    const { grid, formulas, calculator } = this.workspace;
    const matrix = grid.matrix(table.sheetId);
    formulas.vacate(table.sheetId, header);
    table.columns.forEach((name, i) =>
      setScalar(grid.cellOrNew(matrix, header.row, header.column + i), name)
    );
    calculator.changed({ sheetId: table.sheetId, rect: header });
  }

  private isFilled(sheetId: string, rect: Rect): boolean {
    return this.workspace.grid
      .values(sheetId, rect)
      .some((row) => row.some((value) => value !== null && value !== ""));
  }

  private clear(sheetId: string, rect: Rect): void {
    const { formulas, grid, calculator } = this.workspace;
    formulas.vacate(sheetId, rect);
    grid.forEach(sheetId, rect, (cell) => setScalar(cell, null));
    calculator.changed({ sheetId, rect });
  }
}
