/** What a table or a defined name may be called: they share one list, whatever their case. */
import type { Workbook } from "../model/workbook";

const MAX_LENGTH = 255;
/** Letters, digits, `.`, `_` and `\`, not beginning with a digit or a dot. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
/** `A1`, `R1C1`, and the words R and C, which mean the row and column at hand. */
const LIKE_ADDRESS = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

export function isValidName(name: string): boolean {
  return NAME.test(name) && !LIKE_ADDRESS.test(name) && name.length <= MAX_LENGTH;
}

export function isNameTaken(book: Workbook, name: string, exceptTableId?: string): boolean {
  const wanted = name.toLowerCase();
  const tables = book.engine.tables().filter(({ id }) => id !== exceptTableId);
  return [...tables, ...book.engine.names()].some((item) => item.name.toLowerCase() === wanted);
}

export const MAX_SHEET_NAME_LENGTH = 31;

/** Documentation of Worksheet.name: at most 31 characters, none of `\ / ? * [ ] :`, no `'` at an end. */
export function isValidSheetName(name: string): boolean {
  const isReserved = name.toLowerCase() === "history";
  return (
    name.trim() !== "" &&
    name.length <= MAX_SHEET_NAME_LENGTH &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    !isReserved
  );
}
