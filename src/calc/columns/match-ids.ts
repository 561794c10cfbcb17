import { TextIndex } from "./text-index";
import type { TextColumn } from "./texts";

/**
 * For each row of one column the row of the other with the same id, −1 where there is none. Two lists of the same leads
 * are mostly in the same order: one comparison finds most of them, and only the rest is looked up.
 *
 * @param from every id once
 * @param to every id once
 */
export function matchIds(from: TextColumn, to: TextColumn): Int32Array {
  const rows = new Int32Array(rowsIn(from)).fill(-1);
  const isFound = new Uint8Array(rowsIn(to));
  matchInOrder(from, to, rows, isFound);
  lookUp(from, to, rows, isFound);
  return rows;
}

/** Walks through both, past rows that only one of them has. */
function matchInOrder(
  from: TextColumn,
  to: TextColumn,
  rows: Int32Array,
  isFound: Uint8Array
): void {
  const [idOf, idOfOther] = [idsOf(from), idsOf(to)];
  let next = 0;
  for (let row = 0; row < rows.length && next < isFound.length; row++) {
    const id = idOf(row);
    if (idOfOther(next) !== id) {
      const isBehind = next + 1 < isFound.length && idOfOther(next + 1) === id;
      const isMissing = row + 1 < rows.length && idOf(row + 1) === idOfOther(next);
      if (isBehind || !isMissing) next += 1;
      if (!isBehind) continue;
    }
    rows[row] = next;
    isFound[next++] = 1;
  }
}

function lookUp(from: TextColumn, to: TextColumn, rows: Int32Array, isFound: Uint8Array): void {
  const [idOf, idOfOther] = [idsOf(from), idsOf(to)];
  const left = isFound.reduce((count, found) => count - found, isFound.length);
  const index = new TextIndex(left + rows.length);
  const rowOfNumber = new Int32Array(left + 1).fill(-1);
  for (let row = 0; row < isFound.length; row++) {
    if (isFound[row] === 0) rowOfNumber[index.numberOf(idOfOther(row))] = row;
  }
  for (let row = 0; row < rows.length; row++) {
    // An id that is new by now has a number of its own, which has no row.
    if (rows[row]! < 0) rows[row] = rowOfNumber[index.numberOf(idOf(row))] ?? -1;
  }
}

const rowsIn = (ids: TextColumn): number => (ids.unique ?? ids.codes).length;

/** The id in a row. */
function idsOf(ids: TextColumn): (row: number) => string {
  const { unique } = ids;
  if (unique) return (row) => unique[row]!;
  const { codes, labels } = ids;
  return (row) => labels[codes[row]!]!;
}
