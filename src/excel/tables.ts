import { runReading } from "./run";
import type { TableInfo } from "./types";

/** The tables of the workbook, in the order of its sheets. */
export function listTables(): Promise<TableInfo[]> {
  return runReading(async (context) => {
    const tables = context.workbook.tables.load("items/id,items/name");
    await context.sync();
    const parts = tables.items.map((table) => ({
      table,
      sheet: table.worksheet.load("name,position"),
      rows: table.rows.load("count"),
      columns: table.columns.load("items/name"),
    }));
    await context.sync();
    return parts
      .sort((a, b) => a.sheet.position - b.sheet.position)
      .map(({ table, sheet, rows, columns }) => ({
        id: table.id,
        name: table.name,
        sheet: sheet.name,
        rowCount: rows.count,
        headers: columns.items.map((column) => column.name),
      }));
  });
}
