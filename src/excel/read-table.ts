import type { RawTable } from "../leads";
import { UserError } from "../locales";
import { FIRST_BLOCK_ROWS, bytesPerRow, rowsPerBlock } from "./payload";
import { codeOf, isGone, runReading } from "./run";
import { syncTogether } from "./sync-together";
import type { LongWork, TableInfo } from "./types";

export interface ReadOptions extends LongWork {
  /** Only these columns, in this order; headers that the table does not have are left out. */
  readonly headers?: readonly string[];
  /** Only so many rows, from the top, the middle and the end: tables are often sorted. */
  readonly rows?: number;
  /** What is known of the table already. */
  readonly known?: KnownTable;
}

export interface KnownTable extends Pick<TableInfo, "headers" | "rowCount"> {
  /** Rows of it, from which the size of a row is learnt. */
  readonly sample?: RawTable;
}

/**
 * The cells of a table, column by column: blanks as "", dates as serial numbers, errors as their text ("#N/A").
 * Read in blocks that fit Excel's limit for one answer, and stoppable between them.
 *
 * @throws UserError tableGone when there is no such table (any more), leadsChanged when rows come or go meanwhile
 */
export function readTable(name: string, options: ReadOptions = {}): Promise<RawTable> {
  return runReading((context) => readTableIn(context, name, options));
}

/** As readTable, within a batch of the caller's. */
export async function readTableIn(
  context: Excel.RequestContext,
  name: string,
  options: ReadOptions = {}
): Promise<RawTable> {
  try {
    return await readColumns(context, name, options);
  } catch (error) {
    throw isGone(error) ? new UserError("tableGone", { table: name }) : error;
  }
}

async function readColumns(
  context: Excel.RequestContext,
  name: string,
  { headers, rows: limit = Infinity, known, onProgress, signal }: ReadOptions
): Promise<RawTable> {
  const table = context.workbook.tables.getItem(name);
  const { headers: names, rowCount } = known ?? (await sizeOf(table));
  const wanted = headers?.filter((header) => names.includes(header)) ?? names;
  const indexes = wanted.map((header) => names.indexOf(header));
  const columns: unknown[][] = wanted.map(() => []);
  const stretches = stretchesOf(rowCount, limit);
  const total = stretches.reduce((sum, { rows }) => sum + rows, 0);

  let largestRow = known?.sample ? bytesPerRow(known.sample.columns) : 0;
  let left = stretches;
  let done = 0;
  while (left.length > 0) {
    signal?.throwIfAborted();
    const rows = largestRow === 0 ? FIRST_BLOCK_ROWS : rowsPerBlock(largestRow);
    const { now, later } = takeRows(left, rows);
    const blocks = await readBlocks(table, rowCount, indexes, now);
    for (const block of blocks) {
      block.forEach((cells, index) => cells.forEach((cell) => columns[index]!.push(cell)));
      done += block[0]?.length ?? 0;
      largestRow = Math.max(largestRow, bytesPerRow(block));
    }
    left = later;
    onProgress?.(total === 0 ? 1 : done / total);
  }
  return { name, headers: wanted, columns };
}

async function sizeOf(table: Excel.Table): Promise<KnownTable> {
  const columns = table.columns.load("items/name");
  const rows = table.rows.load("count");
  await syncTogether(table.context as Excel.RequestContext);
  return { headers: columns.items.map((column) => column.name), rowCount: rows.count };
}

/** Neighbouring rows of a table, from 0. */
interface Stretch {
  readonly from: number;
  readonly rows: number;
}

/** The first so many rows of the stretches, and the others. */
function takeRows(
  stretches: readonly Stretch[],
  rows: number
): { now: Stretch[]; later: Stretch[] } {
  const now: Stretch[] = [];
  const later: Stretch[] = [];
  let room = rows;
  for (const { from, rows: length } of stretches) {
    const taken = Math.min(room, length);
    if (taken > 0) now.push({ from, rows: taken });
    if (taken < length) later.push({ from: from + taken, rows: length - taken });
    room -= taken;
  }
  return { now, later };
}

/** The whole table, or three stretches of it with so many rows together. */
function stretchesOf(rows: number, limit: number): Stretch[] {
  if (rows === 0) return [];
  if (rows <= limit) return [{ from: 0, rows }];
  const each = Math.ceil(limit / 3);
  const middle = Math.floor((rows - each) / 2);
  return [0, middle, rows - each].map((from) => ({ from, rows: each }));
}

/**
 * The cells of some columns of a table, stretch by stretch. One request, because it is the single answer that is
 * limited in size; stretches that prove too large are halved. Each request asks for the table anew: a range kept from
 * an earlier one would still answer, with other cells, after the table was deleted.
 *
 * @param total the rows the table had at first; with another number blocks would not fit together
 */
async function readBlocks(
  table: Excel.Table,
  total: number,
  columns: readonly number[],
  stretches: readonly Stretch[]
): Promise<unknown[][][]> {
  const body = table.getDataBodyRange();
  const tableRows = table.rows.load("count");
  const ranges = stretches.map(({ from, rows }) =>
    columns.map((column) =>
      body
        .getCell(from, column)
        .getResizedRange(rows - 1, 0)
        .load("values")
    )
  );
  try {
    await syncTogether(table.context as Excel.RequestContext);
  } catch (error) {
    const halves = stretches.flatMap(halved);
    const isTooLarge = codeOf(error) === "ResponsePayloadSizeLimitExceeded";
    if (!isTooLarge || halves.length === stretches.length) throw error;
    const blocks: unknown[][][] = [];
    for (const half of halves) blocks.push(...(await readBlocks(table, total, columns, [half])));
    return blocks;
  }
  if (tableRows.count !== total) throw new UserError("leadsChanged");
  return ranges.map((block) => block.map((range) => range.values.map(([cell]) => cell)));
}

function halved({ from, rows }: Stretch): Stretch[] {
  if (rows === 1) return [{ from, rows }];
  const half = Math.ceil(rows / 2);
  return [
    { from, rows: half },
    { from: from + half, rows: rows - half },
  ];
}
