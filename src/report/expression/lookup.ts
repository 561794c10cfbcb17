import { isArray, toTable } from "./cells";
import { LeadsColumn } from "./leads-column";
import type { CellValue, Value } from "./types";

/**
 * For each cell that is sought the cell of a column beside the first one that equals it, or what is given where none
 * does. The cells looked through are put in order once, so that the length of a column costs no more than its reading.
 */
export function lookUp(sought: Value, among: Value, beside: Value, otherwise: Value): Value {
  const found = new Map<string, CellValue>();
  const answers = cellsOf(beside);
  cellsOf(among).forEach((cell, row) => {
    const key = keyOf(cell);
    if (!found.has(key)) found.set(key, answers[row] ?? "");
  });
  const none = isArray(otherwise) ? "" : otherwise;
  const answer = (cell: CellValue) => found.get(keyOf(cell)) ?? none;
  if (sought instanceof LeadsColumn) return sought.map(answer);
  return isArray(sought) ? toTable(sought).map((row) => row.map(answer)) : answer(sought);
}

const cellsOf = (value: Value): readonly CellValue[] =>
  value instanceof LeadsColumn ? value.cells : toTable(value).flat();

/** Texts are equal without case; no number equals its text. */
const keyOf = (cell: CellValue): string =>
  typeof cell === "string" ? `text ${cell.toLowerCase()}` : `${typeof cell} ${String(cell)}`;
