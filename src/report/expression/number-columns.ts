import { CodedCells } from "../../calc";
import { LeadsColumn } from "./leads-column";
import { blocksOfOperation, compareBlocks, isCalculator, type NumberBlocks } from "./number-blocks";
import type { Operator, Value } from "./types";

/** So many pairs of different cells are calculated at once rather than row by row. */
const FEW_PAIRS = 2 ** 16;

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
 * @returns undefined where that is not the case: few different ones, other cells than numbers, division by a column
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
  if (!isCalculator(operator)) return compared(operator, left, right, rows);
  // Only so can what is not finite, which is an error, never become finite again.
  const isSafe = operator !== "/" || (typeof right === "number" && right !== 0);
  const [a, b] = [left, right].map(blocksOf);
  if (!isSafe || a === undefined || b === undefined) return undefined;
  return LeadsColumn.ofBlocks(blocksOfOperation(operator, a, b), rows);
}

const blocksOf = (value: Value): NumberBlocks | number | undefined =>
  value instanceof LeadsColumn ? value.blocks : typeof value === "number" ? value : undefined;

function compared(
  operator: Operator,
  left: Value,
  right: Value,
  rows: number
): LeadsColumn | undefined {
  const compare = COMPARISON[operator];
  const [a, b] = [left, right].map(blocksOf);
  if (!compare || a === undefined || b === undefined) return undefined;
  const codes = compareBlocks(compare, a, b, rows);
  return codes && LeadsColumn.ofCoded(new CodedCells([false, true], codes));
}
