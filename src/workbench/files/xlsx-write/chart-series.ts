import type {
  AddChartSeriesOptions,
  AddDataLabelsOptions,
  ShapeProperties,
} from "@cj-tech-master/excelts/chart";
import type { SeriesRecord } from "../../model/types";
import { LABEL_POSITIONS, MARKERS, type FileChartType } from "../chart-names";
import { pointsToEmu } from "../xlsx-units";
import { srgb, textStyle } from "./chart-text";

/** References in charts have no equals sign. */
const reference = (formula: string) => formula.replace(/^=/, "");

function seriesShape(series: SeriesRecord, isLine: boolean): ShapeProperties | undefined {
  if (series.noFill) return { fill: { noFill: true }, line: { noFill: true } };
  if (isLine && series.lineStyle === "None") return { line: { noFill: true } };
  const { fill, lineColor, lineWeight } = series;
  const stroke = lineColor ?? (isLine ? fill : undefined);
  const shape: ShapeProperties = {
    ...(fill && !isLine && { fill: { solid: srgb(fill) } }),
    ...((stroke || lineWeight !== undefined) && {
      line: {
        ...(stroke && { color: srgb(stroke) }),
        ...(lineWeight !== undefined && { width: pointsToEmu(lineWeight) }),
      },
    }),
  };
  return Object.keys(shape).length > 0 ? shape : undefined;
}

function dataLabels({ dataLabels: labels }: SeriesRecord): AddDataLabelsOptions | undefined {
  if (!labels) return undefined;
  const position = LABEL_POSITIONS[labels.position as keyof typeof LABEL_POSITIONS];
  return {
    showVal: labels.showValue,
    showCatName: labels.showCategoryName ?? false,
    showSerName: labels.showSeriesName ?? false,
    showLegendKey: false,
    showPercent: false,
    ...(position && { position }),
    ...(labels.numberFormat && { numFmt: labels.numberFormat, numFmtLinked: false }),
    txPr: textStyle(labels.color),
  };
}

/** A series of a chart of the given kind as the library takes it. */
export function seriesOptions(series: SeriesRecord, kind: FileChartType): AddChartSeriesOptions {
  const isLine = kind.type === "line";
  const labels = dataLabels(series);
  const marker = series.markerStyle
    ? MARKERS[series.markerStyle as keyof typeof MARKERS]
    : undefined;
  const color = series.lineColor ?? series.fill;
  const [inside, edge] = [
    series.markerBackgroundColor ?? color,
    series.markerForegroundColor ?? color,
  ];
  return {
    name: series.nameRef ? { formula: reference(series.nameRef) } : series.name,
    values: reference(series.valuesRef),
    ...(series.categoriesRef && { categories: reference(series.categoriesRef) }),
    spPr: seriesShape(series, isLine),
    ...(isLine && {
      smooth: false,
      marker: {
        symbol: marker ?? (kind.markers ? "circle" : "none"),
        ...(series.markerSize !== undefined && { size: series.markerSize }),
        ...(inside && { fill: inside }),
        ...(edge && { border: edge }),
      },
    }),
    ...(kind.type === "bar" && { invertIfNegative: false }),
    ...(labels && { dataLabels: labels }),
  };
}
