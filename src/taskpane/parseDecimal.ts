/**
 * A number as typed in any of our languages: decimal comma or point, "%" and blanks allowed ("12,5 %").
 * Undefined when nothing is typed, NaN when it is not a number. Percentages and days need no thousands separator.
 */
export function parseDecimal(text: string): number | undefined {
  const bare = text.replace(/[\s%]/g, "").replace(",", ".");
  if (bare === "") return undefined;
  return /^-?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : NaN;
}
