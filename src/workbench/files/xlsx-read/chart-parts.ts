/** Pieces of a chart's part that occur in several places of it. */
import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { emuToPoints } from "../xlsx-units";
import { child, children, textOf } from "./package";

const HUNDREDTHS_PER_POINT = 100;
/** Names of a theme's colours in drawings → their index in a workbook's theme. */
const SCHEME = ["bg1", "tx1", "bg2", "tx2", "accent1", "accent2", "accent3"].concat([
  "accent4",
  "accent5",
  "accent6",
]);

/** The `val` of the element at the end of a path of names. */
export const valueOf = (element: XmlElement | undefined, ...names: string[]): string | undefined =>
  child(element, ...names)?.attributes["val"];

export const numberOf = (
  element: XmlElement | undefined,
  ...names: string[]
): number | undefined => {
  const value = valueOf(element, ...names);
  return value === undefined ? undefined : Number(value);
};

export const isOn = (element: XmlElement | undefined, ...names: string[]): boolean => {
  const found = child(element, ...names);
  const value = found?.attributes["val"];
  return found !== undefined && value !== "0" && value !== "false";
};

/** The colour of a solid fill; what the theme's colours are varied by is left aside. */
export function solidColor(
  element: XmlElement | undefined,
  theme: readonly string[]
): string | undefined {
  const fill = child(element, "solidFill");
  const rgb = valueOf(fill, "srgbClr");
  if (rgb !== undefined) return `#${rgb.toUpperCase()}`;
  const name = valueOf(fill, "schemeClr");
  return name === undefined ? undefined : theme[SCHEME.indexOf(name)];
}

/** The points of a line's width. */
export function lineWeight(line: XmlElement | undefined): number | undefined {
  const width = line?.attributes["w"];
  return width === undefined ? undefined : emuToPoints(Number(width));
}

export interface TextLook {
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
}

function lookOf(properties: XmlElement | undefined, theme: readonly string[]): TextLook {
  const { sz, b } = properties?.attributes ?? {};
  const color = solidColor(properties, theme);
  return {
    ...(color && { color }),
    ...(sz !== undefined && { size: Number(sz) / HUNDREDTHS_PER_POINT }),
    ...(b !== undefined && { bold: b === "1" }),
  };
}

/** The look of labels, from `txPr`. */
export const labelLook = (element: XmlElement | undefined, theme: readonly string[]): TextLook =>
  lookOf(child(element, "txPr", "p", "pPr", "defRPr"), theme);

/** A title's text and look. */
export function readTitle(title: XmlElement | undefined, theme: readonly string[]) {
  const rich = child(title, "tx", "rich");
  const runs = children(rich, "p").flatMap((paragraph) => children(paragraph, "r"));
  const cached = textOf(child(title, "tx", "strRef", "strCache", "pt", "v"));
  const text = runs.map((run) => textOf(child(run, "t"))).join("") || cached;
  return { text, ...lookOf(child(runs[0], "rPr"), theme) };
}
