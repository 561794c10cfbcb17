import { asText } from "./as-text";
import { isoDateOf } from "./serial-dates";

const GENERAL = "General";
/** Format of cells in which everything is text. */
const TEXT = "@";
const DATE = "yyyy-mm-dd";

/** What is in a cell, or is to be written into it. */
export interface CellContent {
  readonly value: unknown;
  /** Number format in Excel's own codes. */
  readonly format: string;
}

/** A day, given as serial number, as it is written into a cell of this format. */
export const dayContent = (day: number, format: string): CellContent =>
  format === TEXT
    ? { value: isoDateOf(day), format }
    : { value: day, format: format === GENERAL ? DATE : format };

/** The format first: it decides what becomes of the value. Where all is text, an apostrophe would be part of it. */
export function writeCell(
  { range, format: present }: { readonly range: Excel.Range; readonly format: string },
  { value, format }: CellContent
): void {
  if (format !== present) range.numberFormat = [[format]];
  range.values = [[typeof value === "string" && format !== TEXT ? asText(value) : value]];
}
