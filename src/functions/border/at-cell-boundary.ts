/**
 * The border between the calculation and a cell: errors become Excel's, and no number leaves that a cell cannot show
 * (Excel does not look into arrays: a NaN there would turn into 0).
 */
import { CalcError, type ErrorCode } from "../../calc";

/** What a cell of a spilled table may hold before it crosses the border. */
export type Cell = number | string | CalcError;

type Table = readonly (readonly Cell[])[];
type InExcel<Result> = Result extends number ? number : unknown[][];

/** Runs a calculation and hands its result, a number or a table, to Excel. */
export function atCellBoundary<Result extends number | Table>(
  calculate: () => Result
): InExcel<Result> {
  try {
    return forExcel(calculate()) as InExcel<Result>;
  } catch (error) {
    // Anything else is a bug: Excel shows #VALUE!, and the stack is kept.
    throw error instanceof CalcError ? toExcelError(error) : error;
  }
}

function forExcel(result: number | Table): number | unknown[][] {
  if (typeof result !== "number") return result.map(lineForExcel);
  if (!Number.isFinite(result)) throw new CalcError("notFinite");
  return withoutNegativeZero(result);
}

/** Most lines can stay as they are; a column of a full sheet has a million of them. */
const lineForExcel = (line: readonly Cell[]): unknown[] =>
  line.every(isShowable) ? (line as Cell[]) : line.map(toExcel);

const isShowable = (cell: Cell): boolean =>
  typeof cell === "string" || (Number.isFinite(cell) && !Object.is(cell, -0));

function toExcel(cell: Cell): unknown {
  if (cell instanceof CalcError) return toExcelError(cell);
  if (typeof cell !== "number") return cell;
  return Number.isFinite(cell)
    ? withoutNegativeZero(cell)
    : toExcelError(new CalcError("notFinite"));
}

/** Adding 0 turns −0, which Excel would show as "-0" in some formats, into 0. */
const withoutNegativeZero = (value: number): number => value + 0;

function toExcelError({ code, message }: CalcError): CustomFunctions.Error {
  return new CustomFunctions.Error(excelCode(code), message);
}

/** Excel shows the message with #VALUE! and #N/A only. */
function excelCode(code: ErrorCode): CustomFunctions.ErrorCode {
  switch (code) {
    case "#VALUE!":
      return CustomFunctions.ErrorCode.invalidValue;
    case "#N/A":
      return CustomFunctions.ErrorCode.notAvailable;
    case "#DIV/0!":
      return CustomFunctions.ErrorCode.divisionByZero;
    case "#NUM!":
      return CustomFunctions.ErrorCode.invalidNumber;
  }
}
