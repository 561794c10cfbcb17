import type { Formatter } from "../locales";
import { parseDecimal } from "./parseDecimal";

/**
 * An amount as the user writes numbers: what separates thousands in their language is left out ("1,200,000",
 * "1 200 000", "1.200.000"), the rest is read as at parseDecimal. Undefined when nothing is typed, NaN when it is not a
 * number.
 */
export function parseAmount(text: string, format: Pick<Formatter, "number">): number | undefined {
  const bare = text.replace(/\s/g, "");
  const separator = format.number(1_234_567).charAt(1);
  const groups = bare.split(separator);
  // Three digits behind each: otherwise it is a decimal sign, whatever the language.
  const areThousands = groups.slice(1).every((digits) => /^\d{3}(?!\d)/.test(digits));
  return parseDecimal(areThousands ? groups.join("") : bare);
}
