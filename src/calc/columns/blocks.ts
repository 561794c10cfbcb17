/**
 * Rows a block at a time, copied into arrays that are always of the same kind. Before each access the machine asks what
 * kind of array it has there; with columns of several kinds, row by row, that takes longer than the access. Loops over
 * blocks therefore do four rows a step: asked once, more than twice as fast.
 */
import type { Codes } from "./codes";

/** Rows of a block: a multiple of four. */
export const BLOCK = 4096;

/** Copies a column's next rows into a block; behind the column's end there are zeros. */
export function load(
  block: Codes | Float64Array,
  column: Codes | Float32Array | Float64Array,
  from: number
): void {
  const rows = column.subarray(from, from + BLOCK);
  block.set(rows);
  block.fill(0, rows.length);
}
