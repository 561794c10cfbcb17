/** Univer's cells and ours: types are kept, errors carry their message, blanks are null. */
import { CellValueType, type ICellData } from "@univerjs/core";
import { ERROR_TYPE_SET } from "@univerjs/engine-formula";
import type { CellError, CellScalar } from "../../model/types";

/** What Excel shows in a cell whose custom function has not answered yet. */
export const BUSY = "#BUSY!";

const ERRORS: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  BUSY,
]);
(ERROR_TYPE_SET as Set<string>).add(BUSY);

export const isErrorText = (text: string) => ERRORS.has(text);

export const isError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** What the engine keeps in a cell beside Univer's own fields. */
export interface CellMarks {
  /** Anchor of the spill this cell is a part of. */
  anchor?: readonly [row: number, column: number];
  /** Text that a custom function gave with its error. */
  message?: string;
}

export const marksOf = (cell: ICellData | undefined): CellMarks =>
  (cell?.custom ?? {}) as CellMarks;

export const isSpilled = (cell: ICellData | undefined) => marksOf(cell).anchor !== undefined;

export function scalarOf(cell: ICellData | undefined): CellScalar {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value !== "string") return value;
  if (cell?.t === CellValueType.FORCE_STRING || !isErrorText(value)) return value;
  const { message } = marksOf(cell);
  return message === undefined ? { error: value } : { error: value, message };
}

/** Puts a value into a cell in place; style and formula stay. */
export function setScalar(cell: ICellData, value: CellScalar, forcedText = false): void {
  if (value === null) {
    delete cell.v;
    delete cell.t;
  } else if (typeof value === "number") {
    cell.v = value;
    cell.t = CellValueType.NUMBER;
  } else if (typeof value === "boolean") {
    cell.v = value ? 1 : 0;
    cell.t = CellValueType.BOOLEAN;
  } else if (typeof value === "string") {
    cell.v = value;
    cell.t = forcedText ? CellValueType.FORCE_STRING : CellValueType.STRING;
  } else {
    cell.v = value.error;
    cell.t = CellValueType.STRING;
    if (value.message !== undefined) cell.custom = { ...cell.custom, message: value.message };
  }
}

/** Whether there is something in the cell, other than looks. */
export const isFilled = (cell: ICellData | undefined) =>
  cell !== undefined && ((cell.v !== undefined && cell.v !== null) || Boolean(cell.f));
