/** Where cells, ranges and references go when cells are inserted or deleted: "Insert or delete cells". */
import type { RangeA1 } from "@borgar/fx";
import type { Rect } from "../../model/types";
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../rect";

/** Cells of a band of columns (or rows) move by `count` rows (or columns) from `at` on. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  /** Inserted if positive, deleted if negative. */
  readonly count: number;
  /** First and last column of the band that moves down or up; rows for moves to the right or left. */
  readonly band: readonly [first: number, last: number];
}

export const insertion = (rect: Rect, shift: "Down" | "Right"): Shift =>
  shift === "Down"
    ? { axis: "row", at: rect.row, count: rect.rows, band: [rect.column, lastColumn(rect)] }
    : { axis: "column", at: rect.column, count: rect.columns, band: [rect.row, lastRow(rect)] };

export const deletion = (rect: Rect, shift: "Up" | "Left"): Shift =>
  shift === "Up"
    ? { axis: "row", at: rect.row, count: -rect.rows, band: [rect.column, lastColumn(rect)] }
    : { axis: "column", at: rect.column, count: -rect.columns, band: [rect.row, lastRow(rect)] };

/** Whether whole rows or columns of the sheet move. */
export const isWhole = ({ axis, band }: Shift) =>
  band[0] === 0 && band[1] >= (axis === "row" ? MAX_COLUMNS : MAX_ROWS) - 1;

/** @returns `undefined` for what is deleted. */
export function shiftIndex(index: number, { at, count }: Shift): number | undefined {
  if (index < at) return index;
  if (count > 0) return index + count;
  return index < at - count ? undefined : index + count;
}

function shiftSpan(first: number, last: number, shift: Shift): [number, number] | undefined {
  const { at, count } = shift;
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const from = shiftIndex(first, shift) ?? at;
  const to = shiftIndex(last, shift) ?? at - 1;
  return from > to ? undefined : [from, to];
}

const inBand = (first: number, last: number, band: Shift["band"]) =>
  first >= band[0] && last <= band[1];

/** @returns The same object where nothing moves, `undefined` for what is deleted. */
export function shiftRect(rect: Rect, shift: Shift): Rect | undefined {
  if (shift.axis === "row") {
    if (!inBand(rect.column, lastColumn(rect), shift.band)) return rect;
    const span = shiftSpan(rect.row, lastRow(rect), shift);
    if (!span) return undefined;
    if (span[0] === rect.row && span[1] === lastRow(rect)) return rect;
    return { ...rect, row: span[0], rows: span[1] - span[0] + 1 };
  }
  if (!inBand(rect.row, lastRow(rect), shift.band)) return rect;
  const span = shiftSpan(rect.column, lastColumn(rect), shift);
  if (!span) return undefined;
  if (span[0] === rect.column && span[1] === lastColumn(rect)) return rect;
  return { ...rect, column: span[0], columns: span[1] - span[0] + 1 };
}

/** The same for a range of a formula, which may be open to all sides (`A:A`, `1:3`). */
export function shiftReference(range: RangeA1, shift: Shift): RangeA1 | undefined {
  const rows = shift.axis === "row";
  const first = rows ? range.top : range.left;
  if (first === null) return range;
  const last = (rows ? range.bottom : range.right) ?? first;
  const crossFirst = (rows ? range.left : range.top) ?? 0;
  const crossEnd = rows ? range.right : range.bottom;
  const crossOpen = (rows ? range.left : range.top) === null;
  const crossLast = crossOpen ? (rows ? MAX_COLUMNS : MAX_ROWS) - 1 : (crossEnd ?? crossFirst);
  if (!inBand(crossFirst, crossLast, shift.band)) return range;
  const span = shiftSpan(first, last, shift);
  if (!span) return undefined;
  if (span[0] === first && span[1] === last) return range;
  return rows
    ? { ...range, top: span[0], bottom: span[1] }
    : { ...range, left: span[0], right: span[1] };
}
