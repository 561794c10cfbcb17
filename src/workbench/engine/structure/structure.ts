/** Inserts and deletes cells: tables, names, merged cells and every formula follow. */
import type { Rect, TableRecord } from "../../model/types";
import { isFilled } from "../cells/values";
import { EngineError } from "../engine";
import { moveIn } from "../formulas/rewrite";
import { dataRect } from "../formulas/structured";
import { intersects, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../rect";
import { columnNames } from "../tables/naming";
import type { Workspace } from "../workspace";
import { shiftIndex, shiftRect, shiftReference, type Shift } from "./shift";
import { shiftCells } from "./shift-cells";

export class Structure {
  constructor(private readonly workspace: Workspace) {}

  /** @throws EngineError `InsertDeleteConflict`, `NonBlankCellOffSheet` */
  apply(sheetId: string, shift: Shift): void {
    this.check(sheetId, shift);
    this.workspace.formulas.foldSpills(sheetId);
    shiftCells(this.workspace.grid, sheetId, shift);
    this.follow(sheetId, shift);
  }

  /** All but the cells themselves, which the grid may have moved on its own. */
  follow(sheetId: string, shift: Shift): void {
    const { formulas, tables, layout, scope, calculator } = this.workspace;
    const merges = layout.merges(sheetId).map((rect) => shiftRect(rect, shift));
    layout.setMerges(
      sheetId,
      merges.filter((rect) => rect !== undefined)
    );
    formulas.relocate(sheetId, (row, column) => this.moveCell(row, column, shift));
    for (const table of [...tables.list()])
      if (table.sheetId === sheetId) this.moveTable(table, shift);
    const moved = scope.sheetName(sheetId);
    this.workspace.renamed((source, place) =>
      moveIn(source, scope.sheetName(place.sheetId), moved, (range) => shiftReference(range, shift))
    );
    calculator.changed({ sheetId, rect: this.affected(shift) });
  }

  private moveCell(row: number, column: number, shift: Shift): [number, number] | undefined {
    const moved = shiftRect({ row, column, rows: 1, columns: 1 }, shift);
    if (!moved) return undefined;
    return [moved.row, moved.column];
  }

  private moveTable(table: TableRecord, shift: Shift): void {
    const rect = shiftRect(table.rect, shift);
    if (!rect) {
      this.workspace.tables.remove(table.id);
      return;
    }
    if (shift.axis === "column" && rect.columns !== table.rect.columns)
      table.columns = this.movedColumns(table, rect, shift);
    table.rect = rect;
  }

  private movedColumns(table: TableRecord, rect: Rect, shift: Shift): string[] {
    const names = new Array<string>(rect.columns).fill("");
    table.columns.forEach((name, i) => {
      const to = shiftIndex(table.rect.column + i, shift);
      if (to !== undefined) names[to - rect.column] = name;
    });
    const columns = columnNames(names);
    const { grid } = this.workspace;
    const matrix = grid.matrix(table.sheetId);
    if (table.showHeaders)
      columns.forEach((name, i) => {
        const cell = grid.cellOrNew(matrix, rect.row, rect.column + i);
        cell.v = name;
        cell.t = 1;
      });
    return columns;
  }

  private check(sheetId: string, shift: Shift): void {
    for (const table of this.workspace.tables.list())
      if (table.sheetId === sheetId) checkTable(table, shift);
    if (shift.count > 0) this.checkRoom(sheetId, shift);
  }

  /** Excel does not push filled cells off the sheet. */
  private checkRoom(sheetId: string, shift: Shift): void {
    const used = this.workspace.grid.usedRange(sheetId, true);
    if (!used) return;
    const rows = shift.axis === "row";
    const end = (rows ? lastRow(used) : lastColumn(used)) + shift.count;
    if (end < (rows ? MAX_ROWS : MAX_COLUMNS)) return;
    let filled = false;
    this.workspace.grid.forEach(sheetId, this.affected(shift), (cell) => {
      filled ||= isFilled(cell);
    });
    if (filled)
      throw new EngineError("NonBlankCellOffSheet", "Filled cells would be pushed off the sheet.");
  }

  /** All cells that may have other contents afterwards. */
  private affected({ axis, at, band }: Shift): Rect {
    const width = band[1] - band[0] + 1;
    return axis === "row"
      ? { row: at, rows: MAX_ROWS - at, column: band[0], columns: width }
      : { row: band[0], rows: width, column: at, columns: MAX_COLUMNS - at };
  }
}

/** Cells of a table move only together: "This operation is not allowed … shift cells in a table". */
function checkTable({ rect, name, ...table }: TableRecord, shift: Shift): void {
  const rows = shift.axis === "row";
  const first = rows ? rect.column : rect.row;
  const last = rows ? lastColumn(rect) : lastRow(rect);
  const end = rows ? lastRow(rect) : lastColumn(rect);
  const [from, to] = shift.band;
  const touches = from <= last && to >= first && end >= shift.at;
  const partly = touches && !(from <= first && to >= last);
  const conflict = () =>
    new EngineError("InsertDeleteConflict", `Cells of the table "${name}" would be torn apart.`);
  if (partly) throw conflict();
  if (!rows || shift.count > 0 || !touches || !table.showHeaders) return;
  const deleted = { row: shift.at, rows: -shift.count, column: from, columns: to - from + 1 };
  const all = shift.at <= rect.row && shift.at - shift.count > lastRow(rect);
  const header = { ...rect, rows: 1 };
  if (!all && intersects(deleted, header)) throw conflict();
}

/** The part of a deletion that leaves a table one blank row of data, as Excel does. */
export function sparedRow(
  tables: readonly TableRecord[],
  sheetId: string,
  rect: Rect
): Rect | undefined {
  for (const table of tables) {
    if (table.sheetId !== sheetId) continue;
    const data = dataRect(table);
    const all = rect.row <= data.row && lastRow(rect) >= lastRow(data);
    const wholeTable = rect.row <= table.rect.row && lastRow(rect) >= lastRow(table.rect);
    const wide = rect.column <= data.column && lastColumn(rect) >= lastColumn(data);
    if (all && wide && !wholeTable) return { ...data, rows: 1 };
  }
  return undefined;
}
