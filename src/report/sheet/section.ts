import type { Area, PlanChart } from "../plan";
import { area } from "./areas";
import { fullWidth, GRID, linesOf, tableWidth } from "./grid";
import type { Look } from "./looks";
import type { SheetBuilder } from "./sheet-builder";

/** Points of a line of 9-point text, and of its mean letter. */
const NOTE_LINE = 13;
const SMALL_LETTER = 4.9;
const HEADING_HEIGHT = 21;

/** Begins a section: its heading over the whole width, and a sentence below it. */
export function beginSection(sheet: SheetBuilder, title: string, note?: string): void {
  sheet.sections.push(sheet.row);
  sheet.place(sheet.row, GRID.first, title);
  sheet.looks.push({ area: fullWidth(sheet.row), look: "heading" });
  sheet.setHeight(sheet.row, HEADING_HEIGHT);
  sheet.row += 1;
  if (note) placeNote(sheet, note);
}

/** A sentence or two over the width of the tables, in as many lines as it takes. */
export function placeNote(sheet: SheetBuilder, text: string, look: Look = "note"): void {
  placeWrapped(sheet, tableWidth(sheet.row), text, look);
  sheet.row += 1;
}

/** Text that wraps within an area one row high. */
export function placeWrapped(sheet: SheetBuilder, cells: Area, text: string, look: Look): void {
  const width = sheet.widths
    .slice(cells.column, cells.column + cells.columns)
    .reduce((sum, each) => sum + each, 0);
  sheet.place(cells.row, cells.column, text);
  sheet.looks.push({ area: cells, look });
  sheet.merges.push(cells);
  const height = linesOf(text, width, SMALL_LETTER) * NOTE_LINE + 4;
  sheet.setHeight(cells.row, Math.max(height, sheet.heightOf(cells.row)));
}

/** Where a chart stands: beside the tables, over the whole width or half of it. */
export function chartArea(row: number, rows: number, half?: "left" | "right"): Area {
  const columns = half ? GRID.chartColumns / 2 : GRID.chartColumns;
  return area(row, GRID.charts + (half === "right" ? columns : 0), rows, columns);
}

/** Rows of a chart beside a table. */
export const CHART_ROWS = 10;
/** Rows of a bar chart beside its bars: title and room below. */
const AROUND_BARS = 3;

/** Rows of a chart with a bar for each of so many lines. */
export const rowsForBars = (lines: number): number => Math.max(CHART_ROWS, lines + AROUND_BARS);

/**
 * Places a chart. Office.js gives charts no alternative text, so that it stands in the cell behind the chart, where
 * screen readers find it.
 */
export function placeChart(sheet: SheetBuilder, chart: PlanChart): void {
  sheet.charts.push(chart);
  sheet.place(chart.area.row, chart.area.column, chart.altText, { look: "behindChart" });
}

/** Ends a section below its tables and charts. */
export function endSection(sheet: SheetBuilder, top: number, chartRows: number): void {
  sheet.row = Math.max(sheet.row, top + chartRows) + 1;
}
