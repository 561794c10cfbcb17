import { isBlank, labelOf } from "../../calc";
import { isFromStage, type HistoryMapping } from "../../leads";
import { dayContent, type CellContent } from "../cell-content";
import { timeOfDay } from "../serial-dates";
import type { StageChange } from "./types";

/** A cell of the history's last row, which a new row is made after. */
export interface LastCell extends CellContent {
  readonly header: string;
  readonly formula: unknown;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What a change writes into which column: lead, stage and day, and the stage before where the table has a column for
 * it. Columns of formulas are filled by Excel, blank ones stay blank.
 *
 * @returns undefined where the last row has something else, which nobody but the user knows for the new row
 */
export function newRow(
  last: readonly LastCell[],
  columns: HistoryMapping,
  { id, from, to, day }: StageChange
): ReadonlyMap<string, CellContent> | undefined {
  if (isBlank(id)) return undefined;
  const contents = new Map<string, CellContent>();
  for (const cell of last) {
    const { header, format } = cell;
    const isOurs = Object.values(columns).includes(header);
    if (String(cell.formula).startsWith("=")) {
      if (isOurs) return undefined;
    } else if (header === columns.lead) contents.set(header, { value: id, format });
    else if (header === columns.stage) contents.set(header, { value: to, format });
    else if (header === columns.date) {
      const date = dayAs(cell, day);
      if (!date) return undefined;
      contents.set(header, date);
    } else if (isFromStage(header)) contents.set(header, { value: labelOf(from), format });
    else if (!isBlank(cell.value)) return undefined;
  }
  return Object.values(columns).every((header) => contents.has(header)) ? contents : undefined;
}

/** A day as the last row has one: a date, a date with a time, or a text as yyyy-mm-dd; undefined where it is none of them. */
function dayAs({ value, format }: LastCell, day: number): CellContent | undefined {
  if (typeof value === "number") {
    // A day alone would come before the changes of the same day that have a time.
    return dayContent(Number.isInteger(value) ? day : day + timeOfDay(), format);
  }
  if (typeof value !== "string" || !ISO_DAY.test(value)) return undefined;
  return { value: dayContent(day, "@").value, format };
}
