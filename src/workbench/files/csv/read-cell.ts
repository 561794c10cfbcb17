import type { CellScalar } from "../../model/types";
import { dateSerial, fullYear, timeFraction } from "./dates";

/** A cell as read from text: its value, and the number format Excel gives with it. */
export interface TypedCell {
  readonly value: CellScalar;
  readonly format?: string;
}

/** How numbers are written in a file. */
export type DecimalMark = "." | ",";

/** Excel keeps 15 significant digits; a longer run of digits is an identifier. */
const SIGNIFICANT_DIGITS = 15;

const ERROR_VALUES = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

const BOOLEAN = /^(true|false)$/i;
/** The way to write text into a .csv file so that Excel leaves it alone: `="007"`. */
const TEXT_FORMULA = /^="([^"]*)"$/;
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?: ?([AP]M))?`;
const ISO_DATE = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: ${TIME})?$`, "i");
const US_DATE = new RegExp(String.raw`^(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?: ${TIME})?$`, "i");
const TIME_OF_DAY = new RegExp(`^${TIME}$`, "i");
const NUMBER: Record<DecimalMark, RegExp> = {
  ".": /^[-+]?\$?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[-+]?\d+)?$/i,
  ",": /^[-+]?(?:\d+|\d{1,3}(?:[. \u00a0]\d{3})+)?(?:,\d*)?(?:e[-+]?\d+)?$/i,
};

const text = (value: string): TypedCell => ({ value });

function readTime(match: readonly (string | undefined)[]): number | undefined {
  const [hours, minutes, seconds, half] = match;
  if (hours === undefined) return 0;
  const clock = Number(hours);
  if (half && (clock < 1 || clock > 12)) return undefined;
  const afternoon = half?.toUpperCase() === "PM" ? 12 : 0;
  return timeFraction(
    half ? (clock % 12) + afternoon : clock,
    Number(minutes),
    Number(seconds ?? 0)
  );
}

function readDate(written: string): TypedCell | undefined {
  const iso = ISO_DATE.exec(written);
  const us = iso ? null : US_DATE.exec(written);
  const match = iso ?? us;
  if (!match) return undefined;
  const [first, second, third] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = iso ? dateSerial(first, second, third) : dateSerial(fullYear(third), first, second);
  const time = readTime(match.slice(4));
  if (day === undefined || time === undefined) return undefined;
  const format = iso ? "yyyy-mm-dd" : "m/d/yyyy";
  const clock = iso ? " hh:mm:ss" : " h:mm";
  return { value: day + time, format: match[4] === undefined ? format : format + clock };
}

function readTimeOfDay(written: string): TypedCell | undefined {
  const match = TIME_OF_DAY.exec(written);
  const value = match ? readTime(match.slice(1)) : undefined;
  if (value === undefined) return undefined;
  return { value, format: match?.[3] === undefined ? "h:mm" : "h:mm:ss" };
}

/**
 * A number as English Excel reads it; digits that are a name rather than a quantity stay text: leading zeros
 * (`007`), more digits than Excel keeps, and digits around an E without sign or point (`12E3`).
 */
function readNumber(written: string, mark: DecimalMark): TypedCell | undefined {
  const percent = written.endsWith("%");
  const bracketed = /^\((.*)\)$/.exec(written);
  const body = (bracketed?.[1] ?? (percent ? written.slice(0, -1).trimEnd() : written)).trim();
  if (!/\d/.test(body) || !NUMBER[mark].test(body)) return undefined;
  if (bracketed && /^[-+]/.test(body)) return undefined;

  const grouped = mark === "." ? body.includes(",") : /[. \u00a0]/.test(body);
  const plain =
    mark === "." ? body.replace(/[,$]/g, "") : body.replace(/[. \u00a0]/g, "").replace(",", ".");
  const digits = plain.replace(/e.*$/i, "").replace(/\D/g, "").replace(/^0+/, "");
  const isName =
    /^[-+]?0\d/.test(plain) ||
    /^\d+e\d+$/i.test(plain) ||
    (digits.length > SIGNIFICANT_DIGITS && !plain.includes("."));
  if (isName) return undefined;

  // Moved by exponent: 33.3% is 0.333, where a division by 100 gives 0.33299999999999996.
  const [mantissa, exponent = "0"] = plain.toLowerCase().split("e");
  const magnitude = Number(`${mantissa}e${Number(exponent) - (percent ? 2 : 0)}`);
  if (!Number.isFinite(magnitude)) return undefined;
  const value = (bracketed ? -magnitude : magnitude) || 0;

  const decimals = /\.\d/.test(plain);
  if (percent) return { value, format: decimals ? "0.00%" : "0%" };
  if (body.includes("$")) return { value, format: decimals ? "$#,##0.00" : "$#,##0" };
  if (grouped) return { value, format: decimals ? "#,##0.00" : "#,##0" };
  if (/e/i.test(plain)) return { value, format: "0.00E+00" };
  return { value };
}

/**
 * What English (US) Excel makes of a cell of a .csv file: numbers, percentages, amounts in dollars, ISO and US
 * dates with or without time, TRUE and FALSE, error values; text otherwise. Like Excel when told not to
 * convert what would lose something, it keeps identifiers such as `007` as text; other formulas than the
 * `="007"` idiom stay text too, for a file of data shall not run anything.
 */
export function readCell(written: string, mark: DecimalMark): TypedCell {
  const trimmed = written.trim();
  const first = trimmed[0];
  if (first === undefined) return { value: written === "" ? null : written };
  if ((first >= "0" && first <= "9") || "+-(.,$".includes(first)) {
    return (
      readNumber(trimmed, mark) ?? readDate(trimmed) ?? readTimeOfDay(trimmed) ?? text(written)
    );
  }
  if (BOOLEAN.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (ERROR_VALUES.has(trimmed)) return { value: { error: trimmed } };
  const literal = TEXT_FORMULA.exec(trimmed);
  return text(literal ? literal[1]! : written);
}
