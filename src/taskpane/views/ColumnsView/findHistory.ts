import { readTable, type Configuration, type LongWork, type TableInfo } from "../../../excel";
import {
  checkHistory,
  recogniseHistory,
  type HistoryCheck,
  type HistoryMapping,
} from "../../../leads";

/** A table of stage changes that belongs to the leads. */
export interface FoundHistory {
  readonly table: TableInfo;
  readonly columns: HistoryMapping;
  /** Undefined where the leads have no id to compare with. */
  readonly check: HistoryCheck | undefined;
}

/** Rows that tell what a table holds, and those that are looked through. */
const SAMPLE_ROWS = 600;
const CHECKED_ROWS = 20_000;

/**
 * The stage history among the other tables of the workbook: the one that is remembered, else the first that looks like
 * one.
 */
export async function findHistory(
  tables: readonly TableInfo[],
  { historyTable, historyColumns }: Configuration,
  leadIds: readonly unknown[] | undefined,
  control: LongWork
): Promise<FoundHistory | undefined> {
  const remembered = tables.find(({ name }) => name === historyTable);
  const isReadable =
    historyColumns &&
    Object.values(historyColumns).every((header) => remembered?.headers.includes(header));
  if (remembered && isReadable) return checked(remembered, historyColumns, leadIds, control);
  for (const table of tables) {
    const sample = await readTable(table.name, { signal: control.signal, rows: SAMPLE_ROWS });
    const columns = recogniseHistory(sample, leadIds);
    if (columns) return checked(table, columns, leadIds, control);
  }
  return undefined;
}

async function checked(
  table: TableInfo,
  columns: HistoryMapping,
  leadIds: readonly unknown[] | undefined,
  { signal }: LongWork
): Promise<FoundHistory> {
  if (!leadIds) return { table, columns, check: undefined };
  const headers = [columns.lead, columns.date];
  const rows = await readTable(table.name, { signal, rows: CHECKED_ROWS, headers });
  return { table, columns, check: checkHistory(rows, columns, leadIds) };
}
