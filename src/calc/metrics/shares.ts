import type { Figures } from "../columns/numbers";
import { BLANK_CODE, type TextColumn } from "../columns/texts";
import { ratio } from "../statistics/ratio";

export interface SharesInput {
  readonly values: TextColumn;
  /** NaN counts as 0. */
  readonly amounts?: Figures | undefined;
  readonly scope?: Uint8Array | undefined;
}

export interface ShareLine {
  /** "" for leads whose value is blank. */
  readonly value: string;
  readonly leads: number;
  /** Of all leads counted. */
  readonly share: number;
  /** Undefined where no amounts were given. */
  readonly amount: number | undefined;
  /** Undefined where no amounts were given or they add up to 0. */
  readonly shareOfAmount: number | undefined;
}

export interface Shares {
  readonly lines: readonly ShareLine[];
  readonly leads: number;
  readonly amount: number | undefined;
}

/**
 * How leads are spread over the values of a field: reasons of lost deals, sources of new ones.
 *
 * Share = leads of the value / leads in scope, share of amount likewise. Sorted by leads, most first, ties by first
 * appearance. Blank values have a line of their own. Where amounts but no scope are given, a row with neither value
 * nor amount is an empty row and left out; a scope chooses its rows itself.
 *
 * Example: lost for "No budget" 2 (66.67 %, 23 000, 58.97 %), for "Price" 1 (33.33 %, 16 000, 41.03 %).
 *
 * Source: frequency table.
 */
export function shares({ values, amounts, scope }: SharesInput): Shares {
  const { codes, labels } = values;
  const places = amounts?.places;
  const leads = new Float64Array(labels.length);
  const sums = new Float64Array(labels.length);
  const firstRows = new Float64Array(labels.length).fill(Infinity);
  const skipsEmptyRows = amounts !== undefined && scope === undefined;
  for (let row = 0; row < codes.length; row++) {
    if (scope && scope[row] === 0) continue;
    const code = codes[row]!;
    const amount = amounts ? amounts.values[places ? places[row]! : row]! : 0;
    if (skipsEmptyRows && code === BLANK_CODE && !amount) continue;
    if (leads[code] === 0) firstRows[code] = row;
    leads[code]! += 1;
    if (amount === amount) sums[code]! += amount;
  }
  return collect(labels, leads, amounts && sums, firstRows);
}

function collect(
  labels: readonly string[],
  leads: Float64Array,
  sums: Float64Array | undefined,
  firstRows: Float64Array
): Shares {
  const count = leads.reduce((sum, value) => sum + value, 0);
  const amount = sums?.reduce((sum, value) => sum + value, 0);
  const codes = [...labels.keys()]
    .filter((code) => leads[code]! > 0)
    .sort((a, b) => leads[b]! - leads[a]! || firstRows[a]! - firstRows[b]!);
  const lines = codes.map((code) => ({
    value: labels[code]!,
    leads: leads[code]!,
    share: leads[code]! / count,
    amount: sums?.[code],
    shareOfAmount: sums && ratio(sums[code]!, amount!),
  }));
  return { lines, leads: count, amount };
}
