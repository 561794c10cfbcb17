export { readCsv } from "./read-csv";
export { CsvError } from "./csv-error";
export type { CsvTable } from "./read-csv";
