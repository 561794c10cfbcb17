/**
 * Excel.ChartFill, ChartLineFormat and ChartFont, wherever they are in a chart. Where this host draws only some of
 * their properties, the others are refused by name.
 */
import { boolean, color, numberWithin, oneOf } from "./check";
import { defineObject, since, type Property } from "./define";
import { apiNotFound } from "./errors";
import { sheetOf } from "./lookup";
import type { LookTarget } from "./targets";

function nameOf(target: LookTarget, member: string, property: string): string {
  const name = target.names[property];
  if (name === undefined) throw apiNotFound(member);
  return name;
}

function write(target: LookTarget, name: string, value: unknown): void {
  sheetOf(target);
  target.records.forEach((record) => Object.assign(record, { [name]: value }));
  target.book.touch(target.sheetId);
}

function read(target: LookTarget, name: string): unknown {
  const values = new Set(target.records.map((record) => (record as Record<string, unknown>)[name]));
  return values.size === 1 ? [...values][0] : undefined;
}

function kept(
  type: string,
  property: string,
  check: (value: unknown) => unknown,
  fallback: unknown
): Property<LookTarget> {
  return {
    // Loading all properties must not fail for one that is never drawn: it has Excel's default.
    get: (target) => read(target, target.names[property] ?? "") ?? fallback,
    set: (target, value) =>
      write(target, nameOf(target, `${type}.${property}`, property), check(value)),
  };
}

export const chartFill = defineObject("ChartFill", {
  methods: {
    // Without a fill a series is drawn as empty space.
    clear: {
      run: (target) => {
        write(target, nameOf(target, "ChartFill.clear", "fill"), undefined);
        if (target.names.noFill) write(target, target.names.noFill, true);
      },
    },
    setSolidColor: {
      run: (target, value) => {
        write(target, nameOf(target, "ChartFill.setSolidColor", "fill"), color(value));
        if (target.names.noFill) write(target, target.names.noFill, undefined);
      },
    },
  },
});

export const chartLineFormat = defineObject("ChartLineFormat", {
  properties: {
    color: kept("ChartLineFormat", "color", color, ""),
    ...since("1.7", {
      lineStyle: kept(
        "ChartLineFormat",
        "lineStyle",
        oneOf(
          "None",
          "Continuous",
          "Dash",
          "DashDot",
          "DashDotDot",
          "Dot",
          "RoundDot",
          "Automatic"
        ),
        "Automatic"
      ),
      weight: kept("ChartLineFormat", "weight", numberWithin(0, 1_584), 0.75),
    }),
  },
  methods: {
    clear: {
      run: (target) => write(target, nameOf(target, "ChartLineFormat.clear", "color"), undefined),
    },
  },
});

export const chartFont = defineObject("ChartFont", {
  properties: {
    bold: kept("ChartFont", "bold", boolean, false),
    color: kept("ChartFont", "color", color, "#595959"),
    size: kept("ChartFont", "size", numberWithin(1, 409), 10),
  },
});
