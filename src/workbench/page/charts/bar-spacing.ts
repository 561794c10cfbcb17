import type { ChartRecord } from "../../model/types";
import type { ChartType } from "./chart-types";

/** Excel's defaults in per cent of a bar's width. */
const DEFAULTS = {
  column: { gapWidth: 219, overlap: -27 },
  bar: { gapWidth: 182, overlap: 0 },
  stacked: { gapWidth: 150, overlap: 100 },
} as const;

/**
 * The widths of bars as ECharts counts them. Excel gives the gap between categories in per cent of one bar,
 * ECharts in per cent of a category: with n bars side by side that overlap by o, a category is
 * n − (n−1)·o + gap bars wide. Overlap is ECharts' gap between the bars of a category with the sign turned.
 */
export function barSpacing(chart: ChartRecord, type: ChartType, barsPerCategory: number) {
  const stacked = type.stacking !== "none";
  const defaults = DEFAULTS[stacked ? "stacked" : type.shape === "bar" ? "bar" : "column"];
  const gapWidth = chart.series.find((series) => series.gapWidth !== undefined)?.gapWidth;
  const overlap = chart.series.find((series) => series.overlap !== undefined)?.overlap;
  const gap = (gapWidth ?? defaults.gapWidth) / 100;
  const covered = (overlap ?? defaults.overlap) / 100;
  const bars = stacked ? 1 : barsPerCategory - (barsPerCategory - 1) * covered;
  return {
    barGap: stacked ? "-100%" : `${round(-covered * 100)}%`,
    barCategoryGap: `${round((gap / (bars + gap)) * 100)}%`,
  };
}

/** To a hundredth, without the negative zero that `-0 * 100` would print as "-0%". */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;
