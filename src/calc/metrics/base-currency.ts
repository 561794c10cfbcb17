import type { TextColumn } from "../columns/texts";

/**
 * Amounts in one currency: amount × rate(its currency → base).
 *
 * Example: 11 500 SEK at 0.087 are 1 000.50 EUR.
 *
 * Source: plain conversion at the rates given; nothing is looked up.
 *
 * @param amounts NaN for blank, which stays blank
 * @param rateOf what one unit of a currency is worth, undefined for currencies without a rate
 * @returns one amount a row: NaN for a blank amount, undefined where the currency has no rate
 */
export function toBaseCurrency(
  amounts: Float64Array,
  currencies: TextColumn,
  rateOf: (currency: string) => number | undefined
): (number | undefined)[] {
  const rates = currencies.labels.map(rateOf);
  const converted = new Array<number | undefined>(amounts.length);
  for (let row = 0; row < amounts.length; row++) {
    const amount = amounts[row]!;
    const rate = rates[currencies.codes[row]!];
    if (Number.isNaN(amount)) converted[row] = NaN;
    else converted[row] = rate === undefined ? undefined : amount * rate;
  }
  return converted;
}
