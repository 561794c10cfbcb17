/**
 * Rounds up to a whole number, forgiving what floating point adds: 3 / 0.3 is 10 and not 11.
 */
export function roundUp(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= TOLERANCE * Math.max(1, Math.abs(value))
    ? nearest
    : Math.ceil(value);
}

/** Well above the rounding errors of a dozen divisions, well below any share of a lead. */
const TOLERANCE = 1e-9;
