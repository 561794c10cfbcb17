/** Rows and parts of a table: header, data, totals; and how rows come and go. */
import { MAX_ROWS } from "../model/addresses";
import type { Rect, TableRecord } from "../model/types";
import { ApiError } from "./errors";
import { assertUnprotected, tableOf, tablesAt } from "./lookup";
import type { TableTarget } from "./targets";

export function headerOf(table: TableRecord): Rect {
  if (!table.showHeaders) throw new ApiError("ItemNotFound");
  return { ...table.rect, rows: 1 };
}

export function bodyOf({ rect, showHeaders, showTotals }: TableRecord): Rect {
  const above = showHeaders ? 1 : 0;
  return { ...rect, row: rect.row + above, rows: rect.rows - above - (showTotals ? 1 : 0) };
}

export function totalsOf(table: TableRecord): Rect {
  if (!table.showTotals) throw new ApiError("ItemNotFound");
  return { ...table.rect, row: table.rect.row + table.rect.rows - 1, rows: 1 };
}

function isBlank(target: TableTarget, table: TableRecord, rect: Rect): boolean {
  const values = target.book.engine.read(table.sheetId, rect);
  const inTable = tablesAt({ book: target.book, sheetId: table.sheetId, rect }).some(
    ({ id }) => id !== table.id
  );
  return !inTable && values.every((line) => line.every((value) => value === null));
}

/**
 * Makes room for `count` rows before data row `index` and answers where they are. At the table's end free cells
 * below are taken; otherwise what lies below moves down, which Excel refuses if that would part another table.
 */
export function insertTableRows(
  target: TableTarget,
  index: number,
  count: number,
  kind: "data" | "totals" = "data"
): Rect {
  const { engine } = target.book;
  const table = tableOf(target);
  assertUnprotected({ book: target.book, sheetId: table.sheetId });
  const rect = { ...table.rect, row: bodyOf(table).row + index, rows: count };
  const isEnd = rect.row === table.rect.row + table.rect.rows;
  if (!isEnd || !isBlank(target, table, rect)) {
    assertRoom(target, table, rect);
    engine.insertCells(table.sheetId, rect, "Down");
  }
  target.book.updateTable(table.id, {
    rect: { ...table.rect, rows: table.rect.rows + count },
    ...(kind === "totals" && { showTotals: true }),
  });
  return rect;
}

function assertRoom(target: TableTarget, table: TableRecord, rect: Rect): void {
  const below = { ...rect, rows: MAX_ROWS - rect.row };
  const parted = tablesAt({ book: target.book, sheetId: table.sheetId, rect: below }).some(
    (other) =>
      other.id !== table.id &&
      (other.rect.column < rect.column ||
        other.rect.column + other.rect.columns > rect.column + rect.columns)
  );
  if (parted) {
    throw new ApiError(
      "InsertDeleteConflict",
      "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet."
    );
  }
}

export function removeTableRows(
  target: TableTarget,
  index: number,
  count: number,
  kind: "data" | "totals" = "data"
): void {
  const { engine } = target.book;
  const table = tableOf(target);
  assertUnprotected({ book: target.book, sheetId: table.sheetId });
  const rect = { ...table.rect, row: bodyOf(table).row + index, rows: count };
  // A table keeps one row for data, however empty.
  if (kind === "data" && bodyOf(table).rows === count) {
    engine.clear(table.sheetId, rect, "Contents");
    target.book.markUncalculated();
    return;
  }
  target.book.updateTable(table.id, {
    rect: { ...table.rect, rows: table.rect.rows - count },
    ...(kind === "totals" && { showTotals: false }),
  });
  engine.deleteCells(table.sheetId, rect, "Up");
  target.book.updateTable(table.id, { rect: { ...table.rect, rows: table.rect.rows - count } });
}
