import type { AxisRecord, ChartRecord, SeriesRecord } from "../../model/types";
import { barSpacing } from "./bar-spacing";
import { categoryLabels } from "./category-labels";
import type { ChartData, FormatNumber } from "./chart-data";
import { chartTypeOf, type ChartType } from "./chart-types";
import { dataLabels } from "./data-labels";
import { accent, AXIS_COLOR, LINE_WEIGHT, MARKER_SIZE, pixels, textStyle } from "./look";

const MARKERS: Readonly<Record<string, string>> = {
  Circle: "circle",
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
  // A short horizontal stroke, drawn as a path.
  Dash: "path://M0,4H10V6H0Z",
  Plus: "path://M4,0H6V4H10V6H6V10H4V6H0V4H4Z",
};

/** The axes and series of a chart with a category and a value axis: columns, bars, lines, areas, combined. */
export function cartesian(
  chart: ChartRecord,
  type: ChartType,
  data: ChartData,
  format: FormatNumber
) {
  const lying = type.shape === "bar";
  const types = chart.series.map(({ chartType }) => (chartType && chartTypeOf(chartType)) || type);
  const totals = data.categories.map((_, point) => total(data, types, point));
  const bars = types.filter(({ shape }) => shape === "column" || shape === "bar").length;
  const spacing = barSpacing(chart, type, bars);

  const common = axis(chart, chart.categoryAxis);
  const category = {
    ...common,
    axisLabel: { ...common.axisLabel, ...(lying ? {} : categoryLabels(chart, data.categories)) },
    type: "category",
    data: [...data.categories],
    axisTick: { show: false },
    axisLine: { show: chart.categoryAxis.visible, lineStyle: { color: AXIS_COLOR }, onZero: true },
  };
  const values = (["Primary", "Secondary"] as const)
    .filter((group) => group === "Primary" || chart.series.some((s) => s.axisGroup === group))
    .map((group) => valueAxis(chart, group, types, data, format));
  return {
    [lying ? "yAxis" : "xAxis"]: category,
    [lying ? "xAxis" : "yAxis"]: values,
    series: chart.series.map((record, at) => {
      const own = types[at] ?? type;
      const points = data.series[at]?.values ?? [];
      const isBar = own.shape === "column" || own.shape === "bar";
      return {
        ...(isBar ? { ...bar(record, at), ...spacing } : line(record, at, own)),
        name: data.series[at]?.name ?? record.name,
        [lying ? "xAxisIndex" : "yAxisIndex"]: record.axisGroup === "Secondary" ? 1 : 0,
        ...(own.stacking === "none" ? {} : { stack: `${own.shape} ${record.axisGroup}` }),
        data: points.map((value, point) =>
          value === null ? "-" : own.stacking === "percent" ? share(value, totals[point]) : value
        ),
        label: dataLabels(chart, record, at, data, own.shape, own.stacking !== "none", format),
        silent: record.noFill === true,
      };
    }),
  };
}

/** What 100 % is at one category: the sum of the stacked values without their signs, as Excel counts. */
function total(data: ChartData, types: readonly ChartType[], point: number): number {
  return data.series.reduce(
    (sum, series, at) =>
      types[at]?.stacking === "percent" ? sum + Math.abs(series.values[point] ?? 0) : sum,
    0
  );
}

const share = (value: number, whole: number | undefined): number => (whole ? value / whole : 0);

function axis(chart: ChartRecord, record: AxisRecord) {
  const style = textStyle(chart, record.fontSize);
  const text = { ...style, color: record.fontColor ?? style.color };
  return {
    show: record.visible,
    inverse: record.reversed,
    axisLabel: text,
    ...(record.title
      ? {
          name: record.title,
          nameLocation: "middle",
          nameTextStyle: textStyle(chart, 10),
          nameMoveOverlap: true,
        }
      : {}),
  };
}

function valueAxis(
  chart: ChartRecord,
  group: "Primary" | "Secondary",
  types: readonly ChartType[],
  data: ChartData,
  format: FormatNumber
) {
  const primary = group === "Primary";
  const record: AxisRecord = primary
    ? chart.valueAxis
    : { visible: true, majorGridlines: false, reversed: false };
  const first = chart.series.findIndex(({ axisGroup }) => axisGroup === group);
  const percent = types[first]?.stacking === "percent";
  const code = record.numberFormat ?? (percent ? "0%" : data.series[first]?.numberFormat);
  const common = axis(chart, record);
  return {
    ...common,
    type: "value",
    min: record.minimum,
    max: record.maximum ?? (percent ? 1 : undefined),
    // On the far side where the category axis is turned round, as in Excel.
    position: valueAxisSide(chart, primary),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      ...common.axisLabel,
      formatter: (value: number) => format(value, code ?? "General"),
    },
    splitLine: { show: record.majorGridlines, lineStyle: { color: AXIS_COLOR } },
  };
}

function valueAxisSide(chart: ChartRecord, primary: boolean): string {
  const lying = chartTypeOf(chart.chartType)?.shape === "bar";
  const near = primary !== chart.categoryAxis.reversed;
  if (lying) return near ? "bottom" : "top";
  return near ? "left" : "right";
}

function bar(record: SeriesRecord, at: number) {
  const color = record.noFill ? "transparent" : (record.fill ?? accent(at));
  const border = record.lineColor
    ? { borderColor: record.lineColor, borderWidth: pixels(record.lineWeight ?? 0.75) }
    : {};
  return { type: "bar", itemStyle: { color, ...border } };
}

function line(record: SeriesRecord, at: number, type: ChartType) {
  const color = record.lineColor ?? record.fill ?? accent(at);
  const style = record.markerStyle ?? (type.markers ? "Circle" : "None");
  return {
    type: "line",
    symbol: style === "None" ? "none" : (MARKERS[style] ?? "circle"),
    showSymbol: style !== "None",
    symbolSize: pixels(record.markerSize ?? MARKER_SIZE),
    itemStyle: { color: record.markerBackgroundColor ?? record.fill ?? color },
    lineStyle: {
      color: record.noFill || record.lineStyle === "None" ? "transparent" : color,
      width: pixels(record.lineWeight ?? LINE_WEIGHT),
    },
    ...(type.shape === "area"
      ? { areaStyle: { color: record.fill ?? accent(at), opacity: 1 } }
      : {}),
  };
}
