/**
 * A share or rate, undefined where the denominator is 0: what has no answer is said to have none instead of being
 * NaN or Infinity, which a spreadsheet would show as 0 or not at all. Nor is anything a share of a total that is too
 * large to be known.
 */
export function ratio(numerator: number, denominator: number): number | undefined {
  if (denominator === 0 || !Number.isFinite(denominator)) return undefined;
  const value = numerator / denominator;
  // Adding 0 turns −0 into 0.
  return Number.isFinite(value) ? value + 0 : undefined;
}
