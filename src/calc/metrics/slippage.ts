import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import { ratio } from "../statistics/ratio";

export interface SlippageInput {
  /** Day each lead was expected to close when the period began; NaN for none. */
  readonly expected: Float32Array;
  /** Day it was closed; NaN for leads still open. */
  readonly closed: Float32Array;
  /** Serial numbers of the first and the last day of the period. */
  readonly start: number;
  readonly end: number;
  /** With amounts the rate is by value; NaN counts as 0. */
  readonly amounts?: Float64Array | undefined;
  /** With stages, lost leads count as slipped; without, as resolved. */
  readonly lostSlips?: StageColumn | undefined;
}

/**
 * Slippage: which share of the deals expected to close in a period was not closed by its end.
 *
 * Counts leads expected in the period; slipped are those without a closing day or with a later one. A lead lost in time
 * is resolved, unless lost deals are asked to count as slipped.
 *
 * Example: of 10 expected, 4 closed in time, 3 later and 3 are open: 6/10 = 0.6.
 *
 * Source: usual definition of sales operations; variants differ in whether a lost deal has slipped, which is the
 * option.
 *
 * @returns undefined where none was expected
 */
export function slippageRate(input: SlippageInput): number | undefined {
  const { expected, closed, start, end, amounts, lostSlips } = input;
  const kinds = lostSlips && kindsOf(lostSlips);
  let slipped = 0;
  let due = 0;
  // Without branches, which could not be foreseen: half of the leads are due, half of them in time.
  for (let row = 0; row < expected.length; row++) {
    const day = expected[row]!;
    const weight = amounts ? amounts[row]! || 0 : 1;
    const isDue = Number(day >= start) & Number(day <= end);
    const isLost = kinds ? Number(kinds[lostSlips.codes[row]!] === KINDS.lost) : 0;
    // Negated, so that NaN, an open lead, has slipped.
    const isLate = Number(!(closed[row]! <= end)) | isLost;
    due += isDue * weight;
    slipped += (isDue & isLate) * weight;
  }
  return ratio(slipped, due);
}
