import { area } from "./areas";
import type { Area } from "../plan";

/**
 * The columns of the report. Spilled tables cannot stand in merged cells, so one grid carries tables, charts and the
 * nine key figures:
 *
 * | columns | width, points | what |
 * |---|---|---|
 * | A | 10 | margin |
 * | B | by its labels | first column of tables; key figure 1 |
 * | C–J | by their contents | further columns of tables; key figures 2–5, two columns each |
 * | K | 14 | gutter |
 * | L–S | 62 | charts; key figures 6–9, two columns each |
 * | T | 40 | outside the print area |
 * | U–Z | 70 | what charts need besides the tables |
 * | AA–AD | 70 | the values that filter cells offer |
 */
export const GRID = {
  first: 1,
  /** Columns of a table, label included. */
  tableColumns: 9,
  charts: 11,
  chartColumns: 8,
  helpers: 20,
  helperColumns: 10,
  choices: 26,
} as const;

const MARGIN = 10;
const GUTTER = 14;
const CHART_COLUMN = 62;
const OUTSIDE = 40;
const HELPER_COLUMN = 70;

const LABEL_WIDTH = { least: 112, most: 200 };
const NUMBER_WIDTH = { least: 58, most: 104 };

/** Mean width of a letter of the report's 10-point font, points, and the room left and right of a text. */
const LETTER = 5.5;
const PADDING = 12;

/** Points a text takes on one line. */
export const textWidth = (text: string, letter = LETTER): number =>
  [...text].length * letter + PADDING;

/** Lines that a text takes in a width, points. */
export const linesOf = (text: string, width: number, letter = LETTER): number =>
  Math.max(1, Math.ceil(textWidth(text, letter) / width));

/** The columns' widths from the room that each column of the tables wants, from B on. */
export function columnWidths(wanted: readonly number[]): number[] {
  const clamp = (width: number, { least, most }: { least: number; most: number }) =>
    Math.round(Math.min(most, Math.max(least, width)));
  const tables = Array.from({ length: GRID.tableColumns }, (_, index) =>
    clamp(wanted[index] ?? 0, index === 0 ? LABEL_WIDTH : NUMBER_WIDTH)
  );
  return [
    MARGIN,
    ...tables,
    GUTTER,
    ...new Array<number>(GRID.chartColumns).fill(CHART_COLUMN),
    OUTSIDE,
    ...new Array<number>(GRID.helperColumns).fill(HELPER_COLUMN),
  ];
}

/** Columns of the nine places for key figures, from left to right. */
const SLOTS = [
  { column: GRID.first, columns: 1 },
  ...[2, 4, 6, 8].map((column) => ({ column, columns: 2 })),
  ...[0, 2, 4, 6].map((offset) => ({ column: GRID.charts + offset, columns: 2 })),
];
export const SLOT_COUNT = SLOTS.length;

/** The cells of a key figure's place in a row. */
export function slot(row: number, index: number): Area {
  const { column, columns } = SLOTS[index] ?? SLOTS[0]!;
  return area(row, column, 1, columns);
}

/** The whole width of tables and charts in a row. */
export const fullWidth = (row: number): Area =>
  area(row, GRID.first, 1, GRID.charts + GRID.chartColumns - GRID.first);
