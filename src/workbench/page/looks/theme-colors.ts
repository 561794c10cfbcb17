/** Colours of the Office theme of 2023, and their lighter shades. */

/** Text 1, then accents 1 to 6: the order in which table styles use them. */
export const TABLE_COLORS = [
  "#000000",
  "#156082",
  "#E97132",
  "#196B24",
  "#0F9ED5",
  "#A02B93",
  "#4EA72E",
] as const;

/**
 * A colour made lighter as a theme colour's positive `tint` does: its luminance L becomes L·(1 − t) + t, hue
 * and saturation stay (ECMA-376, 18.3.1.15 "tint").
 *
 * @example tint("#156082", 0.8) // "#C1E4F5"
 */
export function tint(color: string, share: number): string {
  const rgb = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const max = Math.max(...rgb);
  const min = Math.min(...rgb);
  const luminance = (max + min) / 2;
  const chroma = max - min;
  const range = 1 - Math.abs(2 * luminance - 1);
  const lighter = luminance * (1 - share) + share;
  // Same saturation at the new luminance: the distances of the channels from the middle shrink alike.
  const factor = range > 0 ? (1 - Math.abs(2 * lighter - 1)) / range : 0;
  const moved = rgb.map((channel) => lighter + (chroma > 0 ? (channel - luminance) * factor : 0));
  return `#${moved.map(hexadecimal).join("")}`;
}

const hexadecimal = (share: number): string =>
  Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();
