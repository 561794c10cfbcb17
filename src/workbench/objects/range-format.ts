/** Excel.RangeFormat with its fill, font and protection. */
import { boolean, color, integerWithin, number, numberWithin, oneOf, text } from "./check";
import { autofitRows } from "./autofit";
import { defineObject, instance, since, type Property } from "./define";
import { assertUnprotected, rangeOf } from "./lookup";
import { setStyle, sharedStyle, styleProperty } from "./styles";
import type { RangeTarget } from "./targets";

/** Excel's widest column and highest row, in points. */
const MAX_WIDTH = 1_342;
const MAX_HEIGHT = 409.5;

function size(axis: "row" | "column"): Property<RangeTarget> {
  const isRow = axis === "row";
  return {
    get: (target) => {
      const { row, column, rows, columns } = rangeOf(target);
      const { engine } = target.book;
      const [start, count] = isRow ? [row, Math.min(rows, 10_000)] : [column, columns];
      const sizes = new Set(
        Array.from({ length: count }, (_, i) =>
          isRow
            ? engine.rowHeight(target.sheetId, start + i)
            : engine.columnWidth(target.sheetId, start + i)
        )
      );
      return sizes.size === 1 ? [...sizes][0] : null;
    },
    set: (target, value) => {
      assertUnprotected(target, isRow ? "allowFormatRows" : "allowFormatColumns");
      const { row, column, rows, columns } = rangeOf(target);
      const points = numberWithin(0, isRow ? MAX_HEIGHT : MAX_WIDTH)(value);
      const { engine } = target.book;
      if (isRow) engine.setRowHeight(target.sheetId, row, rows, points);
      else engine.setColumnWidth(target.sheetId, column, columns, points);
    },
  };
}

export const rangeFormat = defineObject("RangeFormat", {
  properties: {
    horizontalAlignment: styleProperty(
      "horizontalAlignment",
      "General",
      oneOf(
        "General",
        "Left",
        "Center",
        "Right",
        "Fill",
        "Justify",
        "CenterAcrossSelection",
        "Distributed"
      )
    ),
    verticalAlignment: styleProperty(
      "verticalAlignment",
      "Bottom",
      oneOf("Top", "Center", "Bottom", "Justify", "Distributed")
    ),
    wrapText: styleProperty("wrapText", false, boolean),
    ...since("1.2", { columnWidth: size("column"), rowHeight: size("row") }),
    ...since("1.9", { indentLevel: styleProperty("indent", 0, integerWithin(0, 250)) }),
  },
  objects: {
    borders: { get: (target) => instance("RangeBorderCollection", target) },
    fill: { get: (target) => instance("RangeFill", target) },
    font: { get: (target) => instance("RangeFont", target) },
    ...since("1.2", {
      protection: { get: (target: RangeTarget) => instance("FormatProtection", target) },
    }),
  },
  methods: {
    ...since("1.2", {
      autofitColumns: {
        calculated: true,
        run: (target: RangeTarget) => {
          assertUnprotected(target, "allowFormatColumns");
          target.book.engine.autofitColumns(target.sheetId, rangeOf(target));
        },
      },
      autofitRows: {
        calculated: true,
        run: (target: RangeTarget) => {
          assertUnprotected(target, "allowFormatRows");
          autofitRows(target);
        },
      },
    }),
    ...since("1.11", {
      adjustIndent: {
        run: (target: RangeTarget, amount: unknown) => {
          const current = sharedStyle(target, (style) => style.indent ?? 0) ?? 0;
          setStyle(target, { indent: integerWithin(0, 250)(current + number(amount)) });
        },
      },
    }),
  },
});

export const rangeFill = defineObject("RangeFill", {
  properties: {
    // A cell without a fill reads as white, as in Excel.
    color: styleProperty("fill", "#FFFFFF", color),
  },
  methods: {
    clear: { run: (target) => setStyle(target, { fill: undefined }) },
  },
});

export const rangeFont = defineObject("RangeFont", {
  properties: {
    bold: styleProperty("bold", false, boolean),
    color: styleProperty("fontColor", "#000000", color),
    italic: styleProperty("italic", false, boolean),
    name: styleProperty("fontName", "Calibri", text),
    size: styleProperty("fontSize", 11, numberWithin(1, 409)),
    underline: {
      get: (target) => sharedStyle(target, (style) => (style.underline ? "Single" : "None")),
      set: (target, value) => {
        setStyle(target, { underline: oneOf("None", "Single")(value) === "Single" });
      },
    },
  },
});

export const formatProtection = defineObject("FormatProtection", {
  properties: {
    ...since("1.2", { locked: styleProperty("locked", true, boolean) }),
  },
});
