/** The workbook as plain data, for files and tests. */
import type { Engine } from "../engine/engine";
import { DEFAULT_COLUMN_WIDTH, type SheetState } from "./records";
import type {
  CellRecord,
  CellStyle,
  Rect,
  SheetRecord,
  SheetSnapshot,
  WorkbookSnapshot,
} from "./types";
import type { Workbook } from "./workbook";

export function takeSnapshot(book: Workbook): WorkbookSnapshot {
  const { engine } = book;
  return {
    sheets: book.sheets().map((sheet) => snapshotSheet(engine, sheet)),
    activeSheetId: engine.activeSheetId(),
    tables: engine.tables().map((table) => structuredClone(table)),
    names: engine.names().map((item) => ({ ...item })),
    settings: new Map(structuredClone([...book.settings])),
    title: book.properties.title,
  };
}

function snapshotSheet(engine: Engine, sheet: SheetState): SheetSnapshot {
  const used = engine.usedRange(sheet.id, false);
  return {
    ...recordOf(sheet),
    cells: used ? snapshotCells(engine, sheet.id, used) : [],
    columnWidths: columnWidths(engine, sheet.id, used ? used.column + used.columns : 0),
    rowHeights: rowHeights(engine, sheet.id, used ? used.row + used.rows : 0),
    merges: engine.merges(sheet.id),
  };
}

/** What a file keeps of a sheet; its password and the state of its view are not among it. */
function recordOf(sheet: SheetState): SheetRecord {
  const { id, name, visibility, tabColor, showGridlines, frozenRows, frozenColumns } = sheet;
  const { charts, conditionalFormats, pageLayout, hyperlinks, validations } = sheet;
  const parts = { charts, conditionalFormats, pageLayout, hyperlinks, validations };
  return {
    id,
    name,
    visibility,
    tabColor,
    showGridlines,
    protected: sheet.protected,
    frozenRows,
    frozenColumns,
    ...structuredClone(parts),
  };
}

function snapshotCells(engine: Engine, sheetId: string, used: Rect): SheetSnapshot["cells"] {
  const values = engine.read(sheetId, used);
  const formulas = engine.readFormulas(sheetId, used);
  const cells: SheetSnapshot["cells"] = [];
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      const row = used.row + r;
      const column = used.column + c;
      const style = styleOf(engine.style(sheetId, row, column));
      const entered = formulas[r]?.[c];
      const isFormula = typeof entered === "string" && entered.startsWith("=") && entered !== value;
      if (value === null && !style && !isFormula) return;
      const formula = isFormula ? formulaOf(engine, sheetId, row, column, entered) : {};
      cells.push({ row, column, cell: { value, ...formula, ...(style && { style }) } });
    })
  );
  return cells;
}

/** The formula, and the size of its spill if the cell is the anchor of one. */
function formulaOf(
  engine: Engine,
  sheetId: string,
  row: number,
  column: number,
  formula: string
): Pick<CellRecord, "formula" | "spill"> {
  const spill = engine.spillAt(sheetId, row, column);
  if (!spill || spill.anchor.row !== row || spill.anchor.column !== column) return { formula };
  const { rows, columns } = spill.rect;
  return { formula, spill: { rows, columns } };
}

function styleOf(style: CellStyle): CellStyle | undefined {
  return Object.keys(style).length > 0 ? style : undefined;
}

function columnWidths(engine: Engine, sheetId: string, count: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let column = 0; column < count; column++) {
    const width = engine.columnWidth(sheetId, column);
    // Sizes are kept in whole pixels; a difference below half a point is rounding.
    if (Math.abs(width - DEFAULT_COLUMN_WIDTH) >= 0.5) found.set(column, width);
  }
  return found;
}

/** Of the rows whose height was set, even to the default: others a program makes as high as it likes. */
function rowHeights(engine: Engine, sheetId: string, count: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let row = 0; row < count; row++) {
    if (engine.isRowHeightSet(sheetId, row)) found.set(row, engine.rowHeight(sheetId, row));
  }
  return found;
}
