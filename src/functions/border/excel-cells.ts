/** Cells on their way to Excel: errors become its own, and numbers that it cannot show become errors. */
import { CalcError, type ErrorCode } from "../../calc";

/** What a cell of a spilled table may hold before it crosses the border. */
export type Cell = number | string | CalcError;

/** Whether a cell can stay as it is. */
export const isShowable = (cell: Cell): boolean =>
  typeof cell === "string" || (Number.isFinite(cell) && !Object.is(cell, -0));

export function toExcel(cell: Cell): unknown {
  if (cell instanceof CalcError) return toExcelError(cell);
  if (typeof cell !== "number") return cell;
  return Number.isFinite(cell)
    ? withoutNegativeZero(cell)
    : toExcelError(new CalcError("notFinite"));
}

/** Adding 0 turns −0, which Excel would show as "-0" in some formats, into 0. */
export const withoutNegativeZero = (value: number): number => value + 0;

export function toExcelError({ code, message }: CalcError): CustomFunctions.Error {
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
