/** Spilled tables: header row, lines, total; all lines equally long, blanks as "" (null would show as 0). */
import { CalcError } from "../../calc";
import type { Cell } from "./excel-cells";

/** Row labels of spilled tables: English in every language, so that formulas looking for them keep working. */
export const LABELS = {
  total: "Total",
  blank: "(blank)",
  unknown: "(unknown)",
} as const;

export const BLANK = "";

export interface SpilledTable {
  readonly header: readonly string[];
  readonly lines: readonly (readonly Cell[])[];
  readonly total?: readonly Cell[];
}

/**
 * Lays out a table.
 * @param depth 0 no total, above 0 total at the bottom, below 0 on top
 * @throws CalcError noData for a table without any row: Excel has no empty array
 */
export function spill(table: SpilledTable, headers: boolean, depth = 1): (readonly Cell[])[] {
  const { header, lines, total } = table;
  const above = [...(headers ? [header] : []), ...(total && depth < 0 ? [total] : [])];
  // Not spread: a check of a full sheet may have a million lines.
  const rows = above.concat(lines, total && depth > 0 ? [total] : []);
  if (rows.length === 0) throw new CalcError("noData", { what: "rows" });
  return rows;
}

/** The cell of a figure that may have no answer: its denominator is 0. */
export const orDivisionError = (value: number | undefined, what: string): Cell =>
  value ?? new CalcError("zeroDenominator", { what });

/** A figure that has to have an answer. @throws CalcError zeroDenominator */
export function orThrow(value: number | undefined, what: string): number {
  if (value === undefined) throw new CalcError("zeroDenominator", { what });
  return value;
}
