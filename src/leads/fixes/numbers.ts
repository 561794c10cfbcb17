import { parseNumber, type DecimalSign } from "../../calc";
import { readNumber } from "../csv/numbers";
import type { Corrector } from "./propose";

/** A currency that only its text names would be lost. */
const NAMES_SOMETHING = /[\p{L}\p{Sc}]/u;

/**
 * Reads texts as numbers. "1,234" has two readings: the decimal sign that the other texts of the column show decides, and
 * where they show none, or both, it stays.
 */
export function numberReader(cells: readonly unknown[]): Corrector {
  const sign = signOf(cells);
  return (text) => {
    const written = NAMES_SOMETHING.test(text) ? undefined : readNumber(text.trim());
    if (!written || written.isName) return undefined;
    if (written.sign === "either" && sign === undefined) return undefined;
    const after = parseNumber(text, sign);
    return after === undefined ? undefined : { kind: "number", after };
  };
}

function signOf(cells: readonly unknown[]): DecimalSign | undefined {
  const signs = new Set<DecimalSign>();
  for (const cell of cells) {
    const sign = typeof cell === "string" ? readNumber(cell.trim())?.sign : undefined;
    if (sign === "," || sign === ".") signs.add(sign);
    if (signs.size > 1) return undefined;
  }
  return [...signs][0];
}
