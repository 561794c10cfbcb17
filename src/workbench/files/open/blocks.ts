import type { Rect } from "../../model/types";

/** A rectangle of cells, row by row; `null` where there is none. */
export interface Block<T> {
  readonly rect: Rect;
  readonly cells: (T | null)[][];
}

interface Placed<T> {
  readonly row: number;
  readonly column: number;
  readonly value: T;
}

/** More rows than these are handed over in parts. */
const ROWS_PER_BLOCK = 5_000;

function toBlock<T>(cells: readonly Placed<T>[]): Block<T> {
  const columns = cells.map(({ column }) => column);
  const left = columns.reduce((least, column) => Math.min(least, column), Infinity);
  const right = columns.reduce((most, column) => Math.max(most, column), 0);
  const row = cells[0]!.row;
  const rect = {
    row,
    column: left,
    rows: cells.at(-1)!.row - row + 1,
    columns: right - left + 1,
  };
  const matrix = Array.from({ length: rect.rows }, () =>
    new Array<T | null>(rect.columns).fill(null)
  );
  for (const cell of cells) matrix[cell.row - row]![cell.column - left] = cell.value;
  return { rect, cells: matrix };
}

/** Cells in order of row as blocks of rows that follow each other. */
export function toBlocks<T>(cells: readonly Placed<T>[]): Block<T>[] {
  const blocks: Block<T>[] = [];
  let start = 0;
  cells.forEach(({ row }, index) => {
    const previous = cells[index - 1]?.row ?? row;
    const isFull = row - cells[start]!.row >= ROWS_PER_BLOCK;
    if (row <= previous + 1 && !isFull) return;
    blocks.push(toBlock(cells.slice(start, index)));
    start = index;
  });
  if (cells.length > start) blocks.push(toBlock(cells.slice(start)));
  return blocks;
}
