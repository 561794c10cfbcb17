/** The values of Excel.ChartType, and the set that brought each. */

const CLASSIC = [
  "ColumnClustered ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100",
  "BarClustered BarStacked BarStacked100 3DBarClustered 3DBarStacked 3DBarStacked100",
  "LineStacked LineStacked100 LineMarkers LineMarkersStacked LineMarkersStacked100 Line 3DLine",
  "PieOfPie PieExploded 3DPieExploded BarOfPie 3DPie Pie Doughnut DoughnutExploded",
  "XYScatter XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers",
  "Area AreaStacked AreaStacked100 3DArea 3DAreaStacked 3DAreaStacked100 3DColumn",
  "Radar RadarMarkers RadarFilled Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe",
  "Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC Histogram",
]
  .join(" ")
  .split(" ");

/** ExcelApi 1.9. */
const MODERN = "Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel".split(" ");

export const CHART_TYPES: readonly string[] = [...CLASSIC, ...MODERN];

/** Charts without axes. */
export function hasAxes(chartType: string): boolean {
  return !/Pie|Doughnut|Treemap|Sunburst|RegionMap/.test(chartType);
}
