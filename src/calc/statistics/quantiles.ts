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
export function median(values: Float64Array): number | undefined {
  if (values.length === 0) return undefined;
  const partly = values.slice();
  const middle = values.length >> 1;
  const high = select(partly, middle);
  if (values.length % 2 === 1) return high;
  let low = -Infinity;
  for (let i = 0; i < middle; i++) low = Math.max(low, partly[i]!);
  return low + (high - low) / 2;
}

/**
 * The value that would stand at a place, from 0, if the list were sorted. Moves the list's values: before the place
 * none is greater, behind it none is less.
 *
 * Source: Hoare, "Algorithm 65: Find", Communications of the ACM 4 (1961) 321–322.
 */
function select(values: Float64Array, place: number): number {
  let first = 0;
  let last = values.length - 1;
  while (first < last) {
    const pivot = values[(first + last) >> 1]!;
    let i = first;
    let j = last;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const moved = values[i]!;
      values[i++] = values[j]!;
      values[j--] = moved;
    }
    if (place <= j) last = j;
    else if (place >= i) first = i;
    else break;
  }
  return values[place]!;
}
