import { UserError } from "../../locales";
import { recogniseColumns } from "../columns/recognise";
import { cellOf, type CsvCell } from "./cells";
import { crmOf, type Crm } from "./crm";
import { decide, type ColumnReading, type Decisions } from "./decide";
import { decode } from "./decode";
import { numberFormatOf } from "./formats";
import { columnNames } from "./headers";
import { TableBuilder, type TextTable } from "./layout";
import { paceOf } from "./pace";
import { addToProfile, emptyProfile, type Profile } from "./profile";
import { divisionOf, recordsOf } from "./records";
import type { CsvChoices, Decision, Delimiter, Encoding, Work } from "./types";

/** A .csv file as it was read: its texts, and what was decided about them. */
export interface CsvFile extends Pick<Decisions, "decimal" | "dateOrder"> {
  readonly encoding: Decision<Encoding>;
  readonly delimiter: Decision<Delimiter>;
  /** The CRM system it comes from, if it is a known one. */
  readonly crm: Crm | undefined;
  readonly columns: readonly CsvColumn[];
  readonly rowCount: number;
  /** Lines above and below the table that are no part of it. */
  readonly leftOut: number;
}

export interface CsvColumn extends ColumnReading {
  readonly header: string;
  /** In Excel's English notation. */
  readonly format: string;
  readonly texts: readonly string[];
  readonly profile: Profile;
}

export interface OpenOptions extends Work {
  /** Language tag by whose customs the user writes numbers and dates. */
  readonly locale: string;
  /** What a column without a name is called, by its place from 1. */
  readonly unnamed: (column: number) => string;
}

/** Parts of the work, by how long they take. */
const PARSED = 0.4;
const PROFILE_BLOCK = 2000;
/** Characters that fit in a cell of Excel. */
const CELL_LENGTH = 32_767;
/** Rows that show what a column means. */
const SAMPLE_ROWS = 200;

/**
 * Reads a .csv file: which letters, lines, cells, numbers and dates its bytes are. Works in small parts, so that a page
 * stays alive.
 *
 * @throws UserError csvEmpty, csvIsWorkbook, csvNotText, csvOpenQuote, csvNoHeader, csvTooLarge, csvCellTooLong
 */
export async function openCsv(
  bytes: Uint8Array,
  choices: CsvChoices,
  options: OpenOptions
): Promise<CsvFile> {
  const pace = paceOf(options);
  const { text, encoding } = decode(bytes, options.locale, choices.encoding);
  await pace(0);
  const division = divisionOf(text, choices.delimiter);
  const builder = new TableBuilder();
  for (const block of recordsOf(text, division)) {
    builder.add(block);
    await pace(PARSED * block.fraction);
  }
  const table = builder.finish();
  const profiles = await profilesOf(table, (done) => pace(PARSED + (1 - PARSED) * done));
  const headers = columnNames(table.headers, options.unnamed);
  headers.forEach((header, index) => requireFit(profiles[index]!, header));
  const columns = headers.map((header, index) => ({
    header,
    texts: table.columns[index]!,
    profile: profiles[index]!,
  }));
  const { rowCount, leftOut } = table;
  const { delimiter } = division;
  const known = { encoding, delimiter, crm: crmOf(headers), rowCount, leftOut };
  return { ...known, ...readAs(columns, choices, options.locale) };
}

async function profilesOf(
  { columns, rowCount }: TextTable,
  pace: (fraction: number) => Promise<void>
): Promise<Profile[]> {
  const profiles = columns.map(emptyProfile);
  for (const [index, texts] of columns.entries()) {
    for (let from = 0; from < rowCount; from += PROFILE_BLOCK) {
      const end = Math.min(rowCount, from + PROFILE_BLOCK);
      for (let row = from; row < end; row++) addToProfile(profiles[index]!, texts[row]!, row);
      await pace((index + end / rowCount) / columns.length);
    }
  }
  return profiles;
}

function requireFit({ longest, longestRow }: Profile, header: string): void {
  if (longest <= CELL_LENGTH) return;
  throw new UserError("csvCellTooLong", { header, row: longestRow + 1, limit: CELL_LENGTH });
}

/** The same file with numbers and dates read as the user says. */
export const rereadCsv = (file: CsvFile, choices: CsvChoices, locale: string): CsvFile => ({
  ...file,
  ...readAs(file.columns, choices, locale),
});

function readAs(
  columns: readonly Pick<CsvColumn, "header" | "texts" | "profile">[],
  choices: CsvChoices,
  locale: string
): Pick<CsvFile, "columns" | "decimal" | "dateOrder"> {
  const profiles = columns.map(({ profile }) => profile);
  const { columns: readings, ...decisions } = decide(profiles, choices, locale);
  const { mapping } = recogniseColumns({
    name: "",
    headers: columns.map(({ header }) => header),
    columns: columns.map(({ texts }, index) =>
      texts.slice(0, SAMPLE_ROWS).map((text) => cellOf(text, readings[index]!))
    ),
  });
  return {
    ...decisions,
    columns: columns.map((column, index) => {
      const reading = readings[index]!;
      const isMoney = column.header === mapping.amount;
      const format = numberFormatOf(column.profile, reading, isMoney);
      return { ...column, ...reading, format };
    }),
  };
}

/** Rows in which the first cells of a column are looked for. */
const FIRST_ROWS = 1000;

/** The first cells of a column that are not blank, as they go into the sheet. */
export const firstCells = (column: CsvColumn): CsvCell[] =>
  column.texts
    .slice(0, FIRST_ROWS)
    .map((text) => cellOf(text, column))
    .filter((cell) => cell !== "");

/** All cells of a file, column by column, made in small parts. */
export async function cellsOfCsv({ columns, rowCount }: CsvFile, work: Work): Promise<CsvCell[][]> {
  const pace = paceOf(work);
  const cells: CsvCell[][] = [];
  for (const [index, column] of columns.entries()) {
    const read: CsvCell[] = new Array(rowCount);
    for (let row = 0; row < rowCount; row++) {
      read[row] = cellOf(column.texts[row]!, column);
      if (row % PROFILE_BLOCK === 0) await pace((index + row / rowCount) / columns.length);
    }
    cells.push(read);
  }
  return cells;
}
