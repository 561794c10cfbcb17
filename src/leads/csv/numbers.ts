/**
 * Numbers as .csv files write them, told apart from digits that are a name:
 *
 * | text | is |
 * |---|---|
 * | "1234.5", "1 234,50", "1.234,50", "1,234.50 €", "12 000 kr", "(12)", "40 %" | a number |
 * | "007", "55671234567890123" (more digits than a number keeps) | a name: it stays text |
 * | "+46701234567", "12E3", "556712-3456" | text |
 */
import { evidentDecimalSign, parseNumber, type DecimalSign } from "../../calc";

/** Excel keeps 15 significant digits. */
const SIGNIFICANT_DIGITS = 15;
/** How a program writes a number: nothing to be taken apart. */
const MACHINE_WRITTEN = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
/** A sign, digits, and what groups or names them: longer words are no unit of a number. */
const NUMBER_LIKE =
  /^[-−(]?\s*(?:\p{Sc}|[A-Z]{2,3}\$?|kr\.?|lei)?\s*[-−]?[\d.,](?:[\d.,\s'’]|e[+-]\d)*[-−]?\s*%?\s*(?:\p{Sc}|[A-Z]{3}|kr\.?|lei|leu)?\s*\)?$/iu;
const FIRST_DIGITS = /^\D*0\d/;
/** No number is written longer. */
const MAX_LENGTH = 40;

/** A text of digits, as far as it shows without knowing the decimal sign. */
export interface WrittenNumber {
  /** Whether its digits are a name rather than a quantity. */
  readonly isName: boolean;
  readonly isPercent: boolean;
  /** The decimal sign it shows, "either" where it has two readings, undefined where it has none. */
  readonly sign: DecimalSign | "either" | undefined;
  /** Whether thousands are set apart, or a currency is named: an amount. */
  readonly isAmount: boolean;
  /** Digits behind the decimal sign that are not trailing zeros, where the sign is beyond doubt. */
  readonly decimals: number;
}

/** What a text shows of the number it stands for; undefined if it is none. */
export function readNumber(text: string): WrittenNumber | undefined {
  if (MACHINE_WRITTEN.test(text)) return machineWritten(text);
  if (text.length > MAX_LENGTH || !NUMBER_LIKE.test(text)) return undefined;
  const digits = text.replace(/\D/g, "");
  if (digits === "" || parseNumber(text) === undefined) return undefined;
  const separators = text.replace(/[^.,]/g, "");
  const evident = evidentDecimalSign(text);
  const sign = evident ?? (separators === "" ? undefined : "either");
  const isName =
    FIRST_DIGITS.test(text) || (separators === "" && digits.length > SIGNIFICANT_DIGITS);
  return {
    isName,
    isPercent: text.includes("%"),
    sign,
    isAmount: /\d[\s'’]\d|\p{Sc}|\p{L}/u.test(text) || separators.length > 1 || sign === "either",
    decimals: evident === undefined ? 0 : decimalsOf(text, evident),
  };
}

function machineWritten(text: string): WrittenNumber {
  const point = text.indexOf(".");
  return {
    isName: false,
    isPercent: false,
    // "1.234" as a whole may be a thousand and more, see parseNumber.
    sign: point < 0 ? undefined : (evidentDecimalSign(text) ?? "either"),
    isAmount: false,
    decimals: point < 0 ? 0 : decimalsOf(text, "."),
  };
}

const decimalsOf = (text: string, sign: DecimalSign): number =>
  text.includes(sign)
    ? text
        .slice(text.lastIndexOf(sign) + 1)
        .replace(/\D/g, "")
        .replace(/0+$/, "").length
    : 0;
