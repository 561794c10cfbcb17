export { readXlsx } from "./read-xlsx";
export { XlsxError } from "./xlsx-error";
