/** Opening of .csv files and texts in tests. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { openCsv, type CsvChoices, type CsvFile } from "../../../src/leads/csv";
import { cellOf, type CsvCell } from "../../../src/leads/csv/cells";

const unnamed = (column: number) => `Column ${column}`;

export const bytesOf = (file: string): Uint8Array =>
  readFileSync(path.join(__dirname, "data", file));

/** A file of the folder data/. */
export const openFile = (file: string, choices: CsvChoices = {}, locale = "en-US") =>
  openCsv(bytesOf(file), choices, { locale, unnamed });

export const openText = (
  text: string,
  choices: CsvChoices = {},
  locale = "en-US"
): Promise<CsvFile> => openCsv(new TextEncoder().encode(text), choices, { locale, unnamed });

/** The texts joined by line breaks, opened, and the kinds of its columns. */
export async function kindsOf(...lines: string[]): Promise<string[]> {
  return (await openText(lines.join("\n"))).columns.map(({ kind }) => kind);
}

/** The first rows of a file, as they go into the sheet. */
export const firstRows = ({ columns, rowCount }: CsvFile, rows = rowCount): CsvCell[][] =>
  Array.from({ length: Math.min(rows, rowCount) }, (_, row) =>
    columns.map((column) => cellOf(column.texts[row]!, column))
  );
