import { UserError } from "../../locales";
import type { AddedRow, HistoryNote, HistoryRemoval } from "./types";

/**
 * The row that a move added, if it still is where and as it was written.
 * @throws UserError sheetProtected, tableFiltered when it is but cannot be removed
 */
export async function findHistoryRow(
  context: Excel.RequestContext,
  { table: name, row, cells }: AddedRow
): Promise<Excel.TableRow | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const rows = table.rows.load("count");
  const headers = table.columns.load("items/name");
  const filter = table.autoFilter.load("isDataFiltered");
  const sheet = table.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (table.isNullObject || row >= rows.count) return undefined;
  const found = table.rows.getItemAt(row).load("values");
  await context.sync();
  const isAsWritten = Object.entries(cells).every(([header, value]) => {
    const column = headers.items.findIndex((each) => each.name === header);
    return found.values[0]![column] === value;
  });
  if (!isAsWritten) return undefined;
  if (protection.protected) throw new UserError("sheetProtected", { sheet: sheet.name });
  if (filter.isDataFiltered) throw new UserError("tableFiltered", { table: name });
  return found;
}

/** Removes the row of a move at the next sync. */
export function removeHistoryRow(
  history: HistoryNote | undefined,
  row: Excel.TableRow | undefined
): HistoryRemoval {
  if (history?.kind !== "added") return { kind: "none" };
  row?.delete();
  return { kind: row ? "removed" : "stays", table: history.table };
}
