import type { ChartRecord, SeriesRecord } from "../../model/types";
import type { ChartData, FormatNumber } from "./chart-data";
import type { Shape } from "./chart-types";
import { LABEL_COLOR, textStyle } from "./look";

/** Excel.ChartDataLabelPosition → ECharts, for bars that stand and bars that lie. */
const COLUMN_POSITIONS: Readonly<Record<string, string>> = {
  OutsideEnd: "top",
  InsideEnd: "insideTop",
  Center: "inside",
  InsideBase: "insideBottom",
};
const BAR_POSITIONS: Readonly<Record<string, string>> = {
  OutsideEnd: "right",
  InsideEnd: "insideRight",
  Center: "inside",
  InsideBase: "insideLeft",
};
const LINE_POSITIONS: Readonly<Record<string, string>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Center: "inside",
};
const PIE_POSITIONS: Readonly<Record<string, string>> = {
  OutsideEnd: "outside",
  InsideEnd: "inside",
  Center: "inside",
};

/** Where Excel puts labels if the chart does not say: outside of clustered bars, else in the middle. */
function labelPosition(shape: Shape, stacked: boolean, position: string | undefined): string {
  switch (shape) {
    case "column":
      return COLUMN_POSITIONS[position ?? ""] ?? (stacked ? "inside" : "top");
    case "bar":
      return BAR_POSITIONS[position ?? ""] ?? (stacked ? "inside" : "right");
    case "line":
    case "area":
      return LINE_POSITIONS[position ?? ""] ?? "right";
    case "pie":
      return PIE_POSITIONS[position ?? ""] ?? "outside";
    case "doughnut":
    case "funnel":
      return "inside";
  }
}

/**
 * The labels at the points of one series. Their text is made of the cells' own values, also where the drawn
 * value is another one (a share of a 100 % chart).
 */
export function dataLabels(
  chart: ChartRecord,
  record: SeriesRecord,
  at: number,
  data: ChartData,
  shape: Shape,
  stacked: boolean,
  format: FormatNumber
) {
  const labels = record.dataLabels;
  const series = data.series[at];
  if (!labels || !series) return { show: false };
  const text = (point: number): string => {
    const value = series.values[point] ?? null;
    if (value === null) return "";
    return [
      labels.showSeriesName ? series.name : "",
      labels.showCategoryName ? (data.categories[point] ?? "") : "",
      labels.showValue ? format(value, labels.numberFormat ?? series.numberFormat) : "",
    ]
      .filter((part) => part !== "")
      .join("; ");
  };
  return {
    show: true,
    position: labelPosition(shape, stacked, labels.position),
    formatter: ({ dataIndex }: { dataIndex: number }) => text(dataIndex),
    ...textStyle(chart, undefined, LABEL_COLOR),
    ...(labels.color ? { color: labels.color } : {}),
  };
}
