import { FIELDS, type Mapping, type RawTable } from "../leads";
import { nextTask } from "./next-task";

/** Cells between two pauses: a few milliseconds. */
const CELLS_PER_TURN = 50_000;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A number that is very likely another one once any cell of a field's column has changed: FNV-1a, 32 bits, over fields,
 * rows and cells. It tells that leads have changed, not what has.
 */
export async function leadsFingerprint(
  { headers, columns }: RawTable,
  mapping: Mapping
): Promise<string> {
  let hash = FNV_OFFSET;
  const add = (text: string) => {
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
    }
  };
  for (const field of FIELDS) {
    const cells = columns[headers.indexOf(mapping[field] ?? "")];
    if (!cells) continue;
    add(`\n${field}`);
    for (let row = 0; row < cells.length; row++) {
      add(`\t${String(cells[row])}`);
      if (row % CELLS_PER_TURN === CELLS_PER_TURN - 1) await nextTask();
    }
  }
  return (hash >>> 0).toString(16);
}
