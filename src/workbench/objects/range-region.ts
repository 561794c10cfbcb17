/** Excel.Range.getSurroundingRegion. */
import { intersect } from "../model/addresses";
import type { Rect } from "../model/types";
import type { RangeTarget } from "./targets";
import { rangeOf } from "./lookup";

/** The range around a rectangle by one cell, within the grid. */
function around({ row, column, rows, columns }: Rect): Rect {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  return {
    row: top,
    column: left,
    rows: row + rows + 1 - top,
    columns: column + columns + 1 - left,
  };
}

/** What has something in it of the cells in a rectangle, as the smallest rectangle around them. */
function filledPart(cells: readonly (readonly unknown[])[], used: Rect, rect: Rect) {
  const part = intersect(used, rect);
  if (!part) return undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++) {
      if (cells[row - used.row]![column - used.column] === "") continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

/**
 * Documentation of Range.getSurroundingRegion: the range that is bounded by blank rows and blank columns, relative to
 * the given one. It grows as long as a cell beside it, or at one of its corners, is filled.
 */
export function surroundingRegion(target: RangeTarget): Rect {
  const { engine } = target.book;
  const used = engine.usedRange(target.sheetId, true);
  let region = rangeOf(target);
  if (!used) return region;
  const cells = engine.readFormulas(target.sheetId, used);
  for (;;) {
    const found = filledPart(cells, used, around(region));
    if (!found) return region;
    const row = Math.min(region.row, found.top);
    const column = Math.min(region.column, found.left);
    const grown = {
      row,
      column,
      rows: Math.max(region.row + region.rows, found.bottom + 1) - row,
      columns: Math.max(region.column + region.columns, found.right + 1) - column,
    };
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}
