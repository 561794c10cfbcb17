import {
  installChartSupport,
  type AddAxisOptions,
  type AddChartOptions,
  type ChartAxis,
  type ComboChartGroupOptions,
} from "@cj-tech-master/excelts/chart";
import type { Worksheet } from "@cj-tech-master/excelts";
import type { AxisRecord, ChartRecord, SeriesRecord } from "../../model/types";
import { FILE_CHART_TYPES, LEGEND_POSITIONS, type FileChartType } from "../chart-names";
import { pointsToEmu } from "../xlsx-units";
import type { CellAnchor } from "./anchor";
import { seriesOptions } from "./chart-series";
import { richText, srgb, textStyle, tickStyle } from "./chart-text";

installChartSupport();

const GRIDLINE_COLOR = "#D9D9D9";
/** What Excel sets for a new chart. */
const GAP_WIDTH = 150;
const TITLE_POINTS = 14;

const SECONDARY_AXIS: AddAxisOptions = {
  majorGridlines: false,
  majorTickMark: "none",
  minorTickMark: "none",
  spPr: { line: { noFill: true } },
  txPr: tickStyle(),
};

function axisOptions(axis: AxisRecord): AddAxisOptions {
  return {
    hidden: !axis.visible,
    majorGridlines: axis.majorGridlines,
    ...(axis.majorGridlines && {
      majorGridlinesStyle: { line: { color: srgb(GRIDLINE_COLOR), width: pointsToEmu(0.75) } },
    }),
    orientation: axis.reversed ? "maxMin" : "minMax",
    majorTickMark: "none",
    minorTickMark: "none",
    tickLblPos: "low",
    lineColor: GRIDLINE_COLOR,
    txPr: tickStyle(axis.fontColor, axis.fontSize),
    ...(axis.title && { title: axis.title }),
    ...(axis.minimum !== undefined && { min: axis.minimum }),
    ...(axis.maximum !== undefined && { max: axis.maximum }),
    ...(axis.numberFormat && { numFmt: axis.numberFormat, numFmtLinked: false }),
  };
}

/** What the library's options leave out: whether dates stand side by side as texts do, and the look of axis titles. */
function finishAxes(axes: readonly ChartAxis[], chart: ChartRecord): void {
  for (const axis of axes) {
    if (axis.axisType === "cat") axis.auto = chart.categoryAxis.categoryType !== "TextAxis";
    if (!axis.title) continue;
    const { title, fontColor, fontSize } =
      axis.axisType === "cat" ? chart.categoryAxis : chart.valueAxis;
    const isUpright = axis.axPos === "l" || axis.axPos === "r";
    axis.title.text = richText(title ?? "", textStyle(fontColor, fontSize), isUpright);
  }
}

/** A chart's series by kind and axis, in order of first appearance: each group is drawn on its own. */
function groupSeries(chart: ChartRecord) {
  const groups = new Map<
    string,
    { kind: FileChartType; secondary: boolean; series: SeriesRecord[] }
  >();
  for (const series of chart.series) {
    const name = series.chartType ?? chart.chartType;
    const kind = FILE_CHART_TYPES[name];
    if (!kind) continue;
    const secondary = series.axisGroup === "Secondary";
    const key = `${name} ${secondary}`;
    const group = groups.get(key) ?? { kind, secondary, series: [] };
    group.series.push(series);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function groupOptions(
  chart: ChartRecord,
  { kind, secondary, series }: ReturnType<typeof groupSeries>[number]
): ComboChartGroupOptions {
  const isRound = kind.type === "pie" || kind.type === "doughnut";
  const isStacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  // Excel keeps these for a whole group; the object model shows them at each series.
  const gapWidth = series.find((item) => item.gapWidth !== undefined)?.gapWidth;
  const overlap = series.find((item) => item.overlap !== undefined)?.overlap;
  return {
    type: kind.type,
    ...(kind.barDir && { barDir: kind.barDir }),
    ...(kind.grouping && { grouping: kind.grouping }),
    ...(kind.type === "bar" && {
      gapWidth: gapWidth ?? GAP_WIDTH,
      overlap: overlap ?? (isStacked ? 100 : 0),
    }),
    ...(kind.type === "line" && { showMarker: true }),
    ...(kind.type === "doughnut" && { holeSize: 60 }),
    varyColors: isRound,
    series: series.map((item) => seriesOptions(item, kind)),
    useSecondaryAxis: secondary,
    ...(!isRound &&
      !secondary && {
        categoryAxis: axisOptions(chart.categoryAxis),
        valueAxis: axisOptions(chart.valueAxis),
      }),
    ...(secondary && {
      valueAxis: chart.secondaryValueAxis
        ? { ...SECONDARY_AXIS, ...axisOptions(chart.secondaryValueAxis), tickLblPos: "nextTo" }
        : SECONDARY_AXIS,
    }),
  };
}

function frameOptions(chart: ChartRecord): Omit<AddChartOptions, "type"> {
  const hasTitle = chart.titleVisible && chart.title !== undefined && chart.title !== "";
  const position = LEGEND_POSITIONS[chart.legend.position as keyof typeof LEGEND_POSITIONS];
  const titleText = textStyle(
    chart.titleColor,
    chart.titleFontSize ?? TITLE_POINTS,
    chart.titleBold
  );
  return {
    title: hasTitle ? richText(chart.title!, titleText) : null,
    ...(hasTitle && { titleOptions: { overlay: false } }),
    showLegend: chart.legend.visible,
    legendPosition: position ?? "b",
    ...(chart.legend.visible && {
      legendOptions: {
        txPr: textStyle(chart.fontColor),
        // A series of empty space has nothing to explain.
        entries: groupSeries(chart)
          .flatMap(({ series }) => series)
          .flatMap(({ noFill }, index) => (noFill ? [{ index, hidden: true }] : [])),
      },
    }),
    displayBlanksAs: "gap",
    plotVisOnly: true,
  };
}

/**
 * Writes a chart as a native one; kinds that a file of this form cannot hold are left out.
 *
 * @returns whether the chart was written
 */
export function writeChart(
  worksheet: Worksheet,
  chart: ChartRecord,
  range: { from: CellAnchor; to: CellAnchor }
): boolean {
  const groups = groupSeries(chart).map((group) => groupOptions(chart, group));
  const [only] = groups;
  if (!only) return false;
  const place = { tl: range.from, br: range.to, editAs: "oneCell" as const };
  const frame = frameOptions(chart);
  if (groups.length === 1) worksheet.addChart({ ...frame, ...only }, place);
  else worksheet.addComboChart({ ...frame, groups }, place);

  const written = worksheet.getCharts().at(-1)!;
  written.spPr = { fill: { solid: srgb(chart.fill ?? "#FFFFFF") }, line: { noFill: true } };
  finishAxes(written.axes, chart);
  return true;
}
