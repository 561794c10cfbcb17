import { asText } from "../as-text";
import { bytesPerRow, rowsPerBlock } from "../payload";
import type { Cell, Row } from "./cells";

/** Most bytes of one request: Excel on the web refuses more than 5 MB. */
const REQUEST_BYTES = 4_000_000;

/** A part of the work, small enough for one request. */
interface Piece {
  readonly bytes: number;
  readonly write: () => void;
}

/**
 * Makes a table hold `wanted` instead of `present` in its first columns, in as few requests as their size allows. Only
 * what differs is written: rows come or go at the end, and in each column one stretch changes.
 *
 * @param width columns of the table; those behind the rows' own stay as they are and are blank in new rows
 */
export async function writeRows(
  table: Excel.Table,
  width: number,
  present: readonly Row[],
  wanted: readonly Row[]
): Promise<void> {
  // The changes first: a table whose only row is blank counts as empty, and what is added would go into that row.
  const pieces = [
    ...changes(table, present, wanted),
    ...additions(table, width, wanted.slice(present.length)),
  ];
  let pending = 0;
  for (const { bytes, write } of pieces) {
    if (pending > 0 && pending + bytes > REQUEST_BYTES) {
      await table.context.sync();
      pending = 0;
    }
    write();
    pending += bytes;
  }
  const surplus = present.length - wanted.length;
  if (surplus > 0) {
    const first = table.getDataBodyRange().getRow(wanted.length);
    first.getResizedRange(surplus - 1, 0).delete("Up");
  }
  await table.context.sync();
}

const additions = (table: Excel.Table, width: number, rows: readonly Row[]): Piece[] =>
  inBlocks(rows).map(({ bytes, block }) => ({
    bytes,
    write: () =>
      table.rows.add(
        undefined,
        block.map((row) => [...writable(row), ...Array<string>(width - row.length).fill("")])
      ),
  }));

function changes(table: Excel.Table, present: readonly Row[], wanted: readonly Row[]): Piece[] {
  const common = wanted.slice(0, present.length);
  return (common[0] ?? []).flatMap((_, column) => {
    const differs = (row: Row, index: number) => row[column] !== present[index]![column];
    const from = common.findIndex(differs);
    if (from < 0) return [];
    const stretch = common.slice(from, common.findLastIndex(differs) + 1);
    const blocks = inBlocks(stretch.map((row) => [row[column]!]));
    return blocks.map(({ bytes, block, start }) => ({
      bytes,
      write: () => {
        const first = table.getDataBodyRange().getCell(from + start, column);
        first.getResizedRange(block.length - 1, 0).values = block.map(writable);
      },
    }));
  });
}

function inBlocks(rows: readonly Row[]) {
  const rowBytes = bytesPerRow([rows]);
  const length = rowsPerBlock(rowBytes);
  return Array.from({ length: Math.ceil(rows.length / length) }, (_, index) => {
    const start = index * length;
    const block = rows.slice(start, start + length);
    return { start, block, bytes: block.length * rowBytes };
  });
}

const writable = (row: Row): Cell[] =>
  row.map((cell) => (typeof cell === "string" ? asText(cell) : cell));
