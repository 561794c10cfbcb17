import { toTable, type Expression } from "../expression";
import type { Area, PlanChart } from "../plan";
import type { Report } from "../report";
import { area } from "./areas";
import { fullWidth, GRID, linesOf, textWidth } from "./grid";
import type { ChartPlace } from "./chart-places";
import type { Look } from "./looks";
import type { SheetBuilder } from "./sheet-builder";
import type { PlacedTable } from "./table";

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

/** A sentence or two over the whole width, in as many lines as it takes. */
export function placeNote(sheet: SheetBuilder, text: string, look: Look = "note"): void {
  placeWrapped(sheet, fullWidth(sheet.row), text, look);
  sheet.row += 1;
}

/** A sentence over the whole width that follows the data, with room for what it says now. */
export function placeSentence(sheet: SheetBuilder, sentence: Expression): void {
  const cells = fullWidth(sheet.row);
  const text = String(sheet.cellValue(sentence));
  const width = sheet.widths
    .slice(cells.column, cells.column + cells.columns)
    .reduce((sum, each) => sum + each, 0);
  sheet.place(cells.row, cells.column, sentence);
  sheet.looks.push({ area: cells, look: "sentence" });
  sheet.merges.push(cells);
  sheet.setHeight(cells.row, linesOf(text, width, SMALL_LETTER) * NOTE_LINE + 4);
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

/** Where a chart stands: right of a table; charts of the same place share its width. */
export const chartPlace = (row: number, rows: number, table: PlacedTable): ChartPlace => ({
  row,
  rows,
  column: table.columns < GRID.tableColumns ? GRID.first + table.columns : GRID.charts,
});

/** Rows of a chart beside a table. */
export const CHART_ROWS = 10;
/** Rows of a bar chart beside its bars: title and room below. */
const AROUND_BARS = 3;

/** Rows of a chart as high as the tables that were placed beside it, from a row on. */
export const rowsBeside = (sheet: SheetBuilder, top: number): number =>
  Math.max(CHART_ROWS, sheet.row - top);

/** Rows of a chart with a bar for each of so many lines. */
export const rowsForBars = (lines: number): number => Math.max(CHART_ROWS, lines + AROUND_BARS);

export interface ChartToPlace extends Omit<PlanChart, "area"> {
  readonly place: ChartPlace;
  /** The texts of the categories: columns become bars where these do not fit side by side below them. */
  readonly labels?: Expression;
  /** What is drawn in its place then, if not the same figures as bars. */
  readonly lying?: Omit<PlanChart, "area" | "name">;
}

/** Places a chart, or says in one line that there is nothing to draw. */
export function placeChart(report: Pick<Report, "sheet" | "t">, chart: ChartToPlace): void {
  const { sheet, t } = report;
  const { place, labels, lying, ...content } = chart;
  if (!chart.series.some(({ values }) => sheet.holdsFigures(values))) {
    const cells = area(
      sheet.row,
      GRID.first,
      1,
      Math.min(place.column, GRID.charts - 1) - GRID.first
    );
    placeWrapped(sheet, cells, t("report.charts.nothing", { title: chart.title }), "note");
    sheet.row += 1;
    return;
  }
  const texts = labels ? toTable(sheet.valueOf(labels)).map(([text]) => String(text)) : [];
  sheet.charts.push({
    place,
    draw: (points) => {
      if (fitsBelow(texts, points)) return content;
      return lying ? { name: content.name, ...lying } : asBars(content);
    },
  });
}

/** Points that a chart takes for its value axis. */
const AXIS_WIDTH = 60;

/** Whether each text has room in its equal part of the width. */
const fitsBelow = (texts: readonly string[], points: number): boolean =>
  texts.every((text) => textWidth(text) <= (points - AXIS_WIDTH) / texts.length);

/** The same figures lying: each label has a line of its own, and the figures stand at the ends of the bars. */
function asBars(chart: Omit<PlanChart, "area">): Omit<PlanChart, "area"> {
  const { name, title, altText, categoryTitle, valueFormat, legend } = chart;
  const series = chart.series.map(({ type: _type, marks: _marks, ...each }) => ({
    ...each,
    labels: chart.valueFormat,
  }));
  const texts = { name, title, altText, categoryTitle, valueFormat, legend };
  return { ...texts, type: "BarClustered", series };
}

/** Ends a section, or a part of it, below its tables and charts. */
export function endSection(sheet: SheetBuilder, top: number, chartRows: number): void {
  sheet.row = Math.max(sheet.row, top + chartRows) + 1;
  sheet.joints.push(sheet.row);
}
