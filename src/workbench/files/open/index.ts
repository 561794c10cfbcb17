export { fillWorkbook } from "./fill-workbook";
export { sheetNameOf, tableNameOf } from "./names";
export { placeTable } from "./place-table";
