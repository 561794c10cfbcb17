import type { ArqueroTables } from "../engines/arquero";
import type { Encoded } from "../engines/calc";

/** Rows of figures with their labels; the order of the rows does not matter. */
export type Answer = readonly (readonly unknown[])[];

/** One question, put to three engines whose data is loaded. */
export interface Question {
  readonly name: string;
  readonly calc: (columns: Encoded) => Answer;
  /** For DuckDB. */
  readonly sql: string;
  /** Where the statement makes a table: what is asked of it, not timed. */
  readonly sqlAnswer?: string;
  /** From the rows of the statement to the figures that are compared; not timed. */
  readonly readSql?: (rows: Answer) => Answer;
  readonly arquero: (tables: ArqueroTables) => Answer;
}

const TOLERANCE = 1e-9;

/** The first difference between two answers, in words; undefined where they agree. */
export function differenceBetween(a: Answer, b: Answer): string | undefined {
  if (a.length !== b.length) return `${a.length} rows against ${b.length}`;
  const [left, right] = [sorted(a), sorted(b)];
  for (const [index, row] of left.entries()) {
    const other = right[index]!;
    if (row.length !== other.length || !row.every((cell, i) => isSame(cell, other[i]))) {
      return `${JSON.stringify(row)} against ${JSON.stringify(other)}`;
    }
  }
  return undefined;
}

/** By the texts of a row, then by its first number. */
const sorted = (answer: Answer): Answer =>
  answer.toSorted((a, b) => {
    const [x, y] = [a, b].map((row) => row.filter((cell) => typeof cell === "string").join("|"));
    return x! < y! ? -1 : x! > y! ? 1 : Number(a[0]) - Number(b[0]);
  });

const isSame = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b;
