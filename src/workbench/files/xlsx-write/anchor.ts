import type { ChartRecord, SheetSnapshot } from "../../model/types";
import { DEFAULT_COLUMN_WIDTH_POINTS, DEFAULT_ROW_HEIGHT_POINTS, pointsToEmu } from "../xlsx-units";

/** A point on the sheet as a file says it: a cell and the distance from its top left corner in EMU. */
export interface CellAnchor {
  readonly col: number;
  readonly row: number;
  readonly nativeCol: number;
  readonly nativeColOff: number;
  readonly nativeRow: number;
  readonly nativeRowOff: number;
}

/** The column or row that a position lies in, and how far in it, in points. */
function locate(position: number, sizes: ReadonlyMap<number, number>, defaultSize: number) {
  let rest = Math.max(0, position);
  let index = 0;
  for (;;) {
    const size = sizes.get(index) ?? defaultSize;
    if (rest < size) return { index, offset: rest };
    rest -= size;
    index += 1;
  }
}

function anchor(left: number, top: number, sheet: SheetSnapshot): CellAnchor {
  const column = locate(left, sheet.columnWidths, DEFAULT_COLUMN_WIDTH_POINTS);
  const row = locate(top, sheet.rowHeights, DEFAULT_ROW_HEIGHT_POINTS);
  return {
    col: column.index,
    row: row.index,
    nativeCol: column.index,
    nativeColOff: pointsToEmu(column.offset),
    nativeRow: row.index,
    nativeRowOff: pointsToEmu(row.offset),
  };
}

/** The cells a chart lies over, from its place in points. */
export const chartAnchors = (chart: ChartRecord, sheet: SheetSnapshot) => ({
  from: anchor(chart.left, chart.top, sheet),
  to: anchor(chart.left + chart.width, chart.top + chart.height, sheet),
});
