import type { Area } from "../plan";
import { area } from "./areas";
import { GRID } from "./grid";

/** Where a chart stands: from a column to the right edge of the report. */
export interface ChartPlace {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
}

/**
 * The cells of each chart, once the widths of the columns are known: charts of the same place stand side by side, as
 * equally wide as the columns allow.
 */
export function chartAreas(places: readonly ChartPlace[], widths: readonly number[]): Area[] {
  const end = GRID.charts + GRID.chartColumns;
  return places.map((place) => {
    const { row, rows, column } = place;
    const shared = places.filter((other) => other.row === row && other.column === column);
    const edge = (index: number) => columnAt(widths, column, end, index / shared.length);
    const index = shared.indexOf(place);
    return area(row, edge(index), rows, edge(index + 1) - edge(index));
  });
}

/** The column whose left edge is nearest to a share of the width between two columns. */
function columnAt(widths: readonly number[], from: number, end: number, share: number): number {
  const left = (column: number) =>
    widths.slice(from, column).reduce((sum, width) => sum + width, 0);
  const wanted = share * left(end);
  const columns = Array.from({ length: end - from + 1 }, (_, index) => from + index);
  return columns.reduce((best, column) =>
    Math.abs(left(column) - wanted) < Math.abs(left(best) - wanted) ? column : best
  );
}
