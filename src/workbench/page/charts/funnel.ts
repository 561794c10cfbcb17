import type { ChartRecord } from "../../model/types";
import type { ChartData, FormatNumber } from "./chart-data";
import { dataLabels } from "./data-labels";
import { accent, AXIS_COLOR, textStyle } from "./look";

/** Excel's default gap between the bars of a funnel, in per cent of a bar: 6; of a category: 6 / 106. */
const CATEGORY_GAP = "5.66%";

/**
 * Excel's funnel chart: one centred bar a category, the first at the top. Drawn as lying bars behind empty
 * ones that take half of what is missing to the longest.
 */
export function funnel(chart: ChartRecord, data: ChartData, format: FormatNumber) {
  const record = chart.series[0];
  const values = (data.series[0]?.values ?? []).map((value) => Math.max(value ?? 0, 0));
  const longest = Math.max(0, ...values);
  const bars = { type: "bar", stack: "funnel", barCategoryGap: CATEGORY_GAP };
  return {
    yAxis: {
      type: "category",
      data: [...data.categories],
      inverse: true,
      show: chart.categoryAxis.visible,
      axisTick: { show: false },
      axisLine: { show: true, lineStyle: { color: AXIS_COLOR } },
      axisLabel: textStyle(chart, chart.categoryAxis.fontSize),
    },
    xAxis: { type: "value", show: false, min: 0, max: longest },
    series: record
      ? [
          {
            ...bars,
            data: values.map((value) => (longest - value) / 2),
            itemStyle: { color: "transparent" },
            silent: true,
            tooltip: { show: false },
          },
          {
            ...bars,
            name: data.series[0]?.name,
            data: values,
            itemStyle: { color: record.fill ?? accent(0) },
            label: dataLabels(chart, record, 0, data, "funnel", true, format),
          },
        ]
      : [],
  };
}
