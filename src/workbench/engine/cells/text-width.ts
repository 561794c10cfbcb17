/**
 * Estimate of a text's width without a screen: advance widths of Calibri at 11 points and 96 dpi, where the
 * widest digit takes 7 pixels (the unit of Excel's column widths, "Column.width" in ECMA-376 18.3.1.13).
 */
const STANDARD_POINTS = 11;
const WIDE = new Set("mwMWQO@%&ÅÄÖ");
const NARROW = new Set("iljtfr.,:;'|!()[] I-");
const CAPITAL = /\p{Lu}/u;

function characterPixels(character: string): number {
  if (character >= "0" && character <= "9") return 7.43;
  if (WIDE.has(character)) return 11.5;
  if (NARROW.has(character)) return 4.2;
  if (CAPITAL.test(character)) return 8.6;
  return character > "\u2E7F" ? 14.7 : 7.3;
}

/** Pixels of the longest line. */
export function textWidth(text: string, points = STANDARD_POINTS, bold = false): number {
  let widest = 0;
  for (const line of text.split("\n")) {
    let width = 0;
    for (const character of line) width += characterPixels(character);
    widest = Math.max(widest, width);
  }
  return widest * (points / STANDARD_POINTS) * (bold ? 1.06 : 1);
}

/** Space left and right of the text and the grid line. */
export const CELL_PADDING_PIXELS = 5;
