/**
 * Probabilities on a lattice of equally spaced points, into which one deal after the other is convolved. Only the
 * window of points with a probability worth counting is kept: it grows with the standard deviation, not with the sum.
 */

/** Probability that may be cut from either tail for each deal: a thousand deals lose less than one rounding error. */
const TAIL = 1e-18;

export interface LatticeDeal {
  /** Whole steps of the lattice the deal adds if it is won. */
  readonly steps: number;
  /** Share of a further step, 0 to 1: the amount between two points, shared between them. */
  readonly fraction: number;
  readonly probability: number;
}

/** Probabilities of consecutive points, the first of them at `from`. */
export interface Lattice {
  readonly from: number;
  readonly probabilities: Float64Array;
}

/** The lattice after all deals, a deal a step. @param start before any deal, from point 0 on */
export function* convolveInSteps(
  start: Lattice,
  deals: readonly LatticeDeal[]
): Generator<void, Lattice> {
  const reach = deals.reduce((sum, { steps, fraction }) => sum + steps + Math.ceil(fraction), 0);
  let low = start.from;
  let high = low + start.probabilities.length - 1;
  const points = new Float64Array(high + reach + 1);
  points.set(start.probabilities, low);
  for (const { steps, fraction, probability } of deals) {
    const before = low;
    high += steps + Math.ceil(fraction);
    if (fraction === 0) addDeal(points, before, high, steps, probability);
    else addSharedDeal(points, before, high, steps, fraction, probability);
    let cut = 0;
    while (low < high && (cut += points[low]!) <= TAIL) points[low++] = 0;
    cut = 0;
    while (high > low && (cut += points[high]!) <= TAIL) points[high--] = 0;
    yield;
  }
  return { from: low, probabilities: points.subarray(low, high + 1) };
}

/** Downwards, so that each point is read before it is written. */
function addDeal(
  points: Float64Array,
  low: number,
  high: number,
  steps: number,
  probability: number
): void {
  const stays = 1 - probability;
  for (let x = high; x >= low + steps; x--) {
    points[x] = points[x]! * stays + points[x - steps]! * probability;
  }
  for (let x = Math.min(high, low + steps - 1); x >= low; x--) points[x] = points[x]! * stays;
}

/** As `addDeal`, for an amount between two points of the lattice. */
function addSharedDeal(
  points: Float64Array,
  low: number,
  high: number,
  steps: number,
  fraction: number,
  probability: number
): void {
  const stays = 1 - probability;
  const near = probability * (1 - fraction);
  const far = probability * fraction;
  const first = low + steps;
  for (let x = high; x > first; x--) {
    points[x] = points[x]! * stays + points[x - steps]! * near + points[x - steps - 1]! * far;
  }
  if (first <= high) points[first] = points[first]! * stays + points[low]! * near;
  for (let x = Math.min(high, first - 1); x >= low; x--) points[x] = points[x]! * stays;
}
