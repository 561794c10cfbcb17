import { runReading } from "./run";
import type { TableInfo } from "./types";

/** The tables of the workbook, in the order of its sheets. */
export function listTables(): Promise<TableInfo[]> {
  return runReading(async (context) => {
    const tables = context.workbook.tables.load("items/id,items/name");
    await context.sync();
    const infos = tableInfos(tables.items);
    await context.sync();
    return infos();
  });
}

/** Asks for what is to be known of tables, within a batch of the caller's: the answer is there after its next sync. */
export function tableInfos(tables: readonly Excel.Table[]): () => TableInfo[] {
  const parts = tables.map((table) => ({
    table,
    sheet: table.worksheet.load("name,position"),
    rows: table.rows.load("count"),
    columns: table.columns.load("items/name"),
  }));
  return () =>
    parts
      .sort((a, b) => a.sheet.position - b.sheet.position)
      .map(({ table, sheet, rows, columns }) => ({
        id: table.id,
        name: table.name,
        sheet: sheet.name,
        rowCount: rows.count,
        headers: columns.items.map((column) => column.name),
      }));
}
