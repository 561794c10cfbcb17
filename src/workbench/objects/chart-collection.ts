/** Excel.ChartCollection: the charts of a sheet. */
import { newChartRecord } from "../model/records";
import type { ChartRecord } from "../model/types";
import { integerWithin, oneOf, optional, target as targetOf, text } from "./check";
import { seriesFrom } from "./chart-source";
import { CHART_TYPES } from "./chart-types";
import { defineObject, instance, since } from "./define";
import { ApiError } from "./errors";
import { assertUnprotected, rangeOf, sheetOf } from "./lookup";
import type { SheetTarget } from "./targets";

const wrap = ({ book, sheetId }: SheetTarget, { id }: ChartRecord) =>
  instance("Chart", { book, sheetId, chartId: id });

/** The first free `Chart 1`, `Chart 2`, … */
function freeName(charts: readonly ChartRecord[]): string {
  for (let number = 1; ; number++) {
    if (!charts.some(({ name }) => name === `Chart ${number}`)) return `Chart ${number}`;
  }
}

function add(target: SheetTarget, type: unknown, sourceData: unknown, seriesBy: unknown) {
  assertUnprotected(target, "allowEditObjects");
  const { charts } = sheetOf(target);
  const source = targetOf("Range", sourceData);
  rangeOf(source);
  const by = optional(oneOf("Auto", "Columns", "Rows"))(seriesBy) ?? "Auto";
  const chartType = oneOf(...CHART_TYPES)(type);
  const chart = newChartRecord(target.book.newId(), freeName(charts), chartType);
  chart.series = seriesFrom(source, by);
  // A new chart has a title: its only series' name, or Excel's words for none.
  chart.title = chart.series.length === 1 ? chart.series[0]?.name : "Chart Title";
  chart.titleVisible = true;
  charts.push(chart);
  target.book.touch(target.sheetId);
  return wrap(target, chart);
}

function find(target: SheetTarget, key: unknown): ChartRecord | undefined {
  const wanted = text(key);
  return sheetOf(target).charts.find(({ id, name }) => id === wanted || name === wanted);
}

function item(target: SheetTarget, key: unknown) {
  const chart = find(target, key);
  if (!chart) throw new ApiError("ItemNotFound");
  return wrap(target, chart);
}

export const chartCollection = defineObject("ChartCollection", {
  properties: { count: { get: (target) => sheetOf(target).charts.length } },
  methods: {
    add: { calculated: true, run: add },
    getItem: { run: item },
    getItemAt: {
      run: (target, index) => {
        const { charts } = sheetOf(target);
        const chart = charts[integerWithin(0, charts.length - 1)(index)];
        if (!chart) throw new ApiError("InvalidArgument");
        return wrap(target, chart);
      },
    },
    ...since("1.4", {
      getCount: { run: (target: SheetTarget) => sheetOf(target).charts.length },
      getItemOrNullObject: {
        run: (target: SheetTarget, key: unknown) => {
          const chart = find(target, key);
          return chart ? wrap(target, chart) : null;
        },
      },
    }),
  },
  items: (target) => sheetOf(target).charts.map((chart) => wrap(target, chart)),
});
