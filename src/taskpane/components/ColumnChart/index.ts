export { ColumnChart } from "./ColumnChart";
export type { ColumnChartProps } from "./types";
