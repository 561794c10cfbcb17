/** Excel.Chart with its title and legend. */
import type { ChartRecord } from "../model/types";
import { boolean, numberWithin, oneOf, optional, target as targetOf, text } from "./check";
import { seriesFrom } from "./chart-source";
import { CHART_TYPES } from "./chart-types";
import { defineObject, instance, since, type Property } from "./define";
import { chartOf, rangeArgument, sheetOf } from "./lookup";
import type { ChartTarget, RangeTarget } from "./targets";

/** A property of the chart's record, drawn anew when it changes. */
function kept<K extends keyof ChartRecord>(
  name: K,
  check: (value: unknown) => ChartRecord[K]
): Property<ChartTarget> {
  return {
    get: (target) => chartOf(target)[name] ?? null,
    set: (target, value) => change(target, { [name]: check(value) } as Partial<ChartRecord>),
  };
}

function change(target: ChartTarget, changes: Partial<ChartRecord>): void {
  Object.assign(chartOf(target), changes);
  target.book.touch(target.sheetId);
}

const points = numberWithin(0, 169_056);

/** Points from the sheet's corner to a cell's. */
function cornerOf({ book, sheetId, rect }: RangeTarget): { left: number; top: number } {
  const sum = (count: number, size: (index: number) => number) =>
    Array.from({ length: count }, (_, i) => size(i)).reduce((a, b) => a + b, 0);
  return {
    left: sum(rect.column, (column) => book.engine.columnWidth(sheetId, column)),
    top: sum(rect.row, (row) => book.engine.rowHeight(sheetId, row)),
  };
}

/** Documented: with an end cell the chart covers all cells up to and with it. */
function setPosition(target: ChartTarget, startCell: unknown, endCell: unknown): void {
  const start = rangeArgument(target, startCell);
  const corner = cornerOf(start);
  if (endCell === undefined || endCell === null || endCell === "") {
    change(target, corner);
    return;
  }
  const end = rangeArgument(target, endCell);
  const { row, column, rows, columns } = end.rect;
  const behind = cornerOf({
    ...end,
    rect: { ...end.rect, row: row + rows, column: column + columns },
  });
  change(target, {
    ...corner,
    width: behind.left - corner.left,
    height: behind.top - corner.top,
  });
}

function setData(target: ChartTarget, sourceData: unknown, seriesBy: unknown): void {
  const by = optional(oneOf("Auto", "Columns", "Rows"))(seriesBy) ?? "Auto";
  change(target, { series: seriesFrom(targetOf("Range", sourceData), by) });
}

export const chart = defineObject("Chart", {
  identify: ({ chartId }) => ({ Id: chartId }),
  properties: {
    height: kept("height", points),
    left: kept("left", points),
    name: kept("name", text),
    top: kept("top", points),
    width: kept("width", points),
    ...since("1.7", {
      chartType: kept("chartType", oneOf(...CHART_TYPES)),
      id: { get: (target: ChartTarget) => chartOf(target).id },
    }),
  },
  objects: {
    axes: { get: (target) => instance("ChartAxes", target) },
    dataLabels: {
      get: (target) => instance("ChartDataLabels", { ...target, all: chartOf(target).series }),
    },
    format: { get: (target) => instance("ChartAreaFormat", target) },
    legend: { get: (target) => instance("ChartLegend", target) },
    series: { get: (target) => instance("ChartSeriesCollection", target) },
    title: { get: (target) => instance("ChartTitle", target) },
    ...since("1.2", {
      worksheet: { get: (target: ChartTarget) => instance("Worksheet", target) },
    }),
  },
  methods: {
    delete: {
      run: (target) => {
        const sheet = sheetOf(target);
        const removed = chartOf(target);
        sheet.charts = sheet.charts.filter((item) => item !== removed);
        target.book.touch(target.sheetId);
      },
    },
    setData: { calculated: true, run: setData },
    setPosition: { run: setPosition },
    ...since("1.9", {
      activate: { run: (target: ChartTarget) => target.book.activateSheet(target.sheetId) },
    }),
  },
});

export const chartAreaFormat = defineObject("ChartAreaFormat", {
  objects: {
    fill: {
      get: (target) =>
        instance("ChartFill", { ...target, records: [chartOf(target)], names: { fill: "fill" } }),
    },
    font: {
      get: (target) =>
        instance("ChartFont", {
          ...target,
          records: [chartOf(target)],
          names: { color: "fontColor" },
        }),
    },
  },
});

export const chartTitle = defineObject("ChartTitle", {
  properties: {
    text: {
      get: (target) => chartOf(target).title ?? "",
      set: (target, value) => change(target, { title: text(value), titleVisible: true }),
    },
    visible: kept("titleVisible", boolean),
  },
  objects: { format: { get: (target) => instance("ChartTitleFormat", target) } },
});

export const chartTitleFormat = defineObject("ChartTitleFormat", {
  objects: {
    font: {
      get: (target) =>
        instance("ChartFont", {
          ...target,
          records: [chartOf(target)],
          names: { bold: "titleBold", color: "titleColor", size: "titleFontSize" },
        }),
    },
  },
});

function changeLegend(target: ChartTarget, changes: Partial<ChartRecord["legend"]>): void {
  change(target, { legend: { ...chartOf(target).legend, ...changes } });
}

export const chartLegend = defineObject("ChartLegend", {
  properties: {
    position: {
      get: (target) => chartOf(target).legend.position,
      set: (target, value) => {
        const position = oneOf("Top", "Bottom", "Left", "Right", "Corner")(value);
        changeLegend(target, { position });
      },
    },
    visible: {
      get: (target) => chartOf(target).legend.visible,
      set: (target, value) => changeLegend(target, { visible: boolean(value) }),
    },
  },
});
