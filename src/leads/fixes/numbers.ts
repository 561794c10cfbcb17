import { parseNumber, type DecimalSign } from "../../calc";
import { readNumber } from "../csv/numbers";
import type { Reader } from "./types";

/** A currency that only its text names would be lost. */
const NAMES_SOMETHING = /[\p{L}\p{Sc}]/u;

/**
 * Reads texts as numbers. "1,234" has two readings: the decimal sign that the other texts of the column show decides, and
 * where they show none, or both, it stays.
 */
export function numberReader(): Reader {
  const signs = new Set<DecimalSign>();
  return {
    notice(text) {
      const sign = readNumber(text.trim())?.sign;
      if (sign === "," || sign === ".") signs.add(sign);
    },
    correct(text) {
      const written = NAMES_SOMETHING.test(text) ? undefined : readNumber(text.trim());
      if (!written || written.isName) return undefined;
      if (written.sign === "either" && signs.size !== 1) return undefined;
      const after = parseNumber(text, [...signs][0]);
      return after === undefined ? undefined : { kind: "number", after };
    },
  };
}
