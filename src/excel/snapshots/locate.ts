import { UserError } from "../../locales";
import { followRenames, readConfiguration } from "../configuration";
import type { Configuration } from "../configuration-schema";
import { readTableIn } from "../read-table";
import { SNAPSHOT_COLUMNS, type Cell, type Row } from "./cells";

/** The table with the snapshots, as found in the workbook. */
export interface SnapshotsTable {
  readonly name: string;
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Row of its header on the sheet, from 0. */
  readonly top: number;
  /** All its columns, those of the user's included. */
  readonly width: number;
  /** Of SNAPSHOT_COLUMNS, as the user sees them. */
  readonly headers: readonly string[];
  /** The cells of SNAPSHOT_COLUMNS. */
  readonly rows: readonly Row[];
}

/**
 * Finds the table that the configuration names, also after it was renamed; undefined where no snapshot was taken yet or
 * the table was deleted.
 *
 * @throws UserError snapshotsChanged when columns are missing
 */
export async function findSnapshots(
  context: Excel.RequestContext
): Promise<SnapshotsTable | undefined> {
  const tables = context.workbook.tables.load("items/id,items/name");
  const { snapshotsTable } = followRenames(await readConfiguration(context), tables.items);
  const table = tables.items.find(({ name }) => name === snapshotsTable);
  if (!table) return undefined;
  const { name } = table;
  const sheet = table.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  const range = table.getRange().load("rowIndex,columnCount");
  const content = await readContent(context, name);
  const place = { name, sheet: sheet.name, isProtected: protection.protected };
  return { ...place, top: range.rowIndex, width: range.columnCount, ...content };
}

/** The rows of the table as they are, and the headers of its columns. */
export async function readContent(
  context: Excel.RequestContext,
  name: string
): Promise<Pick<SnapshotsTable, "headers" | "rows">> {
  const { headers, columns } = await readTableIn(context, name);
  const own = columns.slice(0, SNAPSHOT_COLUMNS.length) as Cell[][];
  if (own.length < SNAPSHOT_COLUMNS.length) {
    throw new UserError("snapshotsChanged", { table: name, row: 1 });
  }
  const rows = own[0]!.map((_, row) => own.map((cells) => cells[row]!));
  return { headers: headers.slice(0, own.length), rows };
}

/** The configuration with the snapshots' table. */
export const withSnapshotsTable = (
  configuration: Configuration,
  { id, name }: Pick<Excel.Table, "id" | "name">
): Configuration => ({
  ...configuration,
  snapshotsTable: name,
  tableIds: { ...configuration.tableIds, [name]: id },
});
