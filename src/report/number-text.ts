import { binary, excel, joined, type Expression, type Operand } from "./expression";
import type { Language } from "../locales";

/**
 * A number as part of a text. FIXED writes the signs of the user's region; where those are English ones in a report in
 * another language, they become that language's.
 */
export const fixedText = (language: Language, number: Operand, digits: Operand): Expression =>
  inLanguage(language, excel("FIXED", number, digits, true), "decimal", ".");

/** A whole number with its thousands apart: `10,005,534`. */
export const groupedText = (language: Language, number: Operand): Expression =>
  inLanguage(language, excel("FIXED", number, 0), "group", ",");

/** A rate in percent: `25%`, or `25 %` where the language sets the sign apart. */
export const percentText = (language: Language, rate: Operand, digits: Operand = 0): Expression =>
  joined(fixedText(language, binary(100, "*", rate), digits), percentSign(language));

/** Between which rates something lies: `12–77%`. */
export const percentRangeText = (
  language: Language,
  from: Operand,
  to: Operand,
  digits: Operand
): Expression =>
  joined(
    fixedText(language, binary(100, "*", from), digits),
    "–",
    percentText(language, to, digits)
  );

/** With a blank that does not break before it, where one belongs there. */
const percentSign = (language: Language): string =>
  new Intl.NumberFormat(language, { style: "percent" })
    .formatToParts(1)
    .filter(({ type }) => type !== "integer")
    .map(({ value }) => value)
    .join("");

function inLanguage(
  language: Language,
  text: Expression,
  type: "decimal" | "group",
  english: string
): Expression {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.8);
  const sign = parts.find((part) => part.type === type)?.value ?? english;
  return sign === english ? text : excel("SUBSTITUTE", text, english, sign);
}
