/** Ways in which spreadsheets and CRM systems encode text. */
export const ENCODINGS = [
  "utf-8",
  "windows-1252",
  "windows-1250",
  "iso-8859-2",
  "utf-16le",
  "utf-16be",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What stands between the cells of a line. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export const DECIMAL_SIGNS = [".", ","] as const;

/** What the first number of "03/04/2026" is. */
export const DATE_ORDERS = ["dayFirst", "monthFirst"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * Something that was decided about a file: said by the user, evident in the file, or assumed because the file has two
 * readings.
 */
export interface Decision<Value> {
  readonly value: Value;
  readonly basis: "chosen" | "evident" | "assumed";
}

/** What the user said about a file; the rest is decided. */
export interface CsvChoices {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly decimal?: (typeof DECIMAL_SIGNS)[number];
  readonly dateOrder?: DateOrder;
}

/** For long work: how far it is, 0 to 1, and a way to stop it. */
export interface Work {
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * What the cells of a column become.
 *
 * | kind | cells |
 * |---|---|
 * | text | as written; ids with leading zeros and digits beyond a number's precision among them |
 * | number, percent | numbers; 40 % is 0.4 |
 * | date, dateTime | serial numbers |
 * | flag | TRUE and FALSE |
 */
export type ColumnKind = "text" | "number" | "percent" | "date" | "dateTime" | "flag";
