import { toCol } from "@borgar/fx";
import type { Rect } from "../../model/types";

export const quoteSheet = (name: string) => `'${name.replaceAll("'", "''")}'`;

/** The name as Excel prints it in a formula: quoted where it must be. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return `${plain ? name : quoteSheet(name)}!`;
}

/** `$A$1` or `$A$1:$B$3`. */
export function absoluteAddress(rect: Rect): string {
  const start = `$${toCol(rect.column)}$${rect.row + 1}`;
  if (rect.rows === 1 && rect.columns === 1) return start;
  return `${start}:$${toCol(rect.column + rect.columns - 1)}$${rect.row + rect.rows}`;
}

/** `'Sheet'!$A$1:$B$3`, the form the evaluator is given. */
export const qualifiedAddress = (sheetName: string, rect: Rect) =>
  `${quoteSheet(sheetName)}!${absoluteAddress(rect)}`;

/** `Sheet1!A1`, as Office.js names the caller of a custom function. */
export const cellAddress = (sheetName: string, row: number, column: number) =>
  `${sheetPrefix(sheetName)}${toCol(column)}${row + 1}`;
