import { dateOf, flagOf, isBlank, labelKey, parseNumber } from "../../calc";
import { isKnownStage } from "../stages/vocabulary";

/** What the cells of a column hold; shares are of the cells that are not blank. */
export interface Profile {
  readonly rows: number;
  readonly filled: number;
  /** Different values. */
  readonly distinct: number;
  readonly numbers: number;
  readonly dates: number;
  readonly booleans: number;
  /** Currency codes and signs. */
  readonly currencies: number;
  /** Share of the different values that are stages of some known sales process. */
  readonly knownStages: number;
  readonly largest: number;
  readonly smallest: number;
  /** Up to three different cells, as read. */
  readonly examples: readonly unknown[];
}

/** Cells looked at per column: more would cost time and change nothing. */
const SAMPLE_ROWS = 2000;
const EXAMPLES = 3;
/** 1990-01-01 and 2060-12-31: numbers outside are no dates of a sales process. */
const FIRST_DATE = 32_874;
const LAST_DATE = 58_805;
const CURRENCY =
  /^(\p{Sc}|kr|lei|sek|eur|usd|gbp|ron|dkk|nok|chf|pln|czk|huf|jpy|cad|aud|bgn|mdl)$/iu;

export function profileOf(cells: readonly unknown[]): Profile {
  const step = Math.max(1, Math.ceil(cells.length / SAMPLE_ROWS));
  const sample = Array.from({ length: Math.ceil(cells.length / step) }, (_, i) => cells[i * step]);
  const filled = sample.filter((cell) => !isBlank(cell));
  const values = new Map(filled.map((cell) => [labelKey(String(cell)), cell]));
  const share = (test: (cell: unknown) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const numbers = filled.map(numberIn).filter((number) => number !== undefined);
  return {
    rows: sample.length,
    filled: filled.length,
    distinct: values.size,
    numbers: filled.length === 0 ? 0 : numbers.length / filled.length,
    dates: share(isDate),
    booleans: share(isBoolean),
    currencies: share((cell) => CURRENCY.test(String(cell).trim())),
    knownStages: [...values.values()].filter(isKnownStageCell).length / Math.max(1, values.size),
    largest: numbers.reduce((a, b) => Math.max(a, b), -Infinity),
    smallest: numbers.reduce((a, b) => Math.min(a, b), Infinity),
    examples: [...values.values()].slice(0, EXAMPLES),
  };
}

const numberIn = (cell: unknown): number | undefined =>
  typeof cell === "string" ? parseNumber(cell) : typeof cell === "number" ? cell : undefined;

function isDate(cell: unknown): boolean {
  const serial = dateOf(cell);
  // A text that is a number in the range of dates is an id or an amount.
  if (typeof cell === "string" && parseNumber(cell) !== undefined) return false;
  return serial !== undefined && serial >= FIRST_DATE && serial <= LAST_DATE;
}

const isBoolean = (cell: unknown): boolean =>
  typeof cell === "boolean" ||
  (typeof cell === "string" && flagOf(cell) !== undefined && !/\d/.test(cell));

const isKnownStageCell = (cell: unknown): boolean => typeof cell === "string" && isKnownStage(cell);
