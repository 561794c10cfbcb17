/**
 * Looks of cells. Ours are kept beside Univer's under the same style id, so that reading gives back
 * exactly what was set; a style the user made in the grid is read from Univer's fields.
 */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Styles,
} from "@univerjs/core";
import type { BorderEdge, CellStyle } from "../../model/types";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const EDGES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** One level of indent is about three spaces of the standard font. */
const INDENT_PIXELS = 9;

const nameOf = <T>(names: Readonly<Record<string, T>>, value: T) =>
  Object.keys(names).find((name) => names[name] === value);

function borderType({ style, weight }: BorderEdge): BorderStyleTypes {
  if (style === "None") return BorderStyleTypes.NONE;
  if (style === "Double") return BorderStyleTypes.DOUBLE;
  if (style === "Dash") return BorderStyleTypes.DASHED;
  if (style === "Dot") return BorderStyleTypes.DOTTED;
  if (weight === "Hairline") return BorderStyleTypes.HAIR;
  if (weight === "Medium") return BorderStyleTypes.MEDIUM;
  return weight === "Thick" ? BorderStyleTypes.THICK : BorderStyleTypes.THIN;
}

function borderEdge(edge: IBorderStyleData): BorderEdge {
  const color = edge.cl?.rgb ?? "#000000";
  const solid = (weight: string) => ({ style: "Continuous", color, weight });
  switch (edge.s) {
    case BorderStyleTypes.NONE:
      return { style: "None", color, weight: "Thin" };
    case BorderStyleTypes.DOUBLE:
      return { style: "Double", color, weight: "Thick" };
    case BorderStyleTypes.DASHED:
      return { style: "Dash", color, weight: "Thin" };
    case BorderStyleTypes.DOTTED:
      return { style: "Dot", color, weight: "Thin" };
    case BorderStyleTypes.HAIR:
      return solid("Hairline");
    case BorderStyleTypes.MEDIUM:
      return solid("Medium");
    case BorderStyleTypes.THICK:
      return solid("Thick");
    default:
      return solid("Thin");
  }
}

function toUniver(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  if (style.fontName !== undefined) data.ff = style.fontName;
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.bold) data.bl = BooleanNumber.TRUE;
  if (style.italic) data.it = BooleanNumber.TRUE;
  if (style.underline) data.ul = { s: BooleanNumber.TRUE };
  if (style.fontColor) data.cl = { rgb: style.fontColor };
  if (style.fill) data.bg = { rgb: style.fill };
  if (style.numberFormat && style.numberFormat !== "General")
    data.n = { pattern: style.numberFormat };
  if (style.horizontalAlignment) data.ht = HORIZONTAL[style.horizontalAlignment];
  if (style.verticalAlignment) data.vt = VERTICAL[style.verticalAlignment];
  if (style.wrapText) data.tb = WrapStrategy.WRAP;
  if (style.indent) data.pd = { l: 2 + style.indent * INDENT_PIXELS };
  for (const [side, key] of Object.entries(EDGES)) {
    const edge = style.borders?.[side as keyof typeof EDGES];
    if (edge && edge.style !== "None")
      data.bd = { ...data.bd, [key]: { s: borderType(edge), cl: { rgb: edge.color } } };
  }
  return data;
}

function fromUniver(data: IStyleData): CellStyle {
  const style: CellStyle = {};
  if (data.ff) style.fontName = data.ff;
  if (data.fs) style.fontSize = data.fs;
  if (data.bl) style.bold = true;
  if (data.it) style.italic = true;
  if (data.ul?.s) style.underline = true;
  if (data.cl?.rgb) style.fontColor = data.cl.rgb;
  if (data.bg?.rgb) style.fill = data.bg.rgb;
  if (data.n?.pattern) style.numberFormat = data.n.pattern;
  if (data.ht) style.horizontalAlignment = nameOf(HORIZONTAL, data.ht);
  if (data.vt) style.verticalAlignment = nameOf(VERTICAL, data.vt);
  if (data.tb === WrapStrategy.WRAP) style.wrapText = true;
  if (data.pd?.l && data.pd.l > 2) style.indent = Math.round((data.pd.l - 2) / INDENT_PIXELS);
  for (const [side, key] of Object.entries(EDGES)) {
    const edge = data.bd?.[key];
    if (edge) style.borders = { ...style.borders, [side]: borderEdge(edge) };
  }
  return style;
}

const isDefault = (value: unknown) =>
  value === undefined || value === false || value === "" || value === 0;

/** `changes` over `style`; edges one by one. */
export function mergeStyles(style: CellStyle, changes: CellStyle): CellStyle {
  const merged: CellStyle = { ...style, ...changes };
  if (style.borders && changes.borders) merged.borders = { ...style.borders, ...changes.borders };
  return merged;
}

export class StyleBook {
  private readonly byId = new Map<string, CellStyle>();
  private readonly ids = new Map<string, string>();
  private readonly merges = new Map<string, Map<string, string | undefined>>();

  constructor(private readonly styles: Styles) {}

  read(reference: ICellData["s"]): CellStyle {
    if (!reference) return {};
    if (typeof reference !== "string") return fromUniver(reference);
    const known = this.byId.get(reference);
    if (known) return known;
    const data: Nullable<IStyleData> = this.styles.get(reference);
    const style = data ? fromUniver(data) : {};
    this.byId.set(reference, style);
    return style;
  }

  /** The id to put into cells; `undefined` for Excel's default look. */
  idOf(style: CellStyle): string | undefined {
    const entries = Object.entries(style)
      .filter(([name, value]) => !isDefault(value) || (name === "locked" && value === false))
      .filter(([name, value]) => !(name === "numberFormat" && value === "General"))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    if (entries.length === 0) return undefined;
    const key = JSON.stringify(entries);
    const known = this.ids.get(key);
    if (known) return known;
    const id = `style-${this.ids.size + 1}`;
    this.styles.addCustomStyle(id, toUniver(style));
    this.ids.set(key, id);
    this.byId.set(id, Object.fromEntries(entries) as CellStyle);
    return id;
  }

  /** The id of a cell's style with some changes; many cells with the same two share the work. */
  merged(reference: ICellData["s"], changes: CellStyle, changesKey: string): string | undefined {
    if (typeof reference === "object" && reference)
      return this.idOf(mergeStyles(this.read(reference), changes));
    let known = this.merges.get(changesKey);
    if (!known) this.merges.set(changesKey, (known = new Map()));
    const from = reference ?? "";
    if (!known.has(from)) known.set(from, this.idOf(mergeStyles(this.read(reference), changes)));
    return known.get(from);
  }
}
