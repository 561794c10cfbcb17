/**
 * Dates as .csv files write them:
 *
 * | text | day |
 * |---|---|
 * | "2026-06-30", "2026/6/30", "2026-06-30T09:15:00Z", "2026-06-30 9:15" | 30 June 2026 |
 * | "30.06.2026", "30.6.26" | 30 June 2026: with points the day always comes first |
 * | "30/06/2026", "06/30/2026", "6/30/2026, 9:15 AM" | 30 June 2026: only one order makes a date |
 * | "30 June 2026", "30-Jun-26", "June 30, 2026", "30 juni 2026", "30 iun. 2026" | 30 June 2026 |
 * | "03/04/2026", "3-4-2026" | 3 April or March 4: the order has to be known |
 *
 * A time zone is passed over: the day and the time stay as written.
 */
import { serialOf } from "../../calc";
import type { DateOrder } from "./types";

/** Of a date as text. */
export interface WrittenDate {
  /** Serial number with the time of day as its fraction; undefined where there is no such day. */
  readonly serial: number | undefined;
  /** The order that the text shows; "either" where both make a date, "yearFirst" and "named" where there is no question. */
  readonly order: DateOrder | "either" | "yearFirst" | "named";
  /** Whether it has a time of day other than midnight. */
  readonly hasTime: boolean;
  /** What stands between its numbers. */
  readonly separator: string;
}

const TIME = String.raw`(?:,?[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AP]M)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, "i");
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`, "i");
const DAY_AND_NAME = new RegExp(
  String.raw`^(\d{1,2})\.?[ -]+(\p{L}+)\.?,?[ -]+(\d{4}|\d{2})${TIME}$`,
  "iu"
);
const NAME_AND_DAY = new RegExp(String.raw`^(\p{L}+)\.? +(\d{1,2}),? +(\d{4})${TIME}$`, "iu");
/** The months in the languages of our users; a text may have the beginning of a name, three letters at least. */
const MONTHS: readonly (readonly string[])[] = [
  ["january", "januari", "ianuarie"],
  ["february", "februari", "februarie"],
  ["march", "mars", "martie"],
  ["april", "aprilie"],
  ["may", "maj", "mai"],
  ["june", "juni", "iunie"],
  ["july", "juli", "iulie"],
  ["august", "augusti"],
  ["september", "septembrie"],
  ["october", "oktober", "octombrie"],
  ["november", "noiembrie"],
  ["december", "decembrie"],
];
const MONTH_LETTERS = 3;
/** The shortest and the longest text that can be a date: "1/2/26", "2026-06-30T09:15:00.000000+02:00" and blanks. */
const MIN_LENGTH = 6;
const MAX_LENGTH = 40;
const SECONDS_PER_DAY = 86_400;
/** Two-digit years up to here are of this century, as in Excel. */
const LAST_YEAR_OF_2000 = 29;

/** The date a text stands for, undefined if it looks like none; `order` decides where it has two readings. */
export function readDate(text: string, order: DateOrder): WrittenDate | undefined {
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return undefined;
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, separator, month, day, ...time] = yearFirst;
    return dated("yearFirst", separator!, serialOf(Number(year), Number(month), Number(day)), time);
  }
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return readNamed(text);
  const [, first, separator, second, year, ...time] = yearLast;
  // "26-06-30" begins with the year in some countries, with the day in others.
  if (year!.length === 2 && separator === "-") return undefined;
  const shown = orderOf(Number(first), Number(second), separator!);
  if (shown === undefined) return undefined;
  const isDayFirst = (shown === "either" ? order : shown) === "dayFirst";
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  const serial = serialOf(fullYear(year!), Number(month), Number(day));
  return dated(shown, separator!, serial, time);
}

/** A date with the name of its month. */
function readNamed(text: string): WrittenDate | undefined {
  const dayFirst = DAY_AND_NAME.exec(text);
  const match = dayFirst ?? NAME_AND_DAY.exec(text);
  if (!match) return undefined;
  const [, first, second, year, ...time] = match;
  const [day, name] = dayFirst ? [first!, second!] : [second!, first!];
  const word = name.toLowerCase();
  if (word.length < MONTH_LETTERS) return undefined;
  const month = 1 + MONTHS.findIndex((names) => names.some((each) => each.startsWith(word)));
  if (month === 0) return undefined;
  return dated("named", " ", serialOf(fullYear(year!), month, Number(day)), time);
}

function orderOf(
  first: number,
  second: number,
  separator: string
): DateOrder | "either" | undefined {
  if (separator === ".") return second > 12 ? undefined : "dayFirst";
  if (first > 12) return second > 12 ? undefined : "dayFirst";
  return second > 12 ? "monthFirst" : "either";
}

function dated(
  order: WrittenDate["order"],
  separator: string,
  day: number | undefined,
  time: readonly (string | undefined)[]
): WrittenDate {
  const fraction = fractionOf(time);
  const serial = day === undefined || fraction === undefined ? undefined : day + fraction;
  return { serial, order, hasTime: fraction !== undefined && fraction > 0, separator };
}

/** The time of day as a fraction of it, undefined for a time that is none. */
function fractionOf([hours, minutes, seconds, half]: readonly (string | undefined)[]) {
  if (hours === undefined) return 0;
  const clock = Number(hours);
  if (half !== undefined && (clock < 1 || clock > 12)) return undefined;
  const hour = half === undefined ? clock : (clock % 12) + (half.toUpperCase() === "PM" ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / SECONDS_PER_DAY;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= LAST_YEAR_OF_2000 ? 2000 + year : 1900 + year;
}
