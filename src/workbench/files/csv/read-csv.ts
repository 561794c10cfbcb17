import Papa from "papaparse";
import type { CellScalar } from "../../model/types";
import { CsvError } from "./csv-error";
import { decodeText } from "./decode";
import { readCell, type DecimalMark } from "./read-cell";

/** A .csv file as Excel holds it after opening. */
export interface CsvTable {
  readonly headers: string[];
  /** Data rows, each as long as the header; blanks are `null`, dates are serials. */
  readonly rows: CellScalar[][];
  /** The number format most cells of a column came with; `undefined` is General. */
  readonly formats: (string | undefined)[];
}

/** Rows of Excel's grid, header included. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const DELIMITERS = [",", ";", "\t"] as const;

/** The delimiter that divides the first line, outside quotes, into most cells. */
function detectDelimiter(content: string): string {
  const firstLine = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(content)?.[0] ?? "";
  const bare = firstLine.replace(/"(?:[^"]|"")*"/g, "");
  const count = (delimiter: string) => bare.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** A file divided by semicolons comes from a country with decimal commas, unless its numbers say otherwise. */
function detectDecimalMark(delimiter: string, records: readonly string[][]): DecimalMark {
  if (delimiter !== ";") return ".";
  const commas = /^[-+]?(?:\d+|\d{1,3}(?:[. \u00a0]\d{3})+),\d+ ?%?$/;
  const points = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)\.\d+ ?%?$/;
  const has = (pattern: RegExp) =>
    records.some((record) => record.some((cell) => pattern.test(cell)));
  return has(commas) || !has(points) ? "," : ".";
}

interface NumberedRecord {
  /** Row of the grid, from 1. */
  readonly row: number;
  readonly cells: string[];
}

function parse(content: string, delimiter: string, file: string): NumberedRecord[] {
  const { data, errors } = Papa.parse<string[]>(content, { delimiter });
  const quoteError = errors.find((error) => error.type === "Quotes");
  if (quoteError) {
    throw new CsvError(
      file,
      `row ${(quoteError.row ?? 0) + 1} has a quotation mark that is not closed.`
    );
  }
  return data
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => cells.length > 1 || cells[0] !== "");
}

function checkHeader({ row, cells }: NumberedRecord, mark: DecimalMark, file: string): string[] {
  const headers = cells.map((cell) => cell.trim());
  const seen = new Map<string, number>();
  headers.forEach((header, index) => {
    const where = `row ${row}, column ${index + 1}`;
    if (header === "") throw new CsvError(file, `${where} has no name; each column needs one.`);
    if (typeof readCell(header, mark).value !== "string") {
      throw new CsvError(
        file,
        `${where} holds “${header}”, which is data; the first row must hold the column names.`
      );
    }
    // Excel compares the names of a table's columns without regard to case.
    const first = seen.get(header.toLowerCase());
    if (first !== undefined) {
      throw new CsvError(file, `${where} repeats the name “${header}” of column ${first}.`);
    }
    seen.set(header.toLowerCase(), index + 1);
  });
  return headers;
}

/** Columns at the right edge without a name and without a value, as spreadsheets leave them behind. */
function dropEmptyColumns(records: readonly NumberedRecord[]): void {
  const header = records[0]!.cells;
  const width = header.length;
  let used = width;
  while (
    used > 1 &&
    header[used - 1]!.trim() === "" &&
    records.every(({ cells }) => (cells[used - 1] ?? "").trim() === "")
  ) {
    used -= 1;
  }
  for (const { cells } of records) if (cells.length === width) cells.length = used;
}

function mostFrequent(counts: ReadonlyMap<string | undefined, number>): string | undefined {
  let best: string | undefined;
  let highest = 0;
  for (const [format, count] of counts) if (count > highest) [best, highest] = [format, count];
  return best;
}

/**
 * Reads a .csv file as English Excel opens it: typed values instead of text (see `readCell`), delimiter `,`,
 * `;` or tab, a `sep=` line honoured, blank lines left out.
 *
 * @param source the file's bytes, or its text
 * @param options.name the file's name, for messages
 * @throws {CsvError} for an empty file, a first row that is no header, rows of unequal length, an open quote
 */
export function readCsv(source: string | Uint8Array, { name }: { name: string }): CsvTable {
  const decoded = typeof source === "string" ? source : decodeText(source, name);
  const content = decoded.replace(/^\ufeff/, "");
  const declared = /^sep=(.)\r?\n/i.exec(content);
  const delimiter = declared?.[1] ?? detectDelimiter(content);
  const records = parse(declared ? content.slice(declared[0].length) : content, delimiter, name);
  if (records.length === 0) throw new CsvError(name, "the file is empty.");
  if (records.length > MAX_ROWS) {
    throw new CsvError(name, `the file has ${records.length} rows; Excel's limit is ${MAX_ROWS}.`);
  }

  dropEmptyColumns(records);
  const cells = records.map((record) => record.cells);
  const mark = detectDecimalMark(delimiter, cells);
  const headers = checkHeader(records[0]!, mark, name);
  if (headers.length > MAX_COLUMNS) {
    throw new CsvError(
      name,
      `the file has ${headers.length} columns; Excel's limit is ${MAX_COLUMNS}.`
    );
  }

  const counts = headers.map(() => new Map<string | undefined, number>());
  const rows = records.slice(1).map(({ row, cells: written }) => {
    if (written.length !== headers.length) {
      const values = written.length === 1 ? "1 value" : `${written.length} values`;
      throw new CsvError(name, `row ${row} has ${values}, but the header has ${headers.length}.`);
    }
    return written.map((cell, column) => {
      const { value, format } = readCell(cell, mark);
      if (typeof value === "number") {
        const count = counts[column]!;
        count.set(format, (count.get(format) ?? 0) + 1);
      }
      return value;
    });
  });
  return { headers, rows, formats: counts.map(mostFrequent) };
}
