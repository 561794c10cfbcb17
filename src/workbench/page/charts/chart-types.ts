/** The values of Excel.ChartType that the page draws, by what they share. */

export type Shape = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "funnel";
export type Stacking = "none" | "stacked" | "percent";

export interface ChartType {
  readonly shape: Shape;
  readonly stacking: Stacking;
  /** Whether points of a line are marked unless the series says otherwise. */
  readonly markers: boolean;
}

const type = (shape: Shape, stacking: Stacking = "none", markers = false): ChartType => ({
  shape,
  stacking,
  markers,
});

const CHART_TYPES: Readonly<Record<string, ChartType>> = {
  ColumnClustered: type("column"),
  ColumnStacked: type("column", "stacked"),
  ColumnStacked100: type("column", "percent"),
  BarClustered: type("bar"),
  BarStacked: type("bar", "stacked"),
  BarStacked100: type("bar", "percent"),
  Line: type("line"),
  LineStacked: type("line", "stacked"),
  LineStacked100: type("line", "percent"),
  LineMarkers: type("line", "none", true),
  LineMarkersStacked: type("line", "stacked", true),
  LineMarkersStacked100: type("line", "percent", true),
  Area: type("area"),
  AreaStacked: type("area", "stacked"),
  AreaStacked100: type("area", "percent"),
  Pie: type("pie"),
  Doughnut: type("doughnut"),
  Funnel: type("funnel"),
};

/** Undefined for a type of chart that the page cannot draw. */
export const chartTypeOf = (name: string): ChartType | undefined => CHART_TYPES[name];
