import { toTable, type Expression } from "../expression";
import type { Area, PlanChart } from "../plan";
import { textWidth } from "./grid";
import { COLORS, FORMATS } from "./looks";
import { placeChart } from "./section";
import type { SheetBuilder } from "./sheet-builder";

export interface CategoryChart {
  readonly name: string;
  readonly area: Area;
  readonly title: string;
  readonly altText: string;
  /** What the categories are, what their values are. */
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly categories: Area;
  readonly values: Area;
  /** The texts of the categories, where columns are wanted if those fit below them. */
  readonly labels?: Expression;
}

/** One figure per category: columns where their labels fit side by side, else bars with the figures at their ends. */
export function placeCategoryChart(sheet: SheetBuilder, chart: CategoryChart): void {
  const { categoryTitle, valueTitle, categories, values, labels, ...place } = chart;
  const columns = labels !== undefined && fitsBelow(sheet, labels, chart.area);
  const common = { ...place, valueFormat: FORMATS.number, categoryTitle, legend: false };
  const series = { name: valueTitle, values, categories, color: COLORS.accent };
  const plan: PlanChart = columns
    ? { ...common, type: "ColumnClustered", valueTitle, series: [series] }
    : { ...common, type: "BarClustered", series: [{ ...series, labels: FORMATS.number }] };
  placeChart(sheet, plan);
}

/** Points that a chart takes for its value axis. */
const AXIS_WIDTH = 60;

function fitsBelow(sheet: SheetBuilder, labels: Expression, { column, columns }: Area): boolean {
  const texts = toTable(sheet.valueOf(labels)).map(([text]) => String(text));
  const width = sheet.widths
    .slice(column, column + columns)
    .reduce((sum, each) => sum + each, -AXIS_WIDTH);
  // Each label has the same room.
  return texts.every((text) => textWidth(text) <= width / texts.length);
}
