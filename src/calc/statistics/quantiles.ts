/**
 * Mean and quantiles of a list of numbers without NaN.
 *
 * Quantiles interpolate linearly between the neighbouring values, as PERCENTILE.INC and MEDIAN do (type 7 of Hyndman
 * and Fan, "Sample quantiles in statistical packages", The American Statistician 50, 1996).
 *
 * Example: the median of 60 and 90 is 75, the 90th percentile of 10, 20, 30 is 28.
 */

/** Undefined for an empty list. */
export function mean(values: Float64Array): number | undefined {
  if (values.length === 0) return undefined;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

/**
 * @param sorted in ascending order
 * @param p 0 to 1
 * @returns undefined for an empty list
 */
export function quantile(sorted: Float64Array, p: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}

/** Undefined for an empty list. */
export const median = (values: Float64Array): number | undefined =>
  quantile(Float64Array.from(values).sort(), 0.5);
