/** Worksheet.copy: a sheet once more, with all that stands on it. */
import { quoteSheetName } from "../model/addresses";
import { DEFAULT_COLUMN_WIDTH, type SheetState } from "../model/records";
import { renameSheetIn } from "../model/references";
import type { CellStyle, Rect } from "../model/types";
import type { Workbook } from "../model/workbook";
import { oneOf, optional, target as targetOf } from "./check";
import { instance } from "./define";
import { ApiError } from "./errors";
import { sheetOf } from "./lookup";
import { MAX_SHEET_NAME_LENGTH } from "./name-rules";
import type { SheetTarget } from "./targets";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** Excel names the copy "Sheet1 (2)" and does not make it the active sheet. */
export function copySheet(target: SheetTarget, positionType: unknown, relativeTo: unknown) {
  const { book } = target;
  const source = sheetOf(target);
  if (book.engine.tables().some(({ sheetId }) => sheetId === source.id)) {
    throw new ApiError("UnsupportedOperation", "The local Excel does not copy sheets with tables.");
  }
  const position = optional(oneOf(...POSITIONS))(positionType) ?? "None";
  const copy = book.addSheet(copyName(book, source.name), indexOf(target, position, relativeTo));
  copyContents(book, source, copy);
  copyNames(book, source, copy);
  copyRecord(book, source, copy);
  book.markUncalculated();
  book.touch(copy.id);
  return instance("Worksheet", { book, sheetId: copy.id });
}

/** The first free `name (2)`, `name (3)`, … */
function copyName(book: Workbook, name: string): string {
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const free = name.slice(0, MAX_SHEET_NAME_LENGTH - ending.length) + ending;
    if (!book.findSheet(free)) return free;
  }
}

function indexOf(
  { book }: SheetTarget,
  position: (typeof POSITIONS)[number],
  relativeTo: unknown
): number {
  if (position === "End") return book.sheets().length;
  if (position !== "Before" && position !== "After") return 0;
  const { sheetId } = targetOf("Worksheet", relativeTo);
  const index = book.sheets().findIndex(({ id }) => id === sheetId);
  if (index < 0) throw new ApiError("ItemNotFound");
  return position === "Before" ? index : index + 1;
}

function copyContents(
  { engine }: Workbook,
  { id: from }: SheetState,
  { id: to }: SheetState
): void {
  const used = engine.usedRange(from, false);
  if (!used) return;
  const values = engine.read(from, used);
  const formulas = engine.readFormulas(from, used);
  const isFormula = (r: number, c: number): boolean =>
    String(formulas[r]![c]).startsWith("=") && formulas[r]![c] !== values[r]![c];
  const isConstant = (r: number, c: number): boolean =>
    !isFormula(r, c) && !engine.spillAt(from, used.row + r, used.column + c);
  engine.load(
    to,
    used,
    values.map((line, r) => line.map((value, c) => (isConstant(r, c) ? value : null)))
  );
  engine.write(
    to,
    used,
    formulas.map((line, r) => line.map((formula, c) => (isFormula(r, c) ? formula : null)))
  );
  copyStyles(engine, from, to, used);
  for (let column = 0; column < used.column + used.columns; column++) {
    const width = engine.columnWidth(from, column);
    if (width !== DEFAULT_COLUMN_WIDTH) engine.setColumnWidth(to, column, 1, width);
  }
  for (let row = 0; row < used.row + used.rows; row++) {
    if (engine.isRowHeightSet(from, row)) {
      engine.setRowHeight(to, row, 1, engine.rowHeight(from, row));
    }
  }
  engine.merges(from).forEach((rect) => engine.merge(to, rect, false));
  const frozen = engine.frozen(from);
  engine.freeze(to, frozen.rows, frozen.columns);
}

/** Neighbours of the same look in a row are set at once. */
function copyStyles(engine: Workbook["engine"], from: string, to: string, used: Rect): void {
  for (let row = used.row; row < used.row + used.rows; row++) {
    let start = used.column;
    let style: CellStyle = {};
    let text = "{}";
    for (let column = used.column; column <= used.column + used.columns; column++) {
      const isEnd = column === used.column + used.columns;
      const next = isEnd ? {} : engine.style(from, row, column);
      const nextText = JSON.stringify(next);
      if (!isEnd && nextText === text) continue;
      const rect = { row, column: start, rows: 1, columns: column - start };
      if (text !== "{}") engine.setStyle(to, rect, style);
      start = column;
      style = next;
      text = nextText;
    }
  }
}

/**
 * Names of the sheet are copied with it, and names of the workbook that refer to it become names of the copy alone;
 * they go before those of the workbook there.
 */
function copyNames({ engine }: Workbook, source: SheetState, copy: SheetState): void {
  const quoted = quoteSheetName(source.name).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const reference = new RegExp(`(?<![\\p{L}\\p{N}_.'])${quoted}!`, "giu");
  const names = engine.names();
  const isOwn = (name: string) =>
    names.some((item) => item.sheetId === source.id && item.name === name);
  for (const item of names) {
    const isReferring = item.sheetId === undefined && item.formula.search(reference) >= 0;
    if (item.sheetId !== source.id && !(isReferring && !isOwn(item.name))) continue;
    const formula = item.formula.replace(reference, () => `${quoteSheetName(copy.name)}!`);
    engine.setName({ ...item, sheetId: copy.id, formula });
  }
}

function copyRecord(book: Workbook, source: SheetState, copy: SheetState): void {
  const { id, name } = copy;
  const { charts, conditionalFormats, ...record } = structuredClone(source);
  Object.assign(copy, record, {
    id,
    name,
    charts: charts.map((chart) => ({ ...chart, id: book.newId() })),
    conditionalFormats: conditionalFormats.map((format) => ({ ...format, id: book.newId() })),
  });
  renameSheetIn(copy.charts, source.name, name);
  book.engine.setGridlines(id, copy.showGridlines);
}
