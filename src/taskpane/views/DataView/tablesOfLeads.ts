import type { TableInfo } from "../../../excel";
import type { Workbook } from "../../hooks/useWorkbook";

/** The workbook's tables without those that the add-in made for something else. */
export function tablesOfLeads({ tables, configuration }: Workbook): readonly TableInfo[] {
  const { snapshotsTable, quotasTable } = configuration;
  const others = new Set([snapshotsTable, quotasTable]);
  return tables.filter(({ name }) => !others.has(name));
}
