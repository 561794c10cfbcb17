export { fillWorkbook } from "./fill-workbook";
export { placeTable } from "./place-table";
