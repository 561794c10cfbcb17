/** What tests say about cells: tables to a relative tolerance, and the error values functions end in. */

/** The error value a cell or a thrown error shows, undefined for anything else. */
export const errorIn = (cell: unknown): string | undefined =>
  typeof cell === "object" && cell !== null && "code" in cell ? String(cell.code) : undefined;

/** An error value expected in a table. */
export const error = (code: string): { error: string } => ({ error: code });

interface Thrown {
  readonly code: string;
  readonly message: string;
}

/** What a function throws: the code a cell shows, and the message. */
export function thrownBy(call: () => unknown): Thrown {
  try {
    call();
  } catch (thrown) {
    const code = errorIn(thrown);
    if (code) return thrown as Thrown;
    throw thrown;
  }
  throw new Error("nothing was thrown");
}

/** Relative tolerance: the digits the examples show. */
const DIGITS = 1e-6;

/**
 * Compares a spilled table with the expected one: numbers within the tolerance (relative, absolute below 1), null for
 * cells that are not compared, `error(code)` for error values.
 */
export function expectTable(
  actual: unknown[][],
  expected: readonly (readonly unknown[])[],
  tolerance = DIGITS
): void {
  expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  const comparable = expected.map((row, i) =>
    row.map((cell, j) => (isNear(actual[i]![j], cell, tolerance) ? actual[i]![j] : cell))
  );
  expect(actual).toEqual(comparable);
}

function isNear(actual: unknown, expected: unknown, tolerance: number): boolean {
  if (expected === null) return true;
  if (typeof expected === "object") {
    return errorIn(actual) === (expected as { error: string }).error;
  }
  if (typeof expected !== "number" || typeof actual !== "number") return actual === expected;
  return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
}
