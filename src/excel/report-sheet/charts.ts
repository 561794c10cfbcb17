import { areaOf, type Plan, type PlanChart } from "../../report";
import { fillChart, placeOver, textsOf, writeChart } from "../write-plan/charts";
import { lookOf } from "./chart-look";
import type { PresentReport } from "./find";
import type { ChartPlace, ChartRecord, WrittenSheet } from "./record";

/** Points by which Excel may round a place. */
const TOLERANCE = 1.5;

/** Where the user has put a chart; nothing where it stands as it was written. */
export function ownPlace({ made, widths, charts }: PresentReport, name: string) {
  const chart = made.charts[name];
  const present = charts.get(name)?.place;
  if (!chart || !present) return undefined;
  const asWritten = [chart.place, placeAlong(chart, made.widths, widths)];
  const isOwn = chart.moved || !asWritten.some((place) => isNear(present, place));
  return isOwn ? present : undefined;
}

/** Where a chart goes along with the columns left of it and below it, when they get another width. */
function placeAlong(
  { area, place }: ChartRecord,
  before: readonly number[],
  now: readonly number[]
): ChartPlace {
  const { column, columns } = areaOf(area);
  const shift = (end: number) =>
    before.slice(0, end).reduce((sum, width, index) => sum + (now[index] ?? width) - width, 0);
  const left = place.left + shift(column);
  const width = place.width + shift(column + columns) - shift(column);
  return { ...place, left, width };
}

const isNear = (a: ChartPlace, b: ChartPlace): boolean =>
  (["left", "top", "width", "height"] as const).every(
    (side) => Math.abs(a[side] - b[side]) <= TOLERANCE
  );

/**
 * Writes the charts of a new sheet.
 * @param old the report that this one replaces: charts that the user moved on it stand at the same place
 */
export function writeCharts(
  sheet: Excel.Worksheet,
  { charts }: Plan,
  old: PresentReport | undefined
): void {
  for (const chart of charts) {
    writeChart(sheet, chart);
    const place = old && ownPlace(old, chart.name);
    if (place) sheet.charts.getItem(chart.name).set(place);
  }
}

/**
 * Lets the charts on the present sheet show the new cells. A chart is left as the user made it look, and where the
 * user put it; it is only drawn anew where the report itself draws it otherwise now.
 */
export function rewriteCharts(sheet: Excel.Worksheet, { charts }: Plan, old: PresentReport): void {
  const wanted = new Set(charts.map(({ name }) => name));
  for (const name of old.charts.keys()) if (!wanted.has(name)) sheet.charts.getItem(name).delete();
  for (const chart of charts) {
    rewriteChart(sheet, chart, old);
    const present = sheet.charts.getItem(chart.name);
    const place = ownPlace(old, chart.name);
    if (place) present.set(place);
    else placeOver(present, chart.area);
  }
}

function rewriteChart(sheet: Excel.Worksheet, chart: PlanChart, old: PresentReport): void {
  const present = old.charts.get(chart.name);
  const made = old.made.charts[chart.name];
  if (!present || !made) return writeChart(sheet, chart);
  const isRestyled = present.type !== made.type;
  if (made.look !== lookOf(chart) && !isRestyled) {
    sheet.charts.getItem(chart.name).delete();
    return writeChart(sheet, chart);
  }
  const changed = Object.entries(textsOf(chart)).filter(([key, text]) => made.texts[key] !== text);
  fillChart(sheet, chart, present.series, new Set(changed.map(([key]) => key)));
}

/** Asks for what is to be remembered of the charts: the answer is there after the next sync. */
export function seeCharts(
  sheet: Excel.Worksheet,
  { charts }: Plan,
  old: PresentReport | undefined
): () => WrittenSheet["charts"] {
  const seen = charts.map(({ name }) => ({
    name,
    chart: sheet.charts.getItem(name).load("left,top,width,height,chartType"),
  }));
  return () =>
    new Map(
      seen.map(({ name, chart }) => {
        const { left, top, width, height, chartType } = chart;
        const moved = old !== undefined && ownPlace(old, name) !== undefined;
        return [name, { place: { left, top, width, height }, type: chartType ?? "", moved }];
      })
    );
}
