import { TextIndex } from "./text-index";
import { isLater, type TextColumn } from "./texts";

/**
 * For each row of one column the row of the other with the same id, −1 where there is none.
 * @param to every id once
 */
export function matchIds(from: TextColumn, to: TextColumn): Int32Array {
  return from.isAscending && to.isAscending ? merged(from, to) : lookedUp(from, to);
}

/** Both in order: one walk through both. Most leads are in either, so that one comparison is enough. */
function merged(from: TextColumn, to: TextColumn): Int32Array {
  const rows = new Int32Array(from.codes.length).fill(-1);
  const last = to.codes.length;
  let other = 0;
  for (let row = 0; row < rows.length && other < last; row++) {
    const id = idOf(from, row);
    while (other < last && idOf(to, other) !== id && isLater(id, idOf(to, other))) other++;
    if (other < last && idOf(to, other) === id) rows[row] = other++;
  }
  return rows;
}

function lookedUp(from: TextColumn, to: TextColumn): Int32Array {
  const index = new TextIndex(to.codes.length);
  const rowOfNumber = new Int32Array(to.codes.length + 1).fill(-1);
  to.codes.forEach((_, row) => (rowOfNumber[index.numberOf(idOf(to, row))] = row));
  return Int32Array.from(from.codes, (_, row) => {
    const number = index.find(idOf(from, row));
    return number === undefined ? -1 : rowOfNumber[number]!;
  });
}

const idOf = ({ codes, labels }: TextColumn, row: number): string => labels[codes[row]!]!;
