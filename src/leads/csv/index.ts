/** Reading of .csv files: from bytes to typed columns, each decision open to correction. */
export { cellsOfCsv, firstCells, openCsv, rereadCsv } from "./open";
export { DATE_ORDERS, DECIMAL_SIGNS, DELIMITERS, ENCODINGS } from "./types";

export type { CsvCell } from "./cells";
export type { Crm } from "./crm";
export type { CsvColumn, CsvFile, OpenOptions } from "./open";
export type { ColumnKind, CsvChoices, Decision } from "./types";
