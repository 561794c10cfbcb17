import type { EChartsCoreOption } from "echarts/core";
import type { ChartRecord, SeriesRecord } from "../../model/types";
import { cartesian } from "./cartesian";
import type { ChartData, FormatNumber } from "./chart-data";
import { chartTypeOf } from "./chart-types";
import { funnel } from "./funnel";
import { pixels, textStyle, TITLE_SIZE } from "./look";
import { round } from "./round";

/** Room around the plot area and between it, title and legend; pixels. */
const MARGIN = 12;
const LEGEND_HEIGHT = 28;
/** Room for labels beyond the end of the longest bar: a number beside it, a line of text above it. */
const LABEL_WIDTH = 40;
const LABEL_HEIGHT = 14;

/**
 * The ECharts option that draws a chart as Excel would.
 *
 * @param chart the chart as the workbook keeps it
 * @param data the values of its cells, series by series
 * @param format writes numbers by Excel number formats
 * @returns undefined where the page cannot draw this type of chart
 */
export function chartOption(
  chart: ChartRecord,
  data: ChartData,
  format: FormatNumber
): EChartsCoreOption | undefined {
  const type = chartTypeOf(chart.chartType);
  if (!type) return undefined;
  const plot =
    type.shape === "pie" || type.shape === "doughnut"
      ? round(chart, type.shape, data, format)
      : type.shape === "funnel"
        ? funnel(chart, data, format)
        : cartesian(chart, type, data, format);
  const titled = chart.titleVisible && Boolean(chart.title);
  const legend = chart.legend.visible ? chart.legend.position : undefined;
  const labelled = type.stacking === "none" && chart.series.some(hasOutsideLabels);
  const titleHeight = titled ? pixels(chart.titleFontSize ?? TITLE_SIZE) + MARGIN : 0;
  return {
    animation: false,
    backgroundColor: chart.fill ?? "#FFFFFF",
    textStyle: textStyle(chart),
    title: {
      show: titled,
      text: chart.title,
      left: "center",
      top: MARGIN / 2,
      ...titleText(chart),
    },
    legend: {
      show: legend !== undefined,
      ...legendPlace(legend, titleHeight),
      ...legendLook(chart),
    },
    grid: {
      left: MARGIN + (legend === "Left" ? chart.width / 4 : 0),
      right:
        MARGIN +
        (legend === "Right" || legend === "Corner" ? chart.width / 4 : 0) +
        (labelled && type.shape === "bar" ? LABEL_WIDTH : 0),
      top:
        MARGIN +
        titleHeight +
        (legend === "Top" ? LEGEND_HEIGHT : 0) +
        (labelled && type.shape === "column" ? LABEL_HEIGHT : 0),
      bottom: MARGIN + (legend === "Bottom" ? LEGEND_HEIGHT : 0),
      outerBoundsMode: "same",
      outerBoundsContain: "all",
    },
    ...plot,
  };
}

const hasOutsideLabels = ({ dataLabels }: SeriesRecord): boolean =>
  dataLabels?.showValue === true && (dataLabels.position ?? "OutsideEnd") === "OutsideEnd";

const titleText = (chart: ChartRecord) => {
  const style = textStyle(chart, chart.titleFontSize ?? TITLE_SIZE);
  return {
    textStyle: {
      ...style,
      color: chart.titleColor ?? style.color,
      fontWeight: chart.titleBold ? "bold" : "normal",
      overflow: "truncate",
      width: pixels(chart.width) - 2 * MARGIN,
    },
  };
};

const legendLook = (chart: ChartRecord) => ({
  itemWidth: 8,
  itemHeight: 8,
  icon: "rect",
  selectedMode: false,
  textStyle: textStyle(chart),
});

function legendPlace(position: string | undefined, top: number) {
  switch (position) {
    case "Top":
      return { top, left: "center" };
    case "Left":
      return { left: MARGIN, top: "middle", orient: "vertical" };
    case "Right":
      return { right: MARGIN, top: "middle", orient: "vertical" };
    case "Corner":
      return { right: MARGIN, top, orient: "vertical" };
    default:
      return { bottom: MARGIN / 2, left: "center" };
  }
}
