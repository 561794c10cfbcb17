import type { TableInfo } from "../../../excel";
import { isStageTableHeader } from "../../../leads";
import type { Workbook } from "../../hooks/useWorkbook";

/** The workbook's tables without those that the add-in made for something else, and without the stage history. */
export function tablesOfLeads({ tables, configuration }: Workbook): readonly TableInfo[] {
  const { snapshotsTable, quotasTable, ratesTable, historyTable } = configuration;
  const others = new Set([snapshotsTable, quotasTable, ratesTable, historyTable]);
  return tables.filter(({ name }) => !others.has(name));
}

/** The tables among which a stage history of the leads may be. */
export function otherTablesOf(
  { tables, configuration }: Workbook,
  leadsTable: string | undefined
): readonly TableInfo[] {
  const { snapshotsTable, quotasTable, ratesTable } = configuration;
  const others = new Set([leadsTable, snapshotsTable, quotasTable, ratesTable]);
  return tables.filter(({ name, headers }) => !others.has(name) && !isStageTableHeader(headers));
}
