/** Rates of exchange: two columns, currency code and rate to the base currency. */
import { CalcError } from "../errors";
import { isBlank, plainValue, shown, toCells, type Cells } from "./cells";
import { labelKey } from "./labels";
import { parseNumber } from "./numbers";
import { labelOf } from "./texts";

/**
 * Looks up what one unit of a currency is worth in the base currency; undefined where the table has no rate.
 * @param base code of the currency to convert to, "" for the one the rates are given to
 * @throws CalcError for a rate that is no number or not above 0
 */
export function readRateTable(
  range: Cells,
  base: string
): (currency: string) => number | undefined {
  const rates = new Map<string, number>();
  toCells(range).forEach((line, index) => {
    const [code, cell] = Array.isArray(line) ? line : [line];
    const rate = plainValue(cell);
    if (labelOf(code) === "" || isBlank(rate)) return;
    const value = typeof rate === "string" ? parseNumber(rate) : rate;
    const details = { row: index + 1, name: "rate_table", value: shown(cell) };
    if (typeof value !== "number" || Number.isNaN(value)) {
      throw new CalcError("notANumber", details);
    }
    if (value <= 0) throw new CalcError("cellRange", { ...details, range: "greater than 0" });
    rates.set(labelKey(labelOf(code)), value);
  });
  const baseKey = labelKey(base);
  // A base that is not in the table is the currency the rates are given to.
  const baseRate = rates.get(baseKey) ?? 1;
  if (base !== "") rates.set(baseKey, baseRate);
  return (currency) => {
    const rate = rates.get(labelKey(currency));
    return rate === undefined ? undefined : rate / baseRate;
  };
}
