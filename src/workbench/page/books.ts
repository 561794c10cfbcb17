/** The workbooks that the File menu opens and saves. */
import { readCsv } from "../files/csv";
import { fillWorkbook, placeTable, sheetNameOf, tableNameOf } from "../files/open";
import type { Workbook } from "../model/workbook";
import { movedTo } from "./sample-dates";

/** A workbook that can be opened: its name in the title bar, and what puts its content into an empty one. */
export interface Book {
  readonly name: string;
  fill(workbook: Workbook): Promise<void> | void;
}

const SAMPLE_TABLES = [
  { file: "sample-leads.csv", sheet: "Leads", table: "Leads" },
  { file: "sample-stages.csv", sheet: "Pipeline settings", table: "Stages" },
] as const;

/** The sample that comes with the add-in: leads and the stages they go through. */
export const sampleBook: Book = {
  name: "Leads",
  fill: async (workbook) => {
    const texts = await Promise.all(SAMPLE_TABLES.map(({ file }) => fetchBytes(`/assets/${file}`)));
    const [blank] = workbook.sheets();
    SAMPLE_TABLES.forEach(({ file, sheet, table }, at) => {
      const isFirst = at === 0 && blank !== undefined;
      if (isFirst) workbook.renameSheet(blank.id, sheet);
      const { id } = isFirst ? blank : workbook.addSheet(sheet);
      const csv = readCsv(texts[at] ?? "", { name: file });
      placeTable(workbook, id, table, movedTo(new Date(), csv));
    });
    const [first] = workbook.engine.sheets();
    if (first) workbook.activateSheet(first.id);
  },
};

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Reads a .csv or .xlsx that the user chose; a .csv becomes a sheet with one table of the file's name. */
export async function openBook(file: File): Promise<Book> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.replace(/\.[^.]+$/, "");
  if (/\.xlsx$/i.test(file.name)) {
    // Loaded when first used, as the writer is.
    const { readXlsx } = await import("../files/xlsx-read");
    const snapshot = await readXlsx(bytes, { name: file.name });
    return { name, fill: (workbook) => fillWorkbook(workbook, snapshot) };
  }
  const csv = readCsv(bytes, { name: file.name });
  return {
    name,
    fill: (workbook) => {
      const { id } = workbook.sheets()[0]!;
      workbook.renameSheet(id, sheetNameOf(file.name));
      placeTable(workbook, id, tableNameOf(file.name), csv);
    },
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
