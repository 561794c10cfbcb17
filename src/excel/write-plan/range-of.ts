import type { Area } from "../../report";

export const rangeOf = (
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area
): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns);
