import type { BarGrouping, ChartType, LineGrouping } from "@cj-tech-master/excelts/chart";

/** What the file calls a kind of chart. */
export interface FileChartType {
  readonly type: ChartType;
  readonly barDir?: "bar" | "col";
  readonly grouping?: BarGrouping | LineGrouping;
  readonly markers?: boolean;
}

const bars = (barDir: "bar" | "col", grouping: BarGrouping) =>
  ({ type: "bar", barDir, grouping }) as const;
const lines = (grouping: LineGrouping, markers: boolean) =>
  ({ type: "line", grouping, markers }) as const;
const areas = (grouping: LineGrouping) => ({ type: "area", grouping }) as const;

/** Excel.ChartType → the file's; the kinds that a workbook of the local Excel may hold. */
export const FILE_CHART_TYPES: Readonly<Record<string, FileChartType>> = {
  ColumnClustered: bars("col", "clustered"),
  ColumnStacked: bars("col", "stacked"),
  ColumnStacked100: bars("col", "percentStacked"),
  BarClustered: bars("bar", "clustered"),
  BarStacked: bars("bar", "stacked"),
  BarStacked100: bars("bar", "percentStacked"),
  Line: lines("standard", false),
  LineStacked: lines("stacked", false),
  LineStacked100: lines("percentStacked", false),
  LineMarkers: lines("standard", true),
  LineMarkersStacked: lines("stacked", true),
  LineMarkersStacked100: lines("percentStacked", true),
  Area: areas("standard"),
  AreaStacked: areas("stacked"),
  AreaStacked100: areas("percentStacked"),
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
};

/** Excel.ChartType of what a file calls a kind of chart; without grouping a pie or a doughnut. */
export const chartTypeName = (kind: FileChartType): string | undefined =>
  Object.entries(FILE_CHART_TYPES).find(
    ([, { type, barDir, grouping, markers }]) =>
      type === kind.type &&
      barDir === kind.barDir &&
      grouping === kind.grouping &&
      markers === kind.markers
  )?.[0];

/** Excel.ChartLegendPosition → the file's. */
export const LEGEND_POSITIONS = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
} as const;

/** Excel.ChartDataLabelPosition → the file's. */
export const LABEL_POSITIONS = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
} as const;

/** Excel.ChartMarkerStyle → the file's. */
export const MARKERS = {
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  Dash: "dash",
  None: "none",
} as const;
