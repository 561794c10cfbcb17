import { COLORS, addressOf, type Area, type PlanChart, type PlanSeries } from "../../report";
import { rangeOf } from "./range-of";

/** Gap between bars as a share of their width, percent; stacked bars lie on each other, others side by side. */
const GAP = 60;
const TITLE_SIZE = 11;

/** A native chart over the cells of the plan, with its name, by which it is found again. */
export function writeChart(sheet: Excel.Worksheet, plan: PlanChart): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(plan.type, rangeOf(sheet, first.values), "Columns");
  chart.name = plan.name;
  placeOver(chart, plan.area);
  chart.title.text = plan.title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = COLORS.text;
  chart.format.fill.setSolidColor(COLORS.white);
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = "Bottom";

  const firstSeries = chart.series.getItemAt(0);
  // Excel takes a first cell that is still text, as a formula not yet calculated is, for a header.
  firstSeries.setValues(rangeOf(sheet, first.values));
  writeSeries(sheet, firstSeries, first, plan);
  for (const series of others) {
    const added = chart.series.add(series.name);
    added.setValues(rangeOf(sheet, series.values));
    writeSeries(sheet, added, series, plan);
  }
  writeAxes(chart, plan);
}

/** Puts a chart over an area of cells. */
export function placeOver(chart: Excel.Chart, { row, column, rows, columns }: Area): void {
  chart.setPosition(
    addressOf({ row, column, rows: 1, columns: 1 }),
    addressOf({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 })
  );
}

/** The texts of a chart by what they are. */
export function textsOf({ title, categoryTitle, valueTitle, series }: PlanChart) {
  const names = series.map(({ name }, index) => [`series ${index}`, name] as const);
  const titles = { title, categoryTitle, ...(valueTitle !== undefined && { valueTitle }) };
  return { ...titles, ...Object.fromEntries(names) } as Readonly<Record<string, string>>;
}

/**
 * Lets a chart that is there show the cells of the plan, and leaves it as it is otherwise.
 * @param series how many it has
 * @param texts those that are to be written again, as textsOf names them
 */
export function fillChart(
  sheet: Excel.Worksheet,
  plan: PlanChart,
  series: number,
  texts: ReadonlySet<string>
): void {
  const chart = sheet.charts.getItem(plan.name);
  plan.series.slice(0, series).forEach(({ name, values, categories }, index) => {
    const each = chart.series.getItemAt(index);
    each.setValues(rangeOf(sheet, values));
    each.setXAxisValues(rangeOf(sheet, categories));
    if (texts.has(`series ${index}`)) each.name = name;
  });
  writeTexts(chart, plan, texts);
}

function writeTexts(chart: Excel.Chart, plan: PlanChart, texts: ReadonlySet<string>): void {
  const { categoryAxis, valueAxis } = chart.axes;
  if (texts.has("title")) chart.title.text = plan.title;
  if (texts.has("categoryTitle")) categoryAxis.title.text = plan.categoryTitle;
  if (texts.has("valueTitle") && plan.valueTitle !== undefined) {
    valueAxis.title.text = plan.valueTitle;
  }
}

function writeSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { name, categories, color, type, marks, labels }: PlanSeries,
  chart: PlanChart
): void {
  series.name = name;
  series.setXAxisValues(rangeOf(sheet, categories));
  if (marks) return writeMarks(series, color ?? COLORS.text);
  if (type) series.chartType = type;
  const isLine = (type ?? chart.type).startsWith("Line");
  if (color === undefined) series.format.fill.clear();
  else if (isLine) {
    series.format.line.color = color;
    series.format.line.weight = 2;
  } else series.format.fill.setSolidColor(color);
  if (!isLine) {
    series.gapWidth = GAP;
    if (chart.type.endsWith("Stacked")) series.overlap = 100;
  }
  if (labels !== undefined) {
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.numberFormat = labels;
    series.dataLabels.format.font.color = COLORS.text;
  }
}

/** Points: as wide as it may be without touching the next category's. */
const MARK_SIZE = 14;

/** The markers of a line that is not drawn itself. */
function writeMarks(series: Excel.ChartSeries, color: string): void {
  series.chartType = "LineMarkers";
  series.format.line.lineStyle = "None";
  series.markerStyle = "Dash";
  series.markerSize = MARK_SIZE;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function writeAxes(chart: Excel.Chart, plan: PlanChart): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = plan.categoryTitle;
  // On an axis of dates, quarters would stand three months apart.
  categoryAxis.categoryType = "TextAxis";
  // Bars are drawn from the bottom up; a table is read from the top down.
  if (plan.type.startsWith("Bar")) categoryAxis.reversePlotOrder = true;
  valueAxis.minimum = 0;
  if (plan.valueMaximum !== undefined) valueAxis.maximum = plan.valueMaximum;
  if (plan.valueTitle === undefined) {
    valueAxis.majorGridlines.visible = false;
    valueAxis.visible = false;
  } else {
    valueAxis.title.text = plan.valueTitle;
    valueAxis.numberFormat = plan.valueFormat;
  }
}
