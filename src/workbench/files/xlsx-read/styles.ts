import type { Border, Fill, Style } from "@cj-tech-master/excelts";
import type { BorderEdge, CellStyle } from "../../model/types";
import { toColor } from "./theme";

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top",
  middle: "Center",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};
const LINES: Readonly<Record<string, Pick<BorderEdge, "style" | "weight">>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

function edge(border: Partial<Border> | undefined, theme: readonly string[]) {
  const line = border?.style ? LINES[border.style] : undefined;
  return line && { ...line, color: toColor(border?.color, theme) ?? "#000000" };
}

/** The colour of a cell's fill: the foreground of its pattern. */
function fillColor(fill: Fill | undefined, theme: readonly string[]): string | undefined {
  if (fill?.type !== "pattern" || fill.pattern === "none") return undefined;
  return toColor(fill.fgColor, theme) ?? toColor(fill.bgColor, theme);
}

/** The colour of a rule's fill, which is the background. */
export const ruleFillColor = (fill: Fill | undefined, theme: readonly string[]) =>
  fill?.type === "pattern" ? toColor(fill.bgColor, theme) : undefined;

/** The look that a file gives a cell; what Excel has by default is left out. */
export function fromFileStyle(style: Partial<Style>, theme: readonly string[]): CellStyle {
  const { font, alignment } = style;
  const format = typeof style.numFmt === "object" ? style.numFmt.formatCode : style.numFmt;
  const { top, bottom, left, right } = style.border ?? {};
  const borders = Object.entries({ top, bottom, left, right }).flatMap(([side, border]) => {
    const line = edge(border, theme);
    return line ? [[side, line] as const] : [];
  });
  const black = toColor(font?.color, theme);
  const look: { [Key in keyof CellStyle]: CellStyle[Key] | undefined } = {
    numberFormat: format === "General" ? undefined : format,
    fontName: font?.name === "Calibri" ? undefined : font?.name,
    fontSize: font?.size === 11 ? undefined : font?.size,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: (font?.underline && font.underline !== "none") || undefined,
    fontColor: black === "#000000" ? undefined : black,
    fill: fillColor(style.fill, theme),
    horizontalAlignment: HORIZONTAL[alignment?.horizontal ?? ""],
    verticalAlignment: VERTICAL[alignment?.vertical ?? ""],
    wrapText: alignment?.wrapText || undefined,
    indent: alignment?.indent || undefined,
    locked: style.protection?.locked === false ? false : undefined,
    borders: borders.length > 0 ? Object.fromEntries(borders) : undefined,
  };
  const set = Object.entries(look).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set) as CellStyle;
}
