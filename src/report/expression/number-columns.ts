import { CodedCells } from "../../calc";
import { LeadsColumn } from "./leads-column";
import type { Operator, Value } from "./types";

/** So many pairs of different cells are calculated at once rather than row by row. */
const FEW_PAIRS = 2 ** 16;

const ARITHMETIC: Partial<Record<Operator, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};

const COMPARISON: Partial<Record<Operator, (a: number, b: number) => boolean>> = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

/**
 * Combines columns of numbers of which many are different, row by row and without looking at kinds of cells.
 * @returns undefined where that is not the case: few different ones, other cells than numbers, an answer that is an error
 */
export function operateOnNumbers(
  operator: Operator,
  left: Value,
  right: Value
): LeadsColumn | undefined {
  const columns = [left, right].filter((each) => each instanceof LeadsColumn);
  const pairs = columns.reduce(
    (count, { coded }) => count * (coded?.different.length ?? Infinity),
    1
  );
  if (columns.length === 0 || pairs <= FEW_PAIRS) return undefined;
  const [a, b] = [numbersOf(left), numbersOf(right)];
  const rows = columns[0]!.length;
  if (!a || !b || columns.some(({ length }) => length !== rows)) return undefined;
  const calculate = ARITHMETIC[operator];
  if (calculate) return calculated(a, b, rows, calculate);
  const compare = COMPARISON[operator];
  return compare && compared(a, b, rows, compare);
}

/** One number counts for every row. */
function numbersOf(value: Value): Float64Array | undefined {
  if (value instanceof LeadsColumn) return value.numbers;
  return typeof value === "number" ? Float64Array.of(value) : undefined;
}

function calculated(
  a: Float64Array,
  b: Float64Array,
  rows: number,
  calculate: (a: number, b: number) => number
): LeadsColumn | undefined {
  const [stepA, stepB] = [step(a, rows), step(b, rows)];
  const numbers = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    // Adding 0 turns −0 into 0.
    const number = calculate(a[row * stepA]!, b[row * stepB]!) + 0;
    if (!Number.isFinite(number)) return undefined;
    numbers[row] = number;
  }
  return LeadsColumn.ofNumbers(numbers);
}

function compared(
  a: Float64Array,
  b: Float64Array,
  rows: number,
  compare: (a: number, b: number) => boolean
): LeadsColumn {
  const [stepA, stepB] = [step(a, rows), step(b, rows)];
  const codes = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    codes[row] = Number(compare(a[row * stepA]!, b[row * stepB]!));
  }
  return LeadsColumn.ofCoded(new CodedCells([false, true], codes));
}

const step = ({ length }: Float64Array, rows: number): 0 | 1 => (length === rows ? 1 : 0);
