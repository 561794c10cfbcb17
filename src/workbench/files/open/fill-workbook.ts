import { contains } from "../a1";
import type {
  CellStyle,
  Rect,
  SheetSnapshot,
  TableRecord,
  WorkbookSnapshot,
} from "../../model/types";
import type { Workbook } from "../../model/workbook";
import { toBlocks } from "./blocks";

type SheetCells = SheetSnapshot["cells"];

/** Cells of a column with the same look, one below the other. */
function styleRuns(cells: SheetCells): { rect: Rect; style: CellStyle }[] {
  const byColumn = new Map<number, { rect: Rect; style: CellStyle; key: string }[]>();
  for (const { row, column, cell } of cells) {
    if (!cell.style) continue;
    const runs = byColumn.get(column) ?? [];
    byColumn.set(column, runs);
    const last = runs.at(-1);
    const key = JSON.stringify(cell.style);
    if (last?.key === key && last.rect.row + last.rect.rows === row) {
      last.rect = { ...last.rect, rows: last.rect.rows + 1 };
    } else {
      runs.push({ rect: { row, column, rows: 1, columns: 1 }, style: cell.style, key });
    }
  }
  return [...byColumn.values()].flat();
}

/** The snapshot's sheets in a workbook that has one empty sheet: its id in the snapshot → its id. */
function addSheets(workbook: Workbook, sheets: readonly SheetSnapshot[]): Map<string, string> {
  const ids = new Map<string, string>();
  const [blank] = workbook.sheets();
  sheets.forEach(({ id, name }, index) => {
    if (index === 0 && blank) {
      workbook.renameSheet(blank.id, name);
      ids.set(id, blank.id);
    } else {
      ids.set(id, workbook.addSheet(name).id);
    }
  });
  return ids;
}

/**
 * Makes a table on a sheet that is still empty. The engine makes one with headers and without totals; hiding the
 * headers takes a row away from it, showing totals adds one.
 */
function addTable(workbook: Workbook, table: TableRecord, sheetId: string): void {
  const { rect, columns, showHeaders, showTotals } = table;
  const top = showHeaders ? rect.row : rect.row - 1;
  const rows = rect.rows + (showHeaders ? 0 : 1) - (showTotals ? 1 : 0);
  // Above the first row there is no place for headers that are then hidden.
  if (top < 0) return;
  const header = { row: top, column: rect.column, rows: 1, columns: rect.columns };
  workbook.engine.load(sheetId, header, [columns]);
  const { id } = workbook.addTable(sheetId, { ...rect, row: top, rows }, true, table.name);
  const { style, showBandedRows, showFilterButton } = table;
  workbook.updateTable(id, { style, showBandedRows, showFilterButton });
  if (showTotals) workbook.updateTable(id, { showTotals });
  if (!showHeaders) workbook.updateTable(id, { showHeaders });
}

/** Values, looks and sizes; what formulas spill, they will spill anew. */
function loadCells(workbook: Workbook, sheet: SheetSnapshot, sheetId: string): void {
  const { engine } = workbook;
  const spills = sheet.cells.flatMap(({ row, column, cell: { spill } }) =>
    spill ? [{ row, column, ...spill }] : []
  );
  const values = sheet.cells.flatMap(({ row, column, cell }) =>
    cell.formula === undefined && !spills.some((spill) => contains(spill, row, column))
      ? [{ row, column, value: cell.value }]
      : []
  );
  for (const { rect, cells } of toBlocks(values)) engine.load(sheetId, rect, cells);
  for (const { rect, style } of styleRuns(sheet.cells)) engine.setStyle(sheetId, rect, style);
  for (const [column, points] of sheet.columnWidths) {
    engine.setColumnWidth(sheetId, column, 1, points);
  }
  for (const [row, points] of sheet.rowHeights) engine.setRowHeight(sheetId, row, 1, points);
  for (const merge of sheet.merges) engine.merge(sheetId, merge, false);
  engine.freeze(sheetId, sheet.frozenRows, sheet.frozenColumns);
  engine.setGridlines(sheetId, sheet.showGridlines);
}

function writeFormulas(workbook: Workbook, sheet: SheetSnapshot, sheetId: string): void {
  const formulas = sheet.cells.flatMap(({ row, column, cell: { formula } }) =>
    formula === undefined ? [] : [{ row, column, value: formula }]
  );
  for (const { rect, cells } of toBlocks(formulas)) workbook.engine.write(sheetId, rect, cells);
}

/** What the engine does not know of a sheet. */
function setState(workbook: Workbook, sheet: SheetSnapshot, sheetId: string): void {
  const state = workbook.sheet(sheetId);
  if (!state) return;
  const { visibility, tabColor, showGridlines, pageLayout, hyperlinks, validations } = sheet;
  const withNewId = <T extends { id: string }>(item: T) => ({ ...item, id: workbook.newId() });
  Object.assign(state, {
    visibility,
    tabColor,
    showGridlines,
    pageLayout,
    protected: sheet.protected,
    charts: sheet.charts.map(withNewId),
    conditionalFormats: sheet.conditionalFormats.map(withNewId),
    ...(hyperlinks && { hyperlinks }),
    ...(validations && { validations }),
  });
  workbook.touch(sheetId);
}

/** Puts a workbook that was read from a file into an empty one. */
export function fillWorkbook(workbook: Workbook, given: WorkbookSnapshot): void {
  const snapshot = structuredClone(given);
  const ids = addSheets(workbook, snapshot.sheets);
  const idOf = (sheetId: string) => ids.get(sheetId) ?? sheetId;
  for (const table of snapshot.tables) addTable(workbook, table, idOf(table.sheetId));
  for (const sheet of snapshot.sheets) loadCells(workbook, sheet, idOf(sheet.id));
  for (const name of snapshot.names) {
    workbook.engine.setName({ ...name, sheetId: name.sheetId && idOf(name.sheetId) });
  }
  for (const sheet of snapshot.sheets) writeFormulas(workbook, sheet, idOf(sheet.id));
  // A table takes in what is written below it, but a file's tables are as large as they are.
  for (const { name, rect } of snapshot.tables) {
    const table = workbook.findTable(name);
    if (table && table.rect.rows !== rect.rows) workbook.updateTable(table.id, { rect });
  }
  for (const sheet of snapshot.sheets) setState(workbook, sheet, idOf(sheet.id));
  for (const [key, value] of snapshot.settings) workbook.settings.set(key, value);
  workbook.properties.title = snapshot.title;
  workbook.activateSheet(idOf(snapshot.activeSheetId));
}
