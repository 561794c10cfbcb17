import { tokenize, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatAddress, quoteSheetName } from "../../model/addresses";

const REFERENCES = new Set(["range", "range_beam"]);

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The formula of a conditional format as it reads for one cell of its range: moved from the range's first
 * cell, and with the sheet's name before references that have none.
 *
 * @example formulaForCell("=$A5=1", { row: 4, column: 1 }, { row: 6, column: 1 }, "Q1") // "=Q1!$A7=1"
 */
export function formulaForCell(
  formula: string,
  first: CellPlace,
  cell: CellPlace,
  sheetName: string
): string {
  const address = ({ row, column }: CellPlace) =>
    formatAddress({ row, column, rows: 1, columns: 1 });
  const moved = translateFormulaToA1(
    translateFormulaToR1C1(formula, address(first)),
    address(cell)
  );
  return tokenize(moved)
    .map(({ type, value }) =>
      REFERENCES.has(type) && !value.includes("!") ? `${quoteSheetName(sheetName)}!${value}` : value
    )
    .join("");
}
