import { nextTask, readTable, type LongWork, type TableInfo } from "../../../excel";
import { recogniseColumns, type HelperColumns, type Mapping, type RawTable } from "../../../leads";

/** So many rows tell which columns help to read the others. */
const SAMPLE_ROWS = 20_000;

export interface Leads {
  readonly leads: RawTable;
  readonly helpers: HelperColumns;
}

/** All rows of the leads table: every column of a small table, of a large one only those that matter. */
export async function readLeads(
  table: TableInfo,
  mapping: Mapping,
  control: LongWork
): Promise<Leads> {
  const sample = await readTable(table.name, { ...control, rows: SAMPLE_ROWS });
  // The cells have just been taken in, which is work enough for one turn.
  await nextTask();
  const { helpers } = recogniseColumns(sample);
  if (table.rowCount <= SAMPLE_ROWS) return { leads: sample, helpers };
  const headers = [...new Set([...Object.values(mapping), ...Object.values(helpers)])];
  return { leads: await readTable(table.name, { ...control, headers }), helpers };
}
