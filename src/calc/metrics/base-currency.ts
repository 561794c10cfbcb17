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
 * @returns one amount a row: NaN for a blank amount, and where the currency has no rate
 */
export function toBaseCurrency(
  amounts: Float64Array,
  currencies: TextColumn,
  rateOf: (currency: string) => number | undefined
): Float64Array {
  const { codes, labels } = currencies;
  const rates = Float64Array.from(labels, (label) => rateOf(label) ?? NaN);
  const converted = new Float64Array(amounts.length);
  for (let row = 0; row < amounts.length; row++) {
    converted[row] = amounts[row]! * rates[codes[row]!]!;
  }
  return converted;
}
