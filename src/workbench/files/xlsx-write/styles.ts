import type { Style } from "@cj-tech-master/excelts";
import type { BorderEdge, CellStyle } from "../../model/types";

/** Excel's names → the file's. */
const HORIZONTAL = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

const VERTICAL = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

const LINE_BY_WEIGHT = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
} as const;
const LINE_BY_STYLE = {
  Dash: "dashed",
  Dot: "dotted",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Double: "double",
  SlantDashDot: "slantDashDot",
} as const;

const DEFAULT_FONT = { name: "Calibri", size: 11 };

const lookUp = <T extends object>(table: T, key: string | undefined): T[keyof T] | undefined =>
  key === undefined ? undefined : table[key as keyof T];

/** `#1F4E79` → opaque ARGB. */
export const argb = (color: string) => ({ argb: `FF${color.replace("#", "").toUpperCase()}` });

/** What is left out, the file has to leave out too. */
const defined = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<T>;

function border(edge: BorderEdge | undefined) {
  if (!edge || edge.style === "None") return undefined;
  const style = lookUp(LINE_BY_STYLE, edge.style) ?? lookUp(LINE_BY_WEIGHT, edge.weight) ?? "thin";
  return { style, color: argb(edge.color || "#000000") };
}

/** The look of a cell as the library takes it. */
export function toFileStyle(style: CellStyle): Partial<Style> {
  const { borders, fill, fontColor } = style;
  const alignment = defined({
    horizontal: lookUp(HORIZONTAL, style.horizontalAlignment),
    vertical: lookUp(VERTICAL, style.verticalAlignment),
    wrapText: style.wrapText || undefined,
    indent: style.indent || undefined,
  });
  const edges = defined({
    top: border(borders?.top),
    bottom: border(borders?.bottom),
    left: border(borders?.left),
    right: border(borders?.right),
  });
  const general = style.numberFormat === "General" ? undefined : style.numberFormat;
  return defined({
    numFmt: general,
    font: {
      name: style.fontName ?? DEFAULT_FONT.name,
      size: style.fontSize ?? DEFAULT_FONT.size,
      family: 2,
      ...defined({
        bold: style.bold || undefined,
        italic: style.italic || undefined,
        underline: style.underline || undefined,
        color: fontColor ? argb(fontColor) : undefined,
      }),
    },
    fill: fill ? ({ type: "pattern", pattern: "solid", fgColor: argb(fill) } as const) : undefined,
    alignment: Object.keys(alignment).length > 0 ? alignment : undefined,
    border: Object.keys(edges).length > 0 ? edges : undefined,
    protection: style.locked === false ? { locked: false, hidden: false } : undefined,
  }) as Partial<Style>;
}

/** Gives equal looks one object, so that a sheet of many cells converts each look once. */
export function styleCache(): (style: CellStyle) => Partial<Style> {
  const byIdentity = new WeakMap<CellStyle, Partial<Style>>();
  const byContent = new Map<string, Partial<Style>>();
  return (style) => {
    let converted = byIdentity.get(style);
    if (!converted) {
      const content = JSON.stringify(style);
      converted = byContent.get(content) ?? toFileStyle(style);
      byContent.set(content, converted);
      byIdentity.set(style, converted);
    }
    return converted;
  };
}
