/** The workbooks that the File menu opens and saves. */
import { readCsv, type CsvTable } from "../files/csv";
import type { Workbook } from "../model/workbook";

/** A workbook that can be opened: its name in the title bar, and what puts its content into an empty one. */
export interface Book {
  readonly name: string;
  fill(workbook: Workbook): Promise<void> | void;
}

const SAMPLE_TABLES = [
  { file: "sample-leads.csv", sheet: "Leads", table: "Leads" },
  { file: "sample-stages.csv", sheet: "Pipeline settings", table: "Stages" },
] as const;

/** What the filter button takes of a header's width; Excel makes room for it with a new table. */
const FILTER_BUTTON_POINTS = 15;

/** The sample that comes with the add-in: leads and the stages they go through. */
export const sampleBook: Book = {
  name: "Leads",
  fill: async (workbook) => {
    const texts = await Promise.all(SAMPLE_TABLES.map(({ file }) => fetchBytes(`/assets/${file}`)));
    SAMPLE_TABLES.forEach(({ file, sheet, table }, at) =>
      addTableSheet(workbook, at, sheet, table, readCsv(texts[at] ?? "", { name: file }))
    );
    const [first] = workbook.engine.sheets();
    if (first) workbook.activateSheet(first.id);
  },
};

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Puts a .csv on its own sheet as a table, as if it had been opened and formatted as a table. */
function addTableSheet(
  workbook: Workbook,
  index: number,
  sheetName: string,
  tableName: string,
  { headers, rows, formats }: CsvTable
): void {
  const { engine } = workbook;
  const first = engine.sheets()[0];
  const reuse = index === 0 && first !== undefined;
  if (reuse) workbook.renameSheet(first.id, sheetName);
  const { id } = reuse ? first : workbook.addSheet(sheetName);
  const columns = headers.length;
  engine.load(id, { row: 0, column: 0, rows: 1, columns }, [headers]);
  if (rows.length > 0) {
    engine.load(id, { row: 1, column: 0, rows: rows.length, columns }, rows);
    formats.forEach((numberFormat, column) => {
      if (numberFormat === undefined) return;
      engine.setStyle(id, { row: 1, column, rows: rows.length, columns: 1 }, { numberFormat });
    });
  }
  const rect = { row: 0, column: 0, rows: rows.length + 1, columns };
  workbook.addTable(id, rect, true, tableName);
  engine.autofitColumns(id, rect);
  for (let column = 0; column < columns; column++) {
    engine.setColumnWidth(id, column, 1, engine.columnWidth(id, column) + FILTER_BUTTON_POINTS);
  }
}

/** Reads a .csv or .xlsx that the user chose; a .csv becomes a sheet with one table of the file's name. */
export async function openBook(file: File): Promise<Book> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.replace(/\.[^.]+$/, "");
  const csv = readCsv(bytes, { name: file.name });
  return {
    name,
    fill: (workbook) => addTableSheet(workbook, 0, name.slice(0, 31), name, csv),
  };
}

/** Hands the workbook to the browser's downloads as an .xlsx file. */
export async function saveBook(name: string, workbook: Workbook): Promise<void> {
  // Loaded when first used: the page shows its grid sooner without it.
  const { writeXlsx } = await import("../files/xlsx-write");
  const bytes = await writeXlsx(workbook.snapshot());
  const url = URL.createObjectURL(
    new Blob([bytes as BlobPart], {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    })
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name}.xlsx`;
  link.click();
  URL.revokeObjectURL(url);
}
