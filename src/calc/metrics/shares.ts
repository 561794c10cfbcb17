import type { Figures } from "../columns/figures";
import { tally, tallyTexts } from "../columns/tally";
import type { TextColumn } from "../columns/texts";
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
  const { leads, values: sums } =
    amounts && !scope
      ? tallyTexts(values, amounts)
      : tally({ codes, count: labels.length, amounts, scope });
  let firstRows: Float64Array | undefined;
  const firstRowOf = (code: number): number => (firstRows ??= firstRowsOf(values, scope))[code]!;
  return collect(labels, leads, amounts && sums, firstRowOf);
}

/** The first row in scope with each text. */
function firstRowsOf({ codes, labels }: TextColumn, scope: Uint8Array | undefined): Float64Array {
  const firstRows = new Float64Array(labels.length);
  for (let row = codes.length - 1; row >= 0; row--) {
    if (!scope || scope[row] === 1) firstRows[codes[row]!] = row;
  }
  return firstRows;
}

function collect(
  labels: readonly string[],
  leads: Float64Array,
  sums: Float64Array | undefined,
  firstRowOf: (code: number) => number
): Shares {
  const count = leads.reduce((sum, value) => sum + value, 0);
  const amount = sums?.reduce((sum, value) => sum + value, 0);
  const codes = [...labels.keys()]
    .filter((code) => leads[code]! > 0)
    .sort((a, b) => leads[b]! - leads[a]! || firstRowOf(a) - firstRowOf(b));
  const lines = codes.map((code) => ({
    value: labels[code]!,
    leads: leads[code]!,
    share: leads[code]! / count,
    amount: sums?.[code],
    shareOfAmount: sums && ratio(sums[code]!, amount!),
  }));
  return { lines, leads: count, amount };
}
