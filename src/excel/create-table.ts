import { UserError } from "../locales";
import { asText } from "./as-text";
import { freeName } from "./free-name";
import { bytesPerRow } from "./payload";
import { codeOf, run, runAsOneStep } from "./run";
import type { LongWork } from "./types";

/** A table to be made; names are wishes, the next free ones are taken. */
export interface NewTable {
  readonly sheet: string;
  readonly name: string;
  readonly columns: readonly NewColumn[];
}

export interface NewColumn {
  readonly header: string;
  /** Number format in Excel's English notation. */
  readonly format: string;
  readonly cells: readonly (string | number | boolean)[];
}

/** The table as it was made. */
export interface CreatedTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
}

/**
 * Bytes of one request. Excel on the web takes 5 MB, but so small ones let the pane answer in between, and tell how far
 * the work is.
 */
const BLOCK_BYTES = 1_000_000;
/** Rows that tell how wide a column has to be. */
const MEASURED_ROWS = 200;
/** Points per character, and for the edges of a cell and the button in its header. */
const CHARACTER_WIDTH = 5.6;
const PADDING = 20;
const WIDTHS = { least: 50, most: 240 };
/** Characters of a number or a date with its format. */
const NUMBER_LENGTH = 10;

/**
 * Writes a table on a new sheet, block by block; if it is stopped or Excel refuses a part of it, nothing stays.
 *
 * @throws UserError workbookProtected
 */
export async function createTable(table: NewTable, work: LongWork = {}): Promise<CreatedTable> {
  let sheetId: string | undefined;
  const takeBack = async () => {
    if (sheetId !== undefined) await removeSheet(sheetId);
    sheetId = undefined;
  };
  try {
    return await runAsOneStep(async (context) => {
      const sheet = await addSheet(context, table.sheet);
      sheetId = sheet.id;
      await writeCells(sheet, table.columns, work);
      const added = await addTable(sheet, table);
      work.signal?.throwIfAborted();
      return added;
    }, takeBack);
  } catch (error) {
    await takeBack();
    throw error;
  }
}

async function addSheet(context: Excel.RequestContext, wish: string): Promise<Excel.Worksheet> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const name = freeName(
    wish,
    sheets.items.map((sheet) => sheet.name)
  );
  const sheet = context.workbook.worksheets.add(name).load("id,name");
  try {
    await context.sync();
  } catch (error) {
    throw codeOf(error) === "AccessDenied" ? new UserError("workbookProtected") : error;
  }
  return sheet;
}

async function writeCells(
  sheet: Excel.Worksheet,
  columns: readonly NewColumn[],
  { onProgress, signal }: LongWork
): Promise<void> {
  const rows = columns[0]?.cells.length ?? 0;
  columns.forEach(({ format, ...column }, index) => {
    sheet.getCell(0, index).getEntireColumn().format.columnWidth = widthOf(column);
    if (format === "General" || rows === 0) return;
    // A single value counts for every cell of a range; the type file only knows matrices.
    sheet.getRangeByIndexes(1, index, rows, 1).numberFormat = format as unknown as string[][];
  });
  const header = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  header.values = [columns.map((column) => asText(column.header))];
  const rowBytes = bytesPerRow(columns.map(({ cells }) => cells));
  const block = Math.max(1, Math.floor(BLOCK_BYTES / Math.max(1, rowBytes)));
  for (let from = 0; from < rows; from += block) {
    signal?.throwIfAborted();
    await writeRows(sheet, columns, from, Math.min(rows, from + block));
    onProgress?.(Math.min(rows, from + block) / rows);
  }
  signal?.throwIfAborted();
}

/** Rows that are longer than the average was are written in halves, where they are too much for one request. */
async function writeRows(
  sheet: Excel.Worksheet,
  columns: readonly NewColumn[],
  from: number,
  to: number
): Promise<void> {
  const values = Array.from({ length: to - from }, (_, row) =>
    columns.map(({ cells }) => written(cells[from + row]!))
  );
  sheet.getRangeByIndexes(1 + from, 0, to - from, columns.length).values = values;
  try {
    await sheet.context.sync();
  } catch (error) {
    const isTooLarge = codeOf(error) === "RequestPayloadSizeLimitExceeded";
    if (!isTooLarge || to - from === 1) throw error;
    const middle = Math.ceil((from + to) / 2);
    await writeRows(sheet, columns, from, middle);
    await writeRows(sheet, columns, middle, to);
  }
}

const written = (cell: string | number | boolean) =>
  typeof cell === "string" ? asText(cell) : cell;

async function addTable(sheet: Excel.Worksheet, table: NewTable): Promise<CreatedTable> {
  const { workbook } = sheet.context;
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  await sheet.context.sync();
  const rows = table.columns[0]?.cells.length ?? 0;
  // A table has one row at least.
  const range = sheet.getRangeByIndexes(0, 0, 1 + Math.max(1, rows), table.columns.length);
  const added = workbook.tables.add(range, true).load("id");
  const name = freeName(
    table.name,
    [...tables.items, ...names.items].map((item) => item.name),
    { separator: "" }
  );
  added.name = name;
  sheet.activate();
  sheet.getRange("A1").select();
  await sheet.context.sync();
  return { id: added.id, name, sheet: sheet.name };
}

function widthOf({ header, cells }: Pick<NewColumn, "header" | "cells">): number {
  const lengths = cells
    .slice(0, MEASURED_ROWS)
    .map((cell) => (typeof cell === "string" ? cell.length : NUMBER_LENGTH));
  const width = PADDING + CHARACTER_WIDTH * Math.max(header.length, ...lengths);
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, width));
}

async function removeSheet(id: string): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}
