import { BLANK_CODE, encodeTexts, labelKey } from "../../../calc";
import type { Rate } from "../../../excel";
import type { Mapping, RawTable } from "../../../leads";

/** The currencies of the amounts, as far as the sample shows them; none without a column for them. */
export function currenciesOf({ headers, columns }: RawTable, mapping: Mapping): readonly string[] {
  const cells = columns[headers.indexOf(mapping.currency ?? "")];
  return cells ? encodeTexts(cells).labels.slice(BLANK_CODE + 1) : [];
}

const isSame = (one: string) => (rate: Rate) => labelKey(rate.code) === labelKey(one);

/** What one unit of a currency is worth in another by the rates that are there, if they tell. */
export function knownRate(rates: readonly Rate[], code: string, base: string): number | undefined {
  const rate = rates.find(isSame(code))?.rate;
  const baseRate = rates.find(isSame(base))?.rate;
  return rate === undefined || baseRate === undefined ? undefined : rate / baseRate;
}

/**
 * The rates to write for what was typed: to `base`, or, where the rates that are there are given to another currency,
 * to that one, so that formulas with them stay right.
 */
export function ratesToWrite(
  typed: readonly { readonly code: string; readonly rate: number }[],
  base: string,
  known: readonly Rate[]
): Rate[] {
  const baseRate = known.find(isSame(base))?.rate ?? 1;
  return [
    { code: base, rate: baseRate },
    ...typed.map(({ code, rate }) => ({ code, rate: rate * baseRate })),
  ];
}
