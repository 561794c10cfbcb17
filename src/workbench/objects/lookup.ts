/** From targets to what they name, with Excel's error when it is gone; and from addresses to ranges. */
import {
  contains,
  intersect,
  parseAddress,
  quoteSheetName,
  formatAddress,
} from "../model/addresses";
import type { SheetState } from "../model/records";
import type { ChartRecord, ConditionalFormatRecord, Rect, TableRecord } from "../model/types";
import { isInstance } from "./check";
import { ApiError } from "./errors";
import type {
  BookTarget,
  ChartTarget,
  FormatRuleTarget,
  RangeTarget,
  SheetTarget,
  TableTarget,
} from "./targets";

export function sheetOf({ book, sheetId }: SheetTarget): SheetState {
  const sheet = book.sheet(sheetId);
  if (!sheet) throw new ApiError("ItemNotFound");
  return sheet;
}

export function tableOf({ book, tableId }: TableTarget): TableRecord {
  const table = book.table(tableId);
  if (!table) throw new ApiError("ItemNotFound");
  return table;
}

export function chartOf(target: ChartTarget): ChartRecord {
  const chart = sheetOf(target).charts.find(({ id }) => id === target.chartId);
  if (!chart) throw new ApiError("ItemNotFound");
  return chart;
}

export function formatOf(target: FormatRuleTarget): ConditionalFormatRecord {
  const format = sheetOf(target).conditionalFormats.find(({ id }) => id === target.formatId);
  if (!format) throw new ApiError("ItemNotFound");
  return format;
}

/** The range's cells; a range of a deleted sheet is no valid reference any more. */
export function rangeOf(target: RangeTarget): Rect {
  if (!target.book.sheet(target.sheetId)) throw new ApiError("InvalidReference");
  return target.rect;
}

/** `Sheet1!A1:B2`, as Range.address gives it. */
export function addressOf(target: RangeTarget): string {
  const name = target.book.sheet(target.sheetId)?.name ?? "";
  return `${quoteSheetName(name)}!${formatAddress(target.rect)}`;
}

/**
 * The range that an address or a name stands for. Addresses without a sheet belong to `sheetId`; an address that
 * names another sheet is refused where Excel refuses it.
 */
export function findRange(
  { book }: BookTarget,
  sheetId: string | undefined,
  address: string
): RangeTarget {
  const parsed = parseAddress(address);
  const named = parsed?.sheetName === undefined ? undefined : book.findSheet(parsed.sheetName);
  if (parsed && (parsed.sheetName === undefined || named)) {
    const home = named?.id ?? sheetId;
    if (home === undefined) throw new ApiError("InvalidArgument");
    return { book, sheetId: home, rect: parsed.rect };
  }
  const range = parsed ? undefined : rangeOfName({ book }, sheetId, address);
  if (!range) throw new ApiError("InvalidArgument");
  return range;
}

/** What a defined name refers to, if that is a range; names of the sheet come before the workbook's. */
export function rangeOfName(
  { book }: BookTarget,
  sheetId: string | undefined,
  name: string
): RangeTarget | undefined {
  const wanted = name.toLowerCase();
  const named = book.engine.names().filter((item) => item.name.toLowerCase() === wanted);
  const item =
    named.find((candidate) => candidate.sheetId === sheetId) ??
    named.find((candidate) => candidate.sheetId === undefined);
  const reference = item && parseAddress(item.formula.replace(/^=/, ""));
  if (!reference) return undefined;
  const sheet = reference.sheetName === undefined ? undefined : book.findSheet(reference.sheetName);
  const home = sheet?.id ?? item.sheetId;
  return home === undefined ? undefined : { book, sheetId: home, rect: reference.rect };
}

/** An argument documented as `Range | string`. */
export function rangeArgument(home: SheetTarget, value: unknown): RangeTarget {
  if (isInstance("Range", value)) return value.target;
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  return findRange(home, home.sheetId, value);
}

/** Refuses to change locked cells of a protected sheet, as Excel does ("AccessDenied"). */
export function assertWritable(target: RangeTarget): void {
  const sheet = target.book.sheet(target.sheetId);
  if (!sheet) throw new ApiError("InvalidReference");
  if (!sheet.protected) return;
  const { engine } = target.book;
  const used = engine.usedRange(sheet.id, false);
  const inside = used && contains(used, target.rect) ? target.rect : undefined;
  // Cells outside the used range have no format of their own, and a cell is locked unless its format says otherwise.
  const unlocked =
    inside &&
    everyCell(inside, (row, column) => engine.style(sheet.id, row, column).locked === false);
  if (!unlocked) throw new ApiError("AccessDenied");
}

/** Refuses what a protected sheet does not allow at all, or allows only by one of its options. */
export function assertUnprotected(target: SheetTarget, option?: string): void {
  const sheet = sheetOf(target);
  if (sheet.protected && !(option && sheet.protectionOptions[option] === true)) {
    throw new ApiError("AccessDenied");
  }
}

function everyCell(rect: Rect, holds: (row: number, column: number) => boolean): boolean {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (!holds(row, column)) return false;
    }
  }
  return true;
}

/** The tables of a sheet that share a cell with the rectangle. */
export function tablesAt({ book, sheetId, rect }: RangeTarget): TableRecord[] {
  return book.engine
    .tables()
    .filter((table) => table.sheetId === sheetId && intersect(table.rect, rect) !== undefined);
}
