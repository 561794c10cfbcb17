/** Sizes, merged cells, frozen panes and grid lines: through Univer's mutations, so that a page draws them. */
import { BooleanNumber, type IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Rect } from "../../model/types";
import { EngineError } from "../engine";
import { intersects, lastColumn, lastRow, sameRect } from "../rect";
import { BY_ENGINE } from "../univer/options";
import { DEFAULT_ROW_PIXELS, type UniverHost } from "../univer/start";
import type { Grid } from "./grid";
import type { StyleBook } from "./styles";
import { formatCell } from "./text";
import { CELL_PADDING_PIXELS, textWidth } from "./text-width";
import { scalarOf } from "./values";

/** Excel measures in points and draws in pixels; at 96 dpi four pixels are three points. */
const POINTS_PER_PIXEL = 0.75;
const toPixels = (points: number) => Math.round(points / POINTS_PER_PIXEL);
const toPoints = (pixels: number) => pixels * POINTS_PER_PIXEL;

/** "Excel specifications and limits": 255 characters and 409 points. */
const MAX_COLUMN_POINTS = 1_342.5;
const MAX_ROW_POINTS = 409.5;

export const toRange = (rect: Rect): IRange => ({
  startRow: rect.row,
  endRow: lastRow(rect),
  startColumn: rect.column,
  endColumn: lastColumn(rect),
});

export const fromRange = (range: IRange): Rect => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

const checkSize = (points: number, most: number) => {
  if (!(points >= 0 && points <= most))
    throw new EngineError("InvalidArgument", `The size ${points} is not between 0 and ${most}.`);
};

export class Layout {
  constructor(
    private readonly host: UniverHost,
    private readonly grid: Grid,
    private readonly styles: StyleBook
  ) {}

  private mutate(id: string, sheetId: string, params: object): void {
    const ids = { unitId: this.host.book.getUnitId(), subUnitId: sheetId };
    this.host.commands.syncExecuteCommand(id, { ...ids, ...params }, BY_ENGINE);
  }

  columnWidth(sheetId: string, column: number): number {
    return toPoints(this.grid.sheet(sheetId).getColumnManager().getColumnWidth(column));
  }

  setColumnWidth(sheetId: string, column: number, count: number, points: number): void {
    checkSize(points, MAX_COLUMN_POINTS);
    const rect = { row: 0, rows: 1, column, columns: count };
    this.grid.ensureSize(sheetId, rect);
    const ranges = [toRange(rect)];
    this.mutate(SetWorksheetColWidthMutation.id, sheetId, { ranges, colWidth: toPixels(points) });
  }

  rowHeight(sheetId: string, row: number): number {
    return toPoints(this.grid.sheet(sheetId).getRowManager().getRowHeight(row));
  }

  setRowHeight(sheetId: string, row: number, count: number, points: number): void {
    checkSize(points, MAX_ROW_POINTS);
    this.changeRowHeight(sheetId, row, count, toPixels(points), BooleanNumber.FALSE);
  }

  isRowHeightSet(sheetId: string, row: number): boolean {
    return this.grid.sheet(sheetId).getRowManager().getRow(row)?.ia === BooleanNumber.FALSE;
  }

  resetRowHeight(sheetId: string, row: number, count: number): void {
    this.changeRowHeight(sheetId, row, count, DEFAULT_ROW_PIXELS, BooleanNumber.TRUE);
  }

  private changeRowHeight(
    sheetId: string,
    row: number,
    count: number,
    rowHeight: number,
    autoHeightInfo: BooleanNumber
  ): void {
    const rect = { row, rows: count, column: 0, columns: 1 };
    this.grid.ensureSize(sheetId, rect);
    const ranges = [toRange(rect)];
    this.mutate(SetWorksheetRowHeightMutation.id, sheetId, { ranges, rowHeight });
    this.mutate(SetWorksheetRowIsAutoHeightMutation.id, sheetId, { ranges, autoHeightInfo });
  }

  /** To the longest shown text of the rectangle's cells; merged and wrapped cells do not count. */
  autofitColumns(sheetId: string, rect: Rect): void {
    const widths = new Map<number, number>();
    const merged = this.merges(sheetId);
    this.grid.forEach(sheetId, rect, (cell, row, column) => {
      const style = this.styles.read(cell.s);
      const single = { row, column, rows: 1, columns: 1 };
      if (style.wrapText || merged.some((area) => intersects(area, single))) return;
      const text = formatCell(scalarOf(cell), style.numberFormat);
      if (text === "") return;
      const pixels = textWidth(text, style.fontSize, style.bold) + CELL_PADDING_PIXELS;
      widths.set(column, Math.max(widths.get(column) ?? 0, pixels));
    });
    for (const [column, pixels] of widths)
      this.setColumnWidth(sheetId, column, 1, toPoints(Math.ceil(pixels)));
  }

  merges(sheetId: string): Rect[] {
    return this.grid.sheet(sheetId).getMergeData().map(fromRange);
  }

  /** @param across One merged cell for each row. */
  merge(sheetId: string, rect: Rect, across: boolean): Rect[] {
    const parts = across
      ? Array.from({ length: rect.rows }, (_, i) => ({ ...rect, row: rect.row + i, rows: 1 }))
      : [rect];
    this.unmerge(sheetId, rect);
    const ranges = parts.filter((part) => part.rows * part.columns > 1).map(toRange);
    this.mutate(AddWorksheetMergeMutation.id, sheetId, { ranges });
    return parts;
  }

  unmerge(sheetId: string, rect: Rect): void {
    const ranges = this.merges(sheetId)
      .filter((area) => intersects(area, rect))
      .map(toRange);
    if (ranges.length > 0) this.mutate(RemoveWorksheetMergeMutation.id, sheetId, { ranges });
  }

  setMerges(sheetId: string, merges: readonly Rect[]): void {
    const now = this.merges(sheetId);
    if (now.length === merges.length && now.every((rect, i) => sameRect(rect, merges[i] ?? rect)))
      return;
    if (now.length > 0)
      this.mutate(RemoveWorksheetMergeMutation.id, sheetId, { ranges: now.map(toRange) });
    this.mutate(AddWorksheetMergeMutation.id, sheetId, { ranges: merges.map(toRange) });
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.mutate(SetFrozenMutation.id, sheetId, {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  frozen(sheetId: string): { rows: number; columns: number } {
    const freeze = this.grid.sheet(sheetId).getConfig().freeze;
    return { rows: freeze?.ySplit ?? 0, columns: freeze?.xSplit ?? 0 };
  }

  setGridlines(sheetId: string, visible: boolean): void {
    const showGridlines = visible ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.mutate(ToggleGridlinesMutation.id, sheetId, { showGridlines });
  }

  gridlines(sheetId: string): boolean {
    return this.grid.sheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE;
  }
}
