import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { child, children } from "./package";

/** Colours of a theme by the index that cells use: ISO/IEC 29500-1 18.8.3, light and dark swapped. */
const ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4"].concat([
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
]);

export function readThemeColors(theme: XmlElement | undefined): string[] {
  const scheme = child(theme, "themeElements", "clrScheme");
  return ORDER.map((name) => {
    const [color] = children(child(scheme, name));
    return `#${color?.attributes["lastClr"] ?? color?.attributes["val"] ?? "000000"}`.toUpperCase();
  });
}

/** Lighter for a tint above 0, darker below: ISO/IEC 29500-1 18.8.19, in RGB instead of HLS. */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const changed = channels.map((value) =>
    Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint)
  );
  return `#${changed.map((value) => value.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** A colour of the library as `#RRGGBB`; indexed and automatic ones are left to Excel's default. */
export function toColor(
  color: { argb?: string; theme?: number; tint?: number } | undefined,
  theme: readonly string[]
): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base = color?.theme === undefined ? undefined : theme[color.theme];
  return base && tinted(base, color?.tint ?? 0);
}
