/**
 * The other way to save what an add-in's functions give: one formula a cell, each with the value it had, and no
 * dynamic array. A program that cannot call the functions keeps a cell's value, but not that of an array:
 * LibreOffice calculates array formulas when it opens a file (its import takes no results for them) and would show
 * `#NAME?` instead of the figures. Excel with the add-in calculates both alike.
 */
import {
  callsCustomFunction,
  mayGiveArray,
  needsArrayEvaluation,
  spilledElement,
} from "../formula";
import type { CellRecord, SheetSnapshot } from "../../model/types";

type SheetCell = SheetSnapshot["cells"][number];

const key = (row: number, column: number) => `${row} ${column}`;

/** Whether a formula is saved as an array formula where readers without the add-in are to see its value. */
export const isArrayForAnyReader = (formula: string): boolean =>
  callsCustomFunction(formula) ? needsArrayEvaluation(formula) : mayGiveArray(formula);

/**
 * The same cells; those that a custom function filled have each a formula of their own, its element of the spill.
 * A formula that needs array evaluation stays the dynamic array it is.
 */
export function withFormulasPerCell(cells: readonly SheetCell[]): SheetCell[] {
  const formulas = new Map<string, string>();
  for (const { row, column, cell } of cells) {
    const { formula, spill } = cell;
    if (formula === undefined || !spill || !callsCustomFunction(formula)) continue;
    if (isArrayForAnyReader(formula)) continue;
    for (let r = 0; r < spill.rows; r += 1) {
      for (let c = 0; c < spill.columns; c += 1) {
        formulas.set(key(row + r, column + c), spilledElement(formula, r + 1, c + 1));
      }
    }
  }
  return cells.map((entry) => {
    const formula = formulas.get(key(entry.row, entry.column));
    if (formula === undefined) return entry;
    const { value, style } = entry.cell;
    const cell: CellRecord = style ? { value, formula, style } : { value, formula };
    return { ...entry, cell };
  });
}
