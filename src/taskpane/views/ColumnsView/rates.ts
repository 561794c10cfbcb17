import { labelKey } from "../../../calc";
import type { Rate } from "../../../excel";

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
