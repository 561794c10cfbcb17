/** Excel.ChartSeriesCollection, ChartSeries and data labels. */
import type { SeriesRecord } from "../model/types";
import { boolean, color, integerWithin, oneOf, optional, target as targetOf, text } from "./check";
import { newSeries, referenceTo } from "./chart-source";
import { CHART_TYPES } from "./chart-types";
import { defineObject, instance, since, type Property } from "./define";
import { ApiError } from "./errors";
import { chartOf, rangeOf } from "./lookup";
import type { ChartTarget, LabelsTarget, SeriesTarget } from "./targets";

const wrap = ({ book, sheetId, chartId }: ChartTarget, series: SeriesRecord) =>
  instance("ChartSeries", { book, sheetId, chartId, series });

/** Documented: `index` says where the series is added; without it at the end. */
function add(target: ChartTarget, name: unknown, index: unknown) {
  const { series } = chartOf(target);
  const at = optional(integerWithin(0, series.length))(index) ?? series.length;
  const added = newSeries(optional(text)(name) ?? `Series${series.length + 1}`);
  series.splice(at, 0, added);
  target.book.touch(target.sheetId);
  return wrap(target, added);
}

export const chartSeriesCollection = defineObject("ChartSeriesCollection", {
  properties: { count: { get: (target) => chartOf(target).series.length } },
  methods: {
    getItemAt: {
      run: (target, index) => {
        const { series } = chartOf(target);
        const found = series[integerWithin(0, series.length - 1)(index)];
        if (!found) throw new ApiError("InvalidArgument");
        return wrap(target, found);
      },
    },
    ...since("1.4", { getCount: { run: (target: ChartTarget) => chartOf(target).series.length } }),
    ...since("1.7", { add: { run: add } }),
  },
  items: (target) => chartOf(target).series.map((series) => wrap(target, series)),
});

function seriesOf(target: SeriesTarget): SeriesRecord {
  if (!chartOf(target).series.includes(target.series)) throw new ApiError("ItemNotFound");
  return target.series;
}

function change(target: SeriesTarget, changes: Partial<SeriesRecord>): void {
  Object.assign(seriesOf(target), changes);
  target.book.touch(target.sheetId);
}

function kept<K extends keyof SeriesRecord>(
  name: K,
  check: (value: unknown) => SeriesRecord[K],
  fallback?: unknown
): Property<SeriesTarget> {
  return {
    get: (target) => seriesOf(target)[name] ?? fallback ?? null,
    set: (target, value) => change(target, { [name]: check(value) } as Partial<SeriesRecord>),
  };
}

/** Takes its cells from a range; nothing else is accepted. */
function reference(name: "valuesRef" | "categoriesRef") {
  return {
    run: (target: SeriesTarget, sourceData: unknown) => {
      const source = targetOf("Range", sourceData);
      rangeOf(source);
      change(target, { [name]: referenceTo(source) });
    },
  };
}

const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

export const chartSeries = defineObject("ChartSeries", {
  properties: {
    name: {
      get: (target) => seriesOf(target).name,
      set: (target, value) => change(target, { name: text(value), nameRef: undefined }),
    },
    ...since("1.7", {
      chartType: {
        get: (target: SeriesTarget) => seriesOf(target).chartType ?? chartOf(target).chartType,
        set: (target: SeriesTarget, value: unknown) =>
          change(target, { chartType: oneOf(...CHART_TYPES)(value) }),
      },
      gapWidth: kept("gapWidth", integerWithin(0, 500), 150),
      hasDataLabels: {
        get: (target: SeriesTarget) => seriesOf(target).dataLabels !== undefined,
        set: (target: SeriesTarget, value: unknown) => {
          const shown = seriesOf(target).dataLabels ?? { showValue: true };
          change(target, { dataLabels: boolean(value) ? shown : undefined });
        },
      },
      markerStyle: kept("markerStyle", oneOf(...MARKERS), "Automatic"),
      markerSize: kept("markerSize", integerWithin(2, 72), 5),
      markerBackgroundColor: kept("markerBackgroundColor", color, ""),
      markerForegroundColor: kept("markerForegroundColor", color, ""),
    }),
    ...since("1.8", {
      axisGroup: kept("axisGroup", oneOf("Primary", "Secondary")),
      overlap: kept("overlap", integerWithin(-100, 100), 0),
    }),
  },
  objects: {
    format: { get: (target) => instance("ChartSeriesFormat", target) },
    ...since("1.8", {
      dataLabels: {
        get: (target: SeriesTarget) =>
          instance("ChartDataLabels", { ...target, all: [seriesOf(target)] }),
      },
    }),
  },
  methods: since("1.7", {
    delete: {
      run: (target: SeriesTarget) => {
        const chart = chartOf(target);
        const removed = seriesOf(target);
        chart.series = chart.series.filter((series) => series !== removed);
        target.book.touch(target.sheetId);
      },
    },
    setValues: reference("valuesRef"),
    setXAxisValues: reference("categoriesRef"),
  }),
});

export const chartSeriesFormat = defineObject("ChartSeriesFormat", {
  objects: {
    fill: {
      get: (target) =>
        instance("ChartFill", {
          ...target,
          records: [seriesOf(target)],
          names: { fill: "fill", noFill: "noFill" },
        }),
    },
    line: {
      get: (target) =>
        instance("ChartLineFormat", {
          ...target,
          records: [seriesOf(target)],
          names: { color: "lineColor", weight: "lineWeight", lineStyle: "lineStyle" },
        }),
    },
  },
});

type Labels = NonNullable<SeriesRecord["dataLabels"]>;

function label<K extends keyof Labels>(
  name: K,
  check: (value: unknown) => Labels[K],
  fallback: unknown
): Property<LabelsTarget> {
  return {
    get: ({ all }) => {
      const values = new Set(all.map((series) => series.dataLabels?.[name]));
      return values.size === 1 ? ([...values][0] ?? fallback) : null;
    },
    set: (target, value) => {
      const checked = check(value);
      target.all.forEach((series) => {
        series.dataLabels = { showValue: false, ...series.dataLabels, [name]: checked };
      });
      target.book.touch(target.sheetId);
    },
  };
}

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

export const chartDataLabels = defineObject("ChartDataLabels", {
  properties: {
    position: label("position", oneOf(...POSITIONS), "None"),
    showCategoryName: label("showCategoryName", boolean, false),
    showSeriesName: label("showSeriesName", boolean, false),
    showValue: label("showValue", boolean, false),
    ...since("1.8", { numberFormat: label("numberFormat", text, "General") }),
  },
  objects: { format: { get: (target) => instance("ChartDataLabelFormat", target) } },
});

export const chartDataLabelFormat = defineObject("ChartDataLabelFormat", {
  objects: {
    font: {
      get: ({ book, sheetId, chartId, all }) => {
        const labels = all.map((series) => (series.dataLabels ??= { showValue: false }));
        return instance("ChartFont", {
          book,
          sheetId,
          chartId,
          records: labels,
          names: { color: "color" },
        });
      },
    },
  },
});
