/**
 * Mean and quantiles of a list of numbers without NaN.
 *
 * Quantiles interpolate linearly between the neighbouring values, as PERCENTILE.INC and MEDIAN do (type 7 of Hyndman
 * and Fan, "Sample quantiles in statistical packages", The American Statistician 50, 1996).
 *
 * Example: the median of 60 and 90 is 75, the 90th percentile of 10, 20, 30 is 28.
 */

/** Numbers of any kind, or days. */
type Values = Float64Array | Float32Array;

/** Undefined for an empty list. */
export function mean(values: Values): number | undefined {
  if (values.length === 0) return undefined;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

/** From so many values on, whole numbers below 65,536 (180 years of days) are counted rather than compared. */
const MANY_VALUES = 2 ** 10;
const FEW_NUMBERS = 2 ** 16;

/** The values in ascending order, in place. Whole numbers, of days for example, in one look at each. */
export function ascending<Kind extends Values>(values: Kind): Kind {
  const counts = values.length < MANY_VALUES ? undefined : countWhole(values);
  if (!counts) return values.sort() as Kind;
  let end = 0;
  for (let number = 0; number < counts.length; number++) {
    const start = end;
    end += counts[number]!;
    values.fill(number, start, end);
  }
  return values;
}

/** How often each number from 0 on is there; undefined where others are. */
function countWhole(values: Values): Uint32Array | undefined {
  const counts = new Uint32Array(FEW_NUMBERS);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!(value >= 0 && value < FEW_NUMBERS) || Math.floor(value) !== value) return undefined;
    counts[value]! += 1;
  }
  return counts;
}

/**
 * @param sorted in ascending order
 * @param p 0 to 1
 * @returns undefined for an empty list
 */
export function quantile(sorted: Values, p: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}
