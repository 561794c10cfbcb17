import { UserError } from "../../locales";
import type { HistoryNote, HistoryRemoval } from "./types";

/** The row of a move, to be deleted, and what is to be said once it is. */
interface FoundRow {
  readonly row?: Excel.TableRow;
  readonly removal: HistoryRemoval;
}

const NONE: FoundRow = { removal: { kind: "none" } };

/**
 * The row that a move added to the stage history, if it still is where and as it was written.
 * @throws UserError sheetProtected, tableFiltered when it is but cannot be deleted
 */
export async function findHistoryRow(
  context: Excel.RequestContext,
  history: HistoryNote | undefined
): Promise<FoundRow> {
  if (history?.kind !== "added") return NONE;
  const { table: name, row, cells } = history;
  const table = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  if (table.isNullObject) return NONE;
  const rows = table.rows.load("count");
  const headers = table.columns.load("items/name");
  const filter = table.autoFilter.load("isDataFiltered");
  const sheet = table.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  await context.sync();
  const stays: FoundRow = { removal: { kind: "stays", table: name } };
  if (row >= rows.count) return stays;
  const found = table.rows.getItemAt(row).load("values");
  await context.sync();
  const isAsWritten = Object.entries(cells).every(([header, value]) => {
    const column = headers.items.findIndex((each) => each.name === header);
    return found.values[0]![column] === value;
  });
  if (!isAsWritten) return stays;
  if (protection.protected) throw new UserError("sheetProtected", { sheet: sheet.name });
  if (filter.isDataFiltered) throw new UserError("tableFiltered", { table: name });
  return { row: found, removal: { kind: "removed", table: name } };
}
