import type { Codes } from "./codes";
import { inRows, lookupOf, type Figures } from "./figures";
import { BLANK_CODE, type TextColumn } from "./texts";

export interface TallyInput {
  readonly codes: Codes;
  /** Number of different codes. */
  readonly count: number;
  /** A second code, of a group, by which rows are told apart, and the number of groups. */
  readonly within?: { readonly codes: Codes; readonly count: number } | undefined;
  /** NaN counts as 0. */
  readonly amounts?: Figures | undefined;
  /** 1 for the rows that count, 0 for the others. */
  readonly scope?: Uint8Array | undefined;
}

/** One entry a code, with groups `group × count + code`. */
export interface Tally {
  readonly leads: Float64Array;
  /** Sums of the amounts. */
  readonly values: Float64Array;
}

/** Counts the leads with each code and adds up their amounts. */
export function tally({ codes, count, within, amounts, scope }: TallyInput): Tally {
  const groups = within?.codes;
  const size = count * (within?.count ?? 1);
  const [leads, values] = [new Float64Array(size), new Float64Array(size)];
  const { numbers, places } = amounts
    ? lookupOf(amounts)
    : { numbers: undefined, places: undefined };
  // Where amounts are few a blank one can be 0 beforehand.
  const figures = places ? numbers.map((amount) => amount || 0) : numbers;
  for (let row = 0; row < codes.length; row++) {
    const entry = groups ? groups[row]! * count + codes[row]! : codes[row]!;
    // Rows out of scope add nothing: a branch that cannot be foreseen takes several times as long.
    const counts = scope ? scope[row]! : 1;
    leads[entry]! += counts;
    if (!figures) continue;
    const amount = figures[places ? places[row]! : row]!;
    if (amount === amount) values[entry]! += amount * counts;
  }
  return { leads, values };
}

/** By text; a row with neither a text nor an amount is an empty row, which is not counted. */
export function tallyTexts(
  { codes, labels }: TextColumn,
  amounts: Figures,
  scope?: Uint8Array
): Tally {
  const result = tally({ codes, count: labels.length, amounts, scope });
  if (result.leads[BLANK_CODE] === 0) return result;
  const figures = inRows(amounts);
  for (let row = 0; row < codes.length; row++) {
    const counts = !scope || scope[row] === 1;
    if (counts && codes[row] === BLANK_CODE && !figures[row]) result.leads[BLANK_CODE]! -= 1;
  }
  return result;
}
