export { writeXlsx } from "./write-xlsx";
export type { WriteOptions } from "./write-xlsx";
