import type { Workbook } from "../../hooks/useWorkbook";

/** Columns by which the leads table is read and which it no longer has; none while the table itself is gone. */
export function lostHeaders({ tables, configuration }: Workbook): readonly string[] {
  const { leadsTable, mappings } = configuration;
  const table = tables.find(({ name }) => name === leadsTable);
  if (!table) return [];
  const headers = new Set(Object.values(mappings[table.name] ?? {}));
  return [...headers].filter((header) => !table.headers.includes(header));
}
