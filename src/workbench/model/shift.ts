/** Where a rectangle lies after cells were inserted or deleted elsewhere on its sheet. */
import type { CellsChanged } from "../engine/engine";
import type { Rect } from "./types";

interface Span {
  readonly start: number;
  readonly size: number;
}

function afterInsert(span: Span, at: number, count: number): Span {
  if (at <= span.start) return { start: span.start + count, size: span.size };
  if (at < span.start + span.size) return { start: span.start, size: span.size + count };
  return span;
}

function afterDelete(span: Span, at: number, count: number): Span | undefined {
  const before = Math.max(0, Math.min(span.start + span.size, at) - span.start);
  const after = Math.max(0, span.start + span.size - Math.max(span.start, at + count));
  if (before + after === 0) return undefined;
  const moved = span.start >= at + count ? span.start - count : Math.min(span.start, at);
  return { start: moved, size: before + after };
}

/** `undefined` when every cell of it was deleted. Single cells moved inside a row do not move it. */
export function shiftRect(rect: Rect, change: Omit<CellsChanged, "sheetId">): Rect | undefined {
  const rows: Span = { start: rect.row, size: rect.rows };
  const columns: Span = { start: rect.column, size: rect.columns };
  const { row, column, rows: rowCount, columns: columnCount } = change.rect;
  const withRows = (span: Span | undefined) =>
    span && { ...rect, row: span.start, rows: span.size };
  const withColumns = (span: Span | undefined) =>
    span && { ...rect, column: span.start, columns: span.size };
  switch (change.kind) {
    case "RowInserted":
      return withRows(afterInsert(rows, row, rowCount));
    case "RowDeleted":
      return withRows(afterDelete(rows, row, rowCount));
    case "ColumnInserted":
      return withColumns(afterInsert(columns, column, columnCount));
    case "ColumnDeleted":
      return withColumns(afterDelete(columns, column, columnCount));
    default:
      return rect;
  }
}
