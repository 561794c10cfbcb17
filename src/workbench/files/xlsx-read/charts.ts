import type { XmlElement } from "@cj-tech-master/excelts/xml";
import type { AxisRecord, ChartRecord, SeriesRecord } from "../../model/types";
import {
  chartTypeName,
  LABEL_POSITIONS,
  LEGEND_POSITIONS,
  MARKERS,
  type FileChartType,
} from "../chart-names";
import { nameOf } from "../name-tables";
import {
  isOn,
  labelLook,
  lineWeight,
  numberOf,
  readTitle,
  solidColor,
  valueOf,
} from "./chart-parts";
import { child, children, localName, textOf } from "./package";

/** Names of a chart's groups of series → kinds of chart. */
const GROUPS: Readonly<Record<string, FileChartType["type"]>> = {
  barChart: "bar",
  lineChart: "line",
  areaChart: "area",
  pieChart: "pie",
  doughnutChart: "doughnut",
};

function kindOf(group: XmlElement, type: FileChartType["type"]): FileChartType {
  const grouping = valueOf(group, "grouping") as FileChartType["grouping"];
  switch (type) {
    case "bar": {
      const barDir = valueOf(group, "barDir") === "bar" ? "bar" : "col";
      return { type, barDir, grouping: grouping === "standard" ? "clustered" : grouping };
    }
    case "line": {
      const symbols = children(group, "ser").map((series) => valueOf(series, "marker", "symbol"));
      const markers = isOn(group, "marker") && symbols.some((symbol) => symbol !== "none");
      return { type, grouping, markers };
    }
    case "area":
      return { type, grouping };
    default:
      return { type };
  }
}

function readLabels(series: XmlElement, theme: readonly string[]): SeriesRecord["dataLabels"] {
  const labels = child(series, "dLbls");
  if (!labels || isOn(labels, "delete")) return undefined;
  const [showValue, showCategoryName, showSeriesName] = [
    "showVal",
    "showCatName",
    "showSerName",
  ].map((name) => isOn(labels, name));
  if (!showValue && !showCategoryName && !showSeriesName) return undefined;
  const position = nameOf(LABEL_POSITIONS, valueOf(labels, "dLblPos"));
  const numberFormat = child(labels, "numFmt")?.attributes["formatCode"];
  const { color } = labelLook(labels, theme);
  return {
    showValue: showValue ?? false,
    ...(showCategoryName && { showCategoryName }),
    ...(showSeriesName && { showSeriesName }),
    ...(position && { position }),
    ...(numberFormat && { numberFormat }),
    ...(color && { color }),
  };
}

function readSeries(series: XmlElement, theme: readonly string[]): Omit<SeriesRecord, "axisGroup"> {
  const shape = child(series, "spPr");
  const line = child(shape, "ln");
  const reference = (name: string) => {
    const source = children(child(series, name))[0];
    return textOf(child(source, "f")) || undefined;
  };
  const nameRef = textOf(child(series, "tx", "strRef", "f"));
  const name = textOf(child(series, "tx", "strRef", "strCache", "pt", "v"));
  const [fill, lineColor, weight] = [
    solidColor(shape, theme),
    solidColor(line, theme),
    lineWeight(line),
  ];
  const symbol = nameOf(MARKERS, valueOf(series, "marker", "symbol"));
  const size = numberOf(series, "marker", "size");
  const markerShape = child(series, "marker", "spPr");
  const [inside, edge] = [
    solidColor(markerShape, theme),
    solidColor(child(markerShape, "ln"), theme),
  ];
  const labels = readLabels(series, theme);
  const categoriesRef = reference("cat");
  return {
    name: name || textOf(child(series, "tx", "v")),
    ...(nameRef && { nameRef }),
    valuesRef: reference("val") ?? "",
    ...(categoriesRef && { categoriesRef }),
    ...(fill && { fill }),
    ...(lineColor && { lineColor }),
    ...(weight !== undefined && { lineWeight: weight }),
    ...(child(shape, "noFill") && { noFill: true }),
    ...(child(line, "noFill") && !child(shape, "noFill") && { lineStyle: "None" }),
    ...(symbol && symbol !== "None" && { markerStyle: symbol }),
    ...(size !== undefined && { markerSize: size }),
    ...(inside && inside !== lineColor && { markerBackgroundColor: inside }),
    ...(edge && edge !== lineColor && { markerForegroundColor: edge }),
    ...(labels && { dataLabels: labels }),
  };
}

function readAxis(axis: XmlElement | undefined, theme: readonly string[]): AxisRecord {
  const title = readTitle(child(axis, "title"), theme);
  const look = labelLook(axis, theme);
  const [minimum, maximum] = [numberOf(axis, "scaling", "min"), numberOf(axis, "scaling", "max")];
  const format = child(axis, "numFmt")?.attributes;
  return {
    visible: axis !== undefined && !isOn(axis, "delete"),
    majorGridlines: child(axis, "majorGridlines") !== undefined,
    reversed: valueOf(axis, "scaling", "orientation") === "maxMin",
    ...(valueOf(axis, "auto") === "0" && { categoryType: "TextAxis" }),
    ...(title.text && { title: title.text }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(format?.["formatCode"] &&
      format["sourceLinked"] !== "1" && { numberFormat: format["formatCode"] }),
    ...(look.color && { fontColor: look.color }),
    ...(look.size !== undefined && { fontSize: look.size }),
  };
}

/** The groups of a chart's series, each with its kind and the ids of its axes. */
function readGroups(plotArea: XmlElement | undefined) {
  return children(plotArea).flatMap((group) => {
    const type = GROUPS[localName(group.name)];
    const chartType = type && chartTypeName(kindOf(group, type));
    const axes = children(group, "axId").map(({ attributes }) => attributes["val"]);
    return chartType ? [{ group, chartType, axes }] : [];
  });
}

/** What a chart's part says; `undefined` for kinds of chart that a snapshot does not hold. */
export function readChart(
  part: XmlElement,
  theme: readonly string[]
): Omit<ChartRecord, "id" | "name" | "left" | "top" | "width" | "height"> | undefined {
  const chart = child(part, "chart");
  const plotArea = child(chart, "plotArea");
  const groups = readGroups(plotArea);
  const [first] = groups;
  if (!first) return undefined;

  const axes = children(plotArea).filter(({ name }) => /Ax$/.test(name));
  const axisOf = (ids: readonly (string | undefined)[], isValue: boolean) =>
    axes.find(
      (axis) =>
        ids.includes(valueOf(axis, "axId")) && (localName(axis.name) === "valAx") === isValue
    );
  const series = groups.flatMap(({ group, chartType, axes: ids }) => {
    const [gapWidth, overlap] = [numberOf(group, "gapWidth"), numberOf(group, "overlap")];
    return children(group, "ser").map((item) => ({
      ...readSeries(item, theme),
      axisGroup: ids.join() === first.axes.join() ? ("Primary" as const) : ("Secondary" as const),
      ...(chartType !== first.chartType && { chartType }),
      ...(gapWidth !== undefined && { gapWidth }),
      ...(overlap !== undefined && { overlap }),
    }));
  });
  const secondary = groups.find(({ axes: ids }) => ids.join() !== first.axes.join());
  const title = readTitle(child(chart, "title"), theme);
  const legend = child(chart, "legend");
  const fill = solidColor(child(part, "spPr"), theme);
  return {
    chartType: first.chartType,
    titleVisible: child(chart, "title") !== undefined,
    ...(title.text && { title: title.text }),
    ...(title.size !== undefined && { titleFontSize: title.size }),
    ...(title.color && { titleColor: title.color }),
    ...(title.bold && { titleBold: true }),
    series,
    categoryAxis: readAxis(axisOf(first.axes, false), theme),
    valueAxis: readAxis(axisOf(first.axes, true), theme),
    ...(secondary && { secondaryValueAxis: readAxis(axisOf(secondary.axes, true), theme) }),
    legend: {
      visible: legend !== undefined,
      position: nameOf(LEGEND_POSITIONS, valueOf(legend, "legendPos")) ?? "Right",
    },
    ...(fill && { fill }),
  };
}
