import type { CellScalar, TableRecord } from "../../model/types";
import type { Workbook } from "../../model/workbook";
import type { CsvTable } from "../csv";

/** What the filter button takes of a header's width; Excel makes room for it with a new table. */
const FILTER_BUTTON_POINTS = 15;

/** Puts the content of a .csv file on an empty sheet, as if it had been opened and formatted as a table. */
export function placeTable(
  workbook: Workbook,
  sheetId: string,
  name: string,
  { headers, rows, formats }: CsvTable
): TableRecord {
  const { engine } = workbook;
  // A table has a row for data, however empty.
  const data: CellScalar[][] = rows.length > 0 ? rows : [headers.map(() => null)];
  const columns = headers.length;
  const rect = { row: 0, column: 0, rows: data.length + 1, columns };
  engine.load(sheetId, rect, [headers, ...data]);
  formats.forEach((numberFormat, column) => {
    if (numberFormat === undefined) return;
    engine.setStyle(sheetId, { row: 1, column, rows: data.length, columns: 1 }, { numberFormat });
  });
  const table = workbook.addTable(sheetId, rect, true, name);
  engine.autofitColumns(sheetId, rect);
  for (let column = 0; column < columns; column++) {
    const width = engine.columnWidth(sheetId, column) + FILTER_BUTTON_POINTS;
    engine.setColumnWidth(sheetId, column, 1, width);
  }
  return table;
}
