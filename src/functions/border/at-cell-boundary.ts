/**
 * The border between the calculation and a cell: errors become Excel's, and no number leaves that a cell cannot show
 * (Excel does not look into arrays: a NaN there would turn into 0).
 */
import { CalcError } from "../../calc";
import { isShowable, toExcel, toExcelError, withoutNegativeZero, type Cell } from "./excel-cells";
import { columnForExcel, type SpilledColumn } from "./spilled-column";

type Table = readonly (readonly Cell[])[];
type InExcel<Result> = Result extends number ? number : unknown[][];

/** Runs a calculation and hands its result, a number, a table or a column, to Excel. */
export function atCellBoundary<Result extends number | Table | SpilledColumn>(
  calculate: () => Result
): InExcel<Result> {
  try {
    return forExcel(calculate()) as InExcel<Result>;
  } catch (error) {
    // Anything else is a bug: Excel shows #VALUE!, and the stack is kept.
    throw error instanceof CalcError ? toExcelError(error) : error;
  }
}

function forExcel(result: number | Table | SpilledColumn): number | unknown[][] {
  if (typeof result !== "number") {
    return "exceptionOf" in result ? columnForExcel(result) : result.map(lineForExcel);
  }
  if (!Number.isFinite(result)) throw new CalcError("notFinite");
  return withoutNegativeZero(result);
}

/** Most lines can stay as they are; a check of a full sheet may have a million of them. */
const lineForExcel = (line: readonly Cell[]): unknown[] =>
  line.every(isShowable) ? (line as Cell[]) : line.map(toExcel);
