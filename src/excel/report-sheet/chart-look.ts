import type { PlanChart } from "../../report";

/** What a chart is made of besides its cells and texts; equal for charts that look alike. */
export function lookOf(chart: PlanChart): string {
  const { type, valueFormat, valueMaximum, legend, valueTitle } = chart;
  const series = chart.series.map(({ color, type: own, marks, labels }) => [
    color,
    own,
    marks,
    labels,
  ]);
  const hasValueAxis = valueTitle !== undefined;
  return JSON.stringify([type, valueFormat, valueMaximum, legend, hasValueAxis, series]);
}
