import type { RawTable } from "../leads";
import { UserError } from "../locales";
import { FIRST_BLOCK_ROWS, bytesPerRow, rowsPerBlock } from "./payload";
import { codeOf, isGone, runReading } from "./run";
import type { LongWork } from "./types";

export interface ReadOptions extends LongWork {
  /** Only these columns, in this order; headers that the table does not have are left out. */
  readonly headers?: readonly string[];
  /** Only so many rows, from the top, the middle and the end: tables are often sorted. */
  readonly rows?: number;
}

/**
 * The cells of a table, column by column: blanks as "", dates as serial numbers, errors as their text ("#N/A").
 * Read in blocks that fit Excel's limit for one answer, and stoppable between them.
 *
 * @throws UserError tableGone when there is no such table (any more), leadsChanged when rows come or go meanwhile
 */
export async function readTable(name: string, options: ReadOptions = {}): Promise<RawTable> {
  try {
    return await runReading((context) => readColumns(context, name, options));
  } catch (error) {
    throw isGone(error) ? new UserError("tableGone", { table: name }) : error;
  }
}

async function readColumns(
  context: Excel.RequestContext,
  name: string,
  { headers, rows: limit = Infinity, onProgress, signal }: ReadOptions
): Promise<RawTable> {
  const table = context.workbook.tables.getItem(name);
  const tableColumns = table.columns.load("items/name");
  const tableRows = table.rows.load("count");
  await context.sync();

  const names = tableColumns.items.map((column) => column.name);
  const wanted = headers?.filter((header) => names.includes(header)) ?? names;
  const indexes = wanted.map((header) => names.indexOf(header));
  const columns: unknown[][] = wanted.map(() => []);
  const stretches = stretchesOf(tableRows.count, limit);
  const total = stretches.reduce((sum, { rows }) => sum + rows, 0);

  let done = 0;
  let blockRows = FIRST_BLOCK_ROWS;
  let largestRow = 0;
  for (const stretch of stretches) {
    for (let read = 0; read < stretch.rows;) {
      signal?.throwIfAborted();
      const rows = Math.min(blockRows, stretch.rows - read);
      const block = await readBlock(table, tableRows.count, indexes, stretch.from + read, rows);
      block.forEach((cells, index) => cells.forEach((cell) => columns[index]!.push(cell)));
      read += block[0]?.length ?? rows;
      done += block[0]?.length ?? rows;
      largestRow = Math.max(largestRow, bytesPerRow(block));
      blockRows = rowsPerBlock(largestRow);
      onProgress?.(done / total);
    }
  }
  return { name, headers: wanted, columns };
}

/** The whole table, or three stretches of it with so many rows together. */
function stretchesOf(rows: number, limit: number): { from: number; rows: number }[] {
  if (rows <= limit) return [{ from: 0, rows }];
  const each = Math.ceil(limit / 3);
  const middle = Math.floor((rows - each) / 2);
  return [0, middle, rows - each].map((from) => ({ from, rows: each }));
}

/**
 * The cells of some columns of a table, from one row on. One request of its own per block, because it is the single
 * answer that is limited in size; a block that proves too large is halved. Each asks for the table anew: a range kept
 * from an earlier request would still answer, with other cells, after the table was deleted.
 *
 * @param total the rows the table had at first; with another number blocks would not fit together
 */
async function readBlock(
  table: Excel.Table,
  total: number,
  columns: readonly number[],
  from: number,
  rows: number
): Promise<unknown[][]> {
  const body = table.getDataBodyRange();
  const tableRows = table.rows.load("count");
  const ranges = columns.map((column) =>
    body
      .getCell(from, column)
      .getResizedRange(rows - 1, 0)
      .load("values")
  );
  try {
    await table.context.sync();
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || rows === 1) throw error;
    return readBlock(table, total, columns, from, Math.ceil(rows / 2));
  }
  if (tableRows.count !== total) throw new UserError("leadsChanged");
  return ranges.map((range) => range.values.map(([cell]) => cell));
}
