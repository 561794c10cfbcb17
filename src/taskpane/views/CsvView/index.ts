export { CsvView as default } from "./CsvView";
export type { LoadedTable } from "./loadCsv";
