import { isBlank, labelKey, labelOf, parseNumber } from "../../calc";

/** What one unit of a currency is worth in the base currency, whose own rate is 1. */
export interface Rate {
  readonly code: string;
  /** Undefined where it is not known yet. */
  readonly rate: number | undefined;
}

/** The columns of the table of rates, by position. */
export const RATE_COLUMNS = ["code", "rate"] as const;

/** The rates in the body of a table; rows without a code are passed over. */
export const ratesFromCells = (cells: readonly (readonly unknown[])[]): Rate[] =>
  cells.flatMap(([code, cell]) =>
    labelOf(code) === "" ? [] : [{ code: labelOf(code), rate: rateOf(cell) }]
  );

function rateOf(cell: unknown): number | undefined {
  const value = typeof cell === "string" ? parseNumber(cell) : cell;
  return typeof value === "number" && value > 0 ? value : undefined;
}

/** Whether the cells of a table are those of rates: short codes, and numbers above 0 or nothing. */
export const looksLikeRates = (cells: readonly (readonly unknown[])[]): boolean =>
  cells.every(
    ([code, cell]) =>
      /^(?:\p{L}{1,4}\.?|\p{Sc}|)$/u.test(labelOf(code)) &&
      (isBlank(cell) || rateOf(cell) !== undefined)
  );

/** Whether two codes are the same currency. */
export const isSameCode = (one: string, other: string): boolean =>
  labelKey(one) === labelKey(other);
