import type { TableColumnProperties, Worksheet } from "@cj-tech-master/excelts";
import { cellAddress } from "../a1";
import { toFileFormula } from "../formula";
import type { CellRecord, TableRecord } from "../../model/types";

/** SUBTOTAL's number → the total row function that Excel shows in the cell's menu. */
const SUBTOTALS = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
} as const;

/** What a table definition has to say about a cell of its total row: it must agree with the cell. */
function total(
  cell: CellRecord | undefined,
  column: string,
  table: TableRecord
): Partial<TableColumnProperties> {
  if (cell?.formula === undefined) {
    return typeof cell?.value === "string" ? { totalsRowLabel: cell.value } : {};
  }
  const stored = toFileFormula(cell.formula, table.name);
  const subtotal = /^SUBTOTAL\((\d+),[^[]*\[(.*)\]\)$/.exec(stored);
  const name = subtotal ? SUBTOTALS[Number(subtotal[1]) as keyof typeof SUBTOTALS] : undefined;
  if (name && subtotal?.[2] === column) return { totalsRowFunction: name };
  return { totalsRowFunction: "custom", totalsRowFormula: stored };
}

/**
 * Declares a table over cells that are written apart. The library would write a table's rows itself; it gets
 * a list of the right length without any.
 */
export function writeTable(
  worksheet: Worksheet,
  table: TableRecord,
  cellAt: (row: number, column: number) => CellRecord | undefined
): void {
  const { row, column, rows } = table.rect;
  const dataRows = rows - Number(table.showHeaders) - Number(table.showTotals);
  const isStyled = table.style !== "" && table.style !== "None";
  worksheet.addTable({
    name: table.name,
    ref: cellAddress(row, column),
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
    style: {
      theme: isStyled ? table.style : "",
      showRowStripes: table.showBandedRows,
    },
    columns: table.columns.map((name, index) => ({
      name,
      totalsRowLabel: "",
      totalsRowFunction: "none",
      ...(table.showTotals && total(cellAt(row + rows - 1, column + index), name, table)),
    })),
    rows: new Array(dataRows),
  });
}
