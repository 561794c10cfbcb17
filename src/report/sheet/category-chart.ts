import type { Expression } from "../expression";
import type { Area } from "../plan";
import type { Report } from "../report";
import type { ChartPlace } from "./chart-places";
import { COLORS, FORMATS } from "./looks";
import { placeChart } from "./section";

export interface CategoryChart {
  readonly name: string;
  readonly place: ChartPlace;
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
export function placeCategoryChart(
  report: Pick<Report, "sheet" | "t">,
  chart: CategoryChart
): void {
  const { valueTitle, categories, values, labels, ...content } = chart;
  const common = { ...content, valueFormat: FORMATS.number, legend: false };
  const series = { name: valueTitle, values, categories, color: COLORS.accent };
  placeChart(
    report,
    labels
      ? { ...common, labels, type: "ColumnClustered", valueTitle, series: [series] }
      : { ...common, type: "BarClustered", series: [{ ...series, labels: FORMATS.number }] }
  );
}
