/**
 * Single arguments. One that is left out arrives as null (a default value in TypeScript would never apply); a
 * reference to an empty cell arrives as null or 0. Names are the ones the person sees in Excel.
 */
import {
  CalcError,
  dateOf,
  errorKeyOf,
  errorOf,
  flagOf,
  isBlank,
  labelKey,
  labelOf,
  parseNumber,
  plainValue,
  shown,
  todaySerial,
} from "../../calc";

/** What numbers an argument takes: the test, and the words that complete "level 3 is not …". */
export interface NumberRange {
  readonly test: (value: number) => boolean;
  readonly text: string;
}

export const POSITIVE: NumberRange = { test: (value) => value > 0, text: "greater than 0" };
export const NOT_NEGATIVE: NumberRange = { test: (value) => value >= 0, text: "0 or more" };
export const SHARE: NumberRange = {
  test: (value) => value >= 0 && value <= 1,
  text: "between 0 and 1 (or 0 % and 100 %)",
};
export const LEVEL: NumberRange = {
  test: (value) => value > 0 && value < 1,
  text: "greater than 0 and less than 1",
};
export const WHOLE: NumberRange = {
  test: (value) => value >= 0 && Number.isInteger(value),
  text: "a whole number from 0",
};

/** The cell behind an argument that may be a range of one cell. @throws CalcError for its error */
function single(argument: unknown, name: string): unknown {
  let cell = argument;
  while (Array.isArray(cell) && cell.length === 1) cell = cell[0];
  const error = errorOf(plainValue(cell));
  if (error) throw new CalcError(errorKeyOf(error, "argumentError"), { name, value: error });
  return plainValue(cell);
}

/** A number, undefined if it is left out. */
export function optionalNumber(
  argument: unknown,
  name: string,
  range?: NumberRange
): number | undefined {
  const cell = single(argument, name);
  if (isBlank(cell)) return undefined;
  const value = typeof cell === "string" ? parseNumber(cell) : Number(cell);
  if (value === undefined || !Number.isFinite(value) || Array.isArray(cell)) {
    throw new CalcError("argumentNumber", { name, value: shown(cell) });
  }
  if (range && !range.test(value)) {
    throw new CalcError("argumentRange", { name, value, range: range.text });
  }
  return value;
}

/** A number that has to be there. */
export function requiredNumber(argument: unknown, name: string, range?: NumberRange): number {
  const value = optionalNumber(argument, name, range);
  if (value === undefined) throw new CalcError("missingArgument", { name });
  return value;
}

/** The serial number of a day, undefined if it is left out. */
export function optionalDate(argument: unknown, name: string): number | undefined {
  const cell = single(argument, name);
  const serial = dateOf(cell);
  if (serial === undefined) throw new CalcError("argumentDate", { name, value: shown(cell) });
  return Number.isNaN(serial) ? undefined : serial;
}

/** The serial number of a day that has to be there. */
export function requiredDate(argument: unknown, name: string): number {
  const serial = optionalDate(argument, name);
  if (serial === undefined) throw new CalcError("missingArgument", { name });
  return serial;
}

/** The day a question is asked for: today by the local clock if it is left out. */
export const asOfDate = (argument: unknown): number =>
  optionalDate(argument, "as_of") ?? todaySerial();

/** TRUE or FALSE, 1 or 0; the default if it is left out. */
export function flag(argument: unknown, name: string, byDefault: boolean): boolean {
  const cell = single(argument, name);
  if (isBlank(cell)) return byDefault;
  const value = flagOf(cell);
  if (value === undefined) throw new CalcError("argumentFlag", { name, value: shown(cell) });
  return value;
}

/** A text, "" if it is left out. */
export const text = (argument: unknown, name: string): string => labelOf(single(argument, name));

/** One of a few words; the first if it is left out. */
export function choice<Word extends string>(
  argument: unknown,
  name: string,
  words: readonly [Word, ...Word[]]
): Word {
  const value = text(argument, name);
  if (value === "") return words[0];
  const word = words.find((candidate) => labelKey(candidate) === labelKey(value));
  if (word === undefined) {
    throw new CalcError("argumentChoice", { name, value, choices: words.join(", ") });
  }
  return word;
}

/** `[headers]`: 1 shows a header row, 0 does not; default 1. */
export const showsHeaders = (argument: unknown): boolean => flag(argument, "headers", true);

/** `[total_depth]` with GROUPBY's numbers: 0 none, above 0 at the bottom (default), below 0 on top. */
export const totalPlace = (argument: unknown): number =>
  optionalNumber(argument, "total_depth") ?? 1;
