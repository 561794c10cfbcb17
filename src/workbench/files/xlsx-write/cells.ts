import type { CellErrorValue, CellValueInput, Style, Worksheet } from "@cj-tech-master/excelts";
import { contains, rangeAddress } from "../a1";
import { mayGiveArray, toFileFormula } from "../formula";
import type {
  CellRecord,
  CellScalar,
  CellStyle,
  SheetSnapshot,
  TableRecord,
} from "../../model/types";

/**
 * Errors that came with dynamic arrays and add-ins have no place in the format; Excel itself stores them as
 * `#VALUE!` with a richer value aside, and calculates them anew on opening.
 */
const STORED_ERRORS = new Set([
  ...["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!", "#GETTING_DATA"],
]);

/** A value as the file holds it. */
export function storedValue(value: CellScalar): number | string | boolean | CellErrorValue | null {
  if (value === null || typeof value !== "object") return value;
  const error = STORED_ERRORS.has(value.error) ? value.error : "#VALUE!";
  return { error: error as CellErrorValue["error"] };
}

/**
 * A cell as the library takes it: formulas with the value they had (a reader without the add-in shows it),
 * those that may spill as dynamic array formulas over the range they filled.
 */
function cellInput(
  { value, formula, spill }: CellRecord,
  row: number,
  column: number,
  table: string | undefined,
  isArray: (formula: string) => boolean
): CellValueInput {
  const stored = storedValue(value);
  if (formula === undefined) return stored;
  const base = { formula: toFileFormula(formula, table), result: stored ?? undefined };
  if (!spill && !isArray(formula)) return base;
  const size = spill ?? { rows: 1, columns: 1 };
  const ref = rangeAddress({ row, column, ...size });
  return { ...base, shareType: "array", ref, isDynamicArray: true };
}

/** Writes the sheet's cells, row by row as they come. */
export function writeCells(
  worksheet: Worksheet,
  cells: SheetSnapshot["cells"],
  tables: readonly TableRecord[],
  toStyle: (style: CellStyle) => Partial<Style>,
  isArray: (formula: string) => boolean = mayGiveArray
): void {
  for (const { row, column, cell } of cells) {
    const target = worksheet.getCell(row + 1, column + 1);
    const table = cell.formula
      ? tables.find(({ rect }) => contains(rect, row, column))?.name
      : undefined;
    target.value = cellInput(cell, row, column, table, isArray);
    if (cell.style) target.style = toStyle(cell.style);
  }
}
