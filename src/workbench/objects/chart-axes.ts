/** Excel.ChartAxes and ChartAxis. */
import { boolean, number, oneOf, optional, text } from "./check";
import { hasAxes } from "./chart-types";
import { defineObject, instance, since, type Property } from "./define";
import { ApiError } from "./errors";
import { chartOf } from "./lookup";
import type { AxisTarget, ChartTarget } from "./targets";
import type { AxisRecord } from "../model/types";

function axis(target: ChartTarget, kind: "Category" | "Value", group: "Primary" | "Secondary") {
  const chart = chartOf(target);
  if (!hasAxes(chart.chartType)) throw new ApiError("ItemNotFound");
  if (kind === "Category")
    return instance("ChartAxis", { ...target, kind, axis: chart.categoryAxis });
  if (group === "Primary") return instance("ChartAxis", { ...target, kind, axis: chart.valueAxis });
  // A chart has a second value axis as soon as a series is drawn on it.
  if (!chart.series.some((series) => series.axisGroup === "Secondary")) {
    throw new ApiError("ItemNotFound");
  }
  chart.secondaryValueAxis ??= { visible: true, majorGridlines: false, reversed: false };
  return instance("ChartAxis", { ...target, kind, axis: chart.secondaryValueAxis });
}

export const chartAxes = defineObject("ChartAxes", {
  objects: {
    categoryAxis: { get: (target) => axis(target, "Category", "Primary") },
    valueAxis: { get: (target) => axis(target, "Value", "Primary") },
  },
  methods: since("1.7", {
    getItem: {
      run: (target: ChartTarget, type: unknown, group: unknown) =>
        axis(
          target,
          oneOf("Category", "Value")(type),
          optional(oneOf("Primary", "Secondary"))(group) ?? "Primary"
        ),
    },
  }),
});

function change(target: AxisTarget, changes: Partial<AxisRecord>): void {
  chartOf(target);
  Object.assign(target.axis, changes);
  target.book.touch(target.sheetId);
}

/** Bounds are numbers; `""` gives them back to Excel, as documented. */
function bound(name: "minimum" | "maximum"): Property<AxisTarget> {
  return {
    get: ({ axis: record }) => record[name] ?? "",
    set: (target, value) => change(target, { [name]: value === "" ? undefined : number(value) }),
  };
}

function flag(name: "visible" | "reversed"): Property<AxisTarget> {
  return {
    get: ({ axis: record }) => record[name],
    set: (target, value) => change(target, { [name]: boolean(value) }),
  };
}

export const chartAxis = defineObject("ChartAxis", {
  properties: {
    maximum: bound("maximum"),
    minimum: bound("minimum"),
    ...since("1.7", {
      categoryType: {
        get: ({ axis: record }: AxisTarget) => record.categoryType ?? "Automatic",
        set: (target: AxisTarget, value: unknown) =>
          change(target, {
            categoryType: oneOf("Automatic", "TextAxis", "DateAxis")(value),
          }),
      },
      reversePlotOrder: flag("reversed"),
      type: { get: ({ kind }: AxisTarget) => kind },
      visible: flag("visible"),
    }),
    ...since("1.8", {
      numberFormat: {
        get: ({ axis: record }: AxisTarget) => record.numberFormat ?? "General",
        set: (target: AxisTarget, value: unknown) => change(target, { numberFormat: text(value) }),
      },
    }),
  },
  objects: {
    format: { get: (target) => instance("ChartAxisFormat", target) },
    majorGridlines: { get: (target) => instance("ChartGridlines", target) },
    title: { get: (target) => instance("ChartAxisTitle", target) },
  },
});

export const chartAxisFormat = defineObject("ChartAxisFormat", {
  objects: {
    font: {
      get: ({ book, sheetId, chartId, axis: record }) =>
        instance("ChartFont", {
          book,
          sheetId,
          chartId,
          records: [record],
          names: { color: "fontColor", size: "fontSize" },
        }),
    },
  },
});

export const chartAxisTitle = defineObject("ChartAxisTitle", {
  properties: {
    text: {
      get: ({ axis: record }) => record.title ?? "",
      set: (target, value) => change(target, { title: text(value) }),
    },
    visible: {
      get: ({ axis: record }) => record.title !== undefined,
      set: (target, value) =>
        change(target, { title: boolean(value) ? (target.axis.title ?? "Axis Title") : undefined }),
    },
  },
});

export const chartGridlines = defineObject("ChartGridlines", {
  properties: {
    visible: {
      get: ({ axis: record }) => record.majorGridlines,
      set: (target, value) => change(target, { majorGridlines: boolean(value) }),
    },
  },
});
