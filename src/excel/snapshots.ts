import type { Field } from "../leads";
import { UserError, languageOf, translator, type Translate } from "../locales";
import { asText } from "./as-text";
import { readConfiguration, storeConfiguration } from "./configuration";
import { freeName } from "./free-name";
import { run } from "./run";
import { today } from "./serial-dates";
import { openSession, type Session } from "./session";

/** The table's name, for formulas, in every language. */
const SNAPSHOTS_TABLE = "Snapshots";
/** What of each lead is kept, in the order of the columns after the date. */
const KEPT = ["id", "stage", "amount", "expected"] as const satisfies readonly Field[];
/** Positions of the dates among the columns. */
const DATE_COLUMNS = [0, 1 + KEPT.indexOf("expected")];
/** Rows per request: some 100 bytes each, and Excel on the web takes 5 MB. */
const BLOCK_ROWS = 20_000;

export interface TakenSnapshot {
  readonly sheet: string;
  readonly leads: number;
}

type Row = (string | number | boolean)[];

/**
 * Notes where every lead stands today, below the snapshots taken before: two of them show what moved. They stand in a
 * table of their own, which the first one makes.
 *
 * @throws UserError what openSession throws, noIdColumn
 */
export async function takeSnapshot(): Promise<TakenSnapshot> {
  const session = await openSession();
  if (session.mapping.id === undefined) {
    throw new UserError("noIdColumn", { table: session.table.name });
  }
  const rows = snapshotRows(session);
  const sheet = await run(async (context) => {
    const configuration = await readConfiguration(context);
    const table = context.workbook.tables.getItemOrNullObject(
      configuration.snapshotsTable ?? SNAPSHOTS_TABLE
    );
    const sheet = table.worksheet.load("name");
    const count = table.rows.load("count");
    await context.sync();
    // A table of that name which is not remembered is the user's own.
    if (table.isNullObject || configuration.snapshotsTable === undefined) {
      return createTable(context, rows);
    }
    await appendRows(context, table, count.count, rows);
    return sheet.name;
  });
  return { sheet, leads: rows.length };
}

/** Date, id, stage, amount and expected close of every lead that has a stage. */
function snapshotRows({ data, mapping }: Session): Row[] {
  const date = today();
  const columns = KEPT.map((field) => data.columns[data.headers.indexOf(mapping[field] ?? "")]);
  const stages = columns[KEPT.indexOf("stage")] ?? [];
  return stages.flatMap((stage, row) =>
    stage === "" ? [] : [[date, ...columns.map((cells) => cellOf(cells?.[row] ?? ""))]]
  );
}

const cellOf = (cell: unknown): string | number | boolean =>
  typeof cell === "number" || typeof cell === "boolean" ? cell : asText(String(cell));

/** Adds rows at the end of the table, and takes them away again if Excel refuses a part of them. */
async function appendRows(
  context: Excel.RequestContext,
  table: Excel.Table,
  present: number,
  rows: readonly Row[]
): Promise<void> {
  let added = 0;
  try {
    for (; added < rows.length; added += BLOCK_ROWS) {
      await addRows(table, rows.slice(added, added + BLOCK_ROWS));
    }
  } catch (error) {
    if (added > 0) {
      const first = table.getDataBodyRange().getRow(present);
      first.getResizedRange(added - 1, 0).delete("Up");
      await context.sync();
    }
    throw error;
  }
}

/** One request of its own: it is the single request that is limited in size. */
async function addRows(table: Excel.Table, rows: Row[]): Promise<void> {
  table.rows.add(undefined, rows);
  await table.context.sync();
}

/** Makes the table on a sheet of its own, under free names; takes the sheet away if that fails. */
async function createTable(context: Excel.RequestContext, rows: readonly Row[]): Promise<string> {
  const { workbook } = context;
  const t = translator(languageOf(Office.context.displayLanguage));
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  const configuration = await readConfiguration(context);
  const taken = [...tables.items, ...names.items].map((item) => item.name);
  const name = freeName(SNAPSHOTS_TABLE, taken, { separator: "" });
  const sheetName = freeName(
    t("fields.snapshots.sheetName"),
    sheets.items.map((sheet) => sheet.name)
  );
  try {
    const sheet = workbook.worksheets.add(sheetName);
    const [first = [], ...others] = blocksOf(rows);
    const range = sheet.getRangeByIndexes(0, 0, 1 + first.length, 1 + KEPT.length);
    range.values = [headersIn(t), ...first];
    const table = workbook.tables.add(range, true);
    table.name = name;
    for (const column of DATE_COLUMNS) {
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().numberFormat =
        "yyyy-mm-dd" as unknown as string[][];
    }
    range.format.autofitColumns();
    await context.sync();
    for (const block of others) await addRows(table, block);
    storeConfiguration(context, { ...configuration, snapshotsTable: name });
    await context.sync();
  } catch (error) {
    const made = workbook.worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    if (!made.isNullObject) made.delete();
    await context.sync();
    throw error;
  }
  return sheetName;
}

const headersIn = (t: Translate): string[] => [
  t("fields.snapshots.date"),
  ...KEPT.map((field) => t(`fields.${field}`)),
];

const blocksOf = (rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / BLOCK_ROWS) }, (_, index) =>
    rows.slice(index * BLOCK_ROWS, (index + 1) * BLOCK_ROWS)
  );
