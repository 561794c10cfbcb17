import { areaOf } from "../../report";

/** A rectangle of cells as read: formulas and values as `Range.formulas` gives them. */
export interface SheetContent {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** What a cell holds; "" is blank. */
export const cellAt = ({ row, column, formulas }: SheetContent, i: number, j: number): unknown =>
  formulas[i - row]?.[j - column] ?? "";

const isFormula = (cell: unknown): cell is string =>
  typeof cell === "string" && cell.startsWith("=");

/**
 * `Leads[Amount]`: a table with a column. Excel follows when the user renames either, so that a formula is still the
 * one that was written, whatever their names.
 */
const COLUMN_OF_TABLE =
  /[\p{L}_\\][\p{L}\p{N}_.\\]*\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|'(?:[^']|'')*'!/gu;
/** A table as a whole, in an argument of its own: `,Stages,`. */
const TABLE = /(?<=[(,])[\p{L}_\\][\p{L}\p{N}_.\\]*(?=[,)])/gu;

const comparable = (cell: unknown): string =>
  isFormula(cell) ? cell.replace(COLUMN_OF_TABLE, "[]").replace(TABLE, "[]") : String(cell);

/** FNV-1a, 32 bits, over places and contents of cells: enough to notice a change, not to withstand an attack. */
export function fingerprintOf(addresses: readonly string[], content: SheetContent): string {
  let hash = 0x811c9dc5;
  const add = (text: string) => {
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
  };
  for (const address of addresses) {
    const { row, column, rows, columns } = areaOf(address);
    add(address);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        add(`\t${comparable(cellAt(content, row + i, column + j))}`);
      }
    }
  }
  return (hash >>> 0).toString(16);
}
