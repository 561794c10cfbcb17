import { createTable, validSheetName, validTableName, type LongWork } from "../../../excel";
import { recogniseColumns, recogniseHistory, type RawTable } from "../../../leads";
import { cellsOfCsv, type CsvFile } from "../../../leads/csv";

/** A table that was made of a file. */
export interface LoadedTable {
  readonly name: string;
  readonly sheet: string;
  readonly holds: "leads" | "history" | "other";
}

/** Part of the work that is reading cells; the rest is writing them. */
const READING = 0.25;
/** Rows that tell what a table holds. */
const SAMPLE_ROWS = 600;
/** From here on a table looks enough like one of leads. */
const LEADS_SCORE = 0.2;
/** What tables are called in formulas, in every language. */
const TABLE_NAMES = { leads: "Leads", history: "History" } as const;

/** Writes a file as a table on a new sheet that is named after it. */
export async function loadCsv(
  csv: CsvFile,
  fileName: string,
  { signal, onProgress }: LongWork
): Promise<LoadedTable> {
  const cells = await cellsOfCsv(csv, {
    signal,
    onProgress: (done) => onProgress?.(READING * done),
  });
  const title = fileName.replace(/\.\w+$/, "");
  const holds = contentOf({
    name: title,
    headers: csv.columns.map(({ header }) => header),
    columns: cells.map((column) => column.slice(0, SAMPLE_ROWS)),
  });
  const { name, sheet } = await createTable(
    {
      sheet: validSheetName(title, TABLE_NAMES.leads),
      name: holds === "other" ? validTableName(title, "Table") : TABLE_NAMES[holds],
      columns: csv.columns.map(({ header, format }, index) => ({
        header,
        format,
        cells: cells[index]!,
      })),
    },
    { signal, onProgress: (done) => onProgress?.(READING + (1 - READING) * done) }
  );
  return { name, sheet, holds };
}

function contentOf(table: RawTable): LoadedTable["holds"] {
  if (recogniseHistory(table)) return "history";
  return recogniseColumns(table).score >= LEADS_SCORE ? "leads" : "other";
}
