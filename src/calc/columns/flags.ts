/**
 * Filter columns: 1 for rows in scope, 0 for the others. TRUE and every number but 0 are in scope, FALSE, 0 and blank
 * are not, as in GROUPBY; TRUE and FALSE may be texts, in the languages of the add-in.
 */
import { encoded, type Encoder } from "./cache";
import { cellError, isBlank, plainValue, type Cells, type ColumnCells } from "./cells";
import { gather } from "./coded-cells";
import { labelKey } from "./labels";
import type { UnreadableCell } from "./numbers";
import { cellIn } from "./upright";

interface FlagColumn {
  readonly values: Uint8Array;
  readonly unreadable: UnreadableCell | undefined;
}

const TRUE_WORDS = new Set(["true", "sant", "adevărat", "yes", "ja", "da", "1"]);
const FALSE_WORDS = new Set(["false", "falskt", "fals", "no", "nej", "nu", "0"]);

/** True or false in a single cell, undefined if it says neither. Blank is false. */
export function flagOf(cell: unknown): boolean | undefined {
  const value = plainValue(cell);
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (isBlank(value)) return false;
  if (typeof value !== "string") return undefined;
  const word = labelKey(value);
  if (TRUE_WORDS.has(word)) return true;
  return FALSE_WORDS.has(word) ? false : undefined;
}

function flagsIn(cells: Cells): FlagColumn {
  const values = new Uint8Array(cells.length);
  let unreadable: UnreadableCell | undefined;
  for (let row = 0; row < cells.length; row++) {
    const cell = cellIn(cells, row);
    if (cell === true || cell === 1) values[row] = 1;
    else if (cell !== false && cell !== 0) {
      const flag = flagOf(cell);
      if (flag) values[row] = 1;
      else if (flag === undefined) unreadable ??= { row, cell };
    }
  }
  return { values, unreadable };
}

const encoder: Encoder<FlagColumn> = {
  ofColumn: flagsIn,
  ofCoded({ different, codes }) {
    const { values, unreadable } = flagsIn(different);
    return {
      values: gather(values, codes),
      unreadable: unreadable && { ...unreadable, row: codes.indexOf(unreadable.row) },
    };
  },
};

/**
 * A column of cells as flags, 1 or 0.
 * @throws CalcError notAFlag for the first cell that says neither
 */
export function encodeFlags(cells: ColumnCells, name: string): Uint8Array {
  const { values, unreadable } = encoded(cells, encoder, name);
  if (unreadable) throw cellError("notAFlag", name, unreadable.row + 1, unreadable.cell);
  return values;
}
