/** A deal that is not decided yet: amount above 0, probability strictly between 0 and 1. */
export interface OpenDeal {
  readonly amount: number;
  readonly probability: number;
}

export interface ListedTotals {
  readonly values: Float64Array;
  readonly probabilities: Float64Array;
}

/** Totals written down at most, over all deals: 19 deals of any amounts, more if totals coincide. */
const MAX_WORK = 8e6;
/** Each deal adds at least one total, twice the totals before it are looked at: more deals are always too many. */
export const MOST_LISTED = Math.floor(Math.sqrt(MAX_WORK));

/**
 * All different totals of a few deals with their probabilities, in ascending order: each deal merges the list with the
 * list moved by its amount, a deal a step.
 *
 * @returns undefined where there are too many of them
 */
export function* listTotals(
  deals: readonly OpenDeal[],
  max: number
): Generator<void, ListedTotals | undefined> {
  // Totals that differ by less were added in another order.
  const tolerance = 1e-12 * deals.reduce((sum, { amount }) => sum + amount, 0);
  let list: ListedTotals = { values: Float64Array.of(0), probabilities: Float64Array.of(1) };
  let work = 0;
  for (const deal of deals) {
    work += 2 * list.values.length;
    if (work > MAX_WORK) return undefined;
    list = mergeDeal(list, deal, tolerance);
    if (list.values.length >= max) return undefined;
    yield;
  }
  return list;
}

function mergeDeal(
  { values, probabilities }: ListedTotals,
  { amount, probability }: OpenDeal,
  tolerance: number
): ListedTotals {
  const count = values.length;
  const mergedValues = new Float64Array(2 * count);
  const merged = new Float64Array(2 * count);
  let size = 0;
  for (let without = 0, won = 0; won < count;) {
    const wins = values[won]! + amount;
    const takesLost = without < count && values[without]! <= wins;
    const value = takesLost ? values[without]! : wins;
    const mass = takesLost
      ? probabilities[without++]! * (1 - probability)
      : probabilities[won++]! * probability;
    if (size > 0 && value - mergedValues[size - 1]! <= tolerance) merged[size - 1]! += mass;
    else {
      mergedValues[size] = value;
      merged[size++] = mass;
    }
  }
  return { values: mergedValues.slice(0, size), probabilities: merged.slice(0, size) };
}
