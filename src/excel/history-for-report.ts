import type { CellValue, ReportInput } from "../report";
import type { Configuration } from "./configuration-schema";
import { readTableIn } from "./read-table";
import type { TableInfo } from "./types";

/**
 * The stage history that the user chose, as the report reads it; undefined where none was chosen, or its table or one
 * of its columns is gone.
 *
 * @param tables those of the workbook
 */
export async function historyForReport(
  context: Excel.RequestContext,
  { historyTable, historyColumns }: Configuration,
  tables: readonly Pick<TableInfo, "name">[],
  signal: AbortSignal | undefined
): Promise<ReportInput["history"]> {
  const name = tables.find((table) => table.name === historyTable)?.name;
  if (name === undefined || !historyColumns) return undefined;
  const wanted = [...new Set(Object.values(historyColumns))];
  const { headers, columns } = await readTableIn(context, name, {
    headers: wanted,
    ...(signal && { signal }),
  });
  if (headers.length < wanted.length) return undefined;
  const cellsOf = (header: string) => columns[headers.indexOf(header)] as readonly CellValue[];
  const { lead, stage, date } = historyColumns;
  return {
    name,
    headers: { lead, stage, date },
    columns: { lead: cellsOf(lead), stage: cellsOf(stage), date: cellsOf(date) },
  };
}
