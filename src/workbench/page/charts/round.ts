import type { ChartRecord } from "../../model/types";
import type { ChartData, FormatNumber } from "./chart-data";
import { dataLabels } from "./data-labels";
import { accent, AXIS_COLOR } from "./look";

/** Of the outer radius; Excel's default size of a doughnut's hole. */
const HOLE_SHARE = 0.75;
const OUTER_PERCENT = 72;

/** A pie or doughnut of the chart's first series: slices clockwise from the top, one colour a slice. */
export function round(
  chart: ChartRecord,
  shape: "pie" | "doughnut",
  data: ChartData,
  format: FormatNumber
) {
  const record = chart.series[0];
  const series = data.series[0];
  const inner = shape === "doughnut" ? OUTER_PERCENT * HOLE_SHARE : 0;
  return {
    series:
      record && series
        ? [
            {
              type: "pie",
              name: series.name,
              radius: [`${inner}%`, `${OUTER_PERCENT}%`],
              center: ["50%", "55%"],
              data: series.values.map((value, point) => ({
                name: data.categories[point] ?? String(point + 1),
                value: value ?? 0,
                itemStyle: { color: accent(point), borderColor: "#FFFFFF", borderWidth: 1.5 },
              })),
              label: dataLabels(chart, record, 0, data, shape, false, format),
              labelLine: { lineStyle: { color: AXIS_COLOR } },
            },
          ]
        : [],
  };
}
