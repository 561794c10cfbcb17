import { CodedCells } from "../../calc";
import { LeadsColumn } from "./leads-column";
import type { Operator, Value } from "./types";

/** So many pairs of different cells are calculated at once rather than row by row. */
const FEW_PAIRS = 2 ** 16;

/** Numbers of the leads, or one for all of them: a step of 1 or 0 from one lead to the next. */
interface Side {
  readonly numbers: Float64Array;
  readonly step: 0 | 1;
}

type Calculation = (result: Float64Array, left: Side, right: Side) => void;

/** A loop for each: one that calls back is several times as slow. */
const ARITHMETIC: Partial<Record<Operator, Calculation>> = {
  "+": (result, { numbers: a, step: m }, { numbers: b, step: n }) => {
    for (let row = 0; row < result.length; row++) result[row] = a[row * m]! + b[row * n]!;
  },
  "-": (result, { numbers: a, step: m }, { numbers: b, step: n }) => {
    for (let row = 0; row < result.length; row++) result[row] = a[row * m]! - b[row * n]!;
  },
  "*": (result, { numbers: a, step: m }, { numbers: b, step: n }) => {
    for (let row = 0; row < result.length; row++) result[row] = a[row * m]! * b[row * n]!;
  },
  "/": (result, { numbers: a, step: m }, { numbers: b, step: n }) => {
    for (let row = 0; row < result.length; row++) result[row] = a[row * m]! / b[row * n]!;
  },
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
  const pairs = columns.reduce((product, { width }) => product * width, 1);
  if (columns.length === 0 || pairs <= FEW_PAIRS) return undefined;
  const rows = columns[0]!.length;
  if (columns.some(({ length }) => length !== rows)) return undefined;
  const [a, b] = [sideOf(left), sideOf(right)];
  if (!a || !b) return undefined;
  const calculate = ARITHMETIC[operator];
  if (calculate) return calculated(rows, (result) => calculate(result, a, b));
  const compare = COMPARISON[operator];
  return compare && compared(rows, a, b, compare);
}

function sideOf(value: Value): Side | undefined {
  if (typeof value === "number") return { numbers: Float64Array.of(value), step: 0 };
  const numbers = value instanceof LeadsColumn ? value.numbers : undefined;
  return numbers && { numbers, step: 1 };
}

function calculated(
  rows: number,
  calculate: (result: Float64Array) => void
): LeadsColumn | undefined {
  const result = new Float64Array(rows);
  calculate(result);
  for (let row = 0; row < rows; row++) {
    const number = result[row]!;
    if (!Number.isFinite(number)) return undefined;
    // Adding 0 turns −0 into 0.
    result[row] = number + 0;
  }
  return LeadsColumn.ofNumbers(result);
}

function compared(
  rows: number,
  { numbers: a, step: stepA }: Side,
  { numbers: b, step: stepB }: Side,
  compare: (a: number, b: number) => boolean
): LeadsColumn {
  const codes = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    codes[row] = Number(compare(a[row * stepA]!, b[row * stepB]!));
  }
  return LeadsColumn.ofCoded(new CodedCells([false, true], codes));
}
