/**
 * Date columns: serial numbers of whole days since 1899-12-30 in a `Float32Array`, NaN for blank. Its numbers are exact
 * up to 16 777 216, several times the last day of Excel, and take half the room of a `Float64Array`.
 *
 * | cell | date |
 * |---|---|
 * | 46203, 46203.75 | 2026-06-30 (the time of day is dropped) |
 * | "2026-06-30", "2026-06-30T09:15:00Z", "2026-06-30 9:15", "2026/06/30" | 2026-06-30 |
 * | "30.06.2026", "30.6.2026 09:15" | 2026-06-30 |
 * | null, "", 0 | blank (an empty cell arrives as 0 in some versions of Excel, and no deal dates from 1899) |
 * | anything else, such as "06/30/2026", which has two readings | not readable: kept aside with its row |
 */
import { encoded } from "./cache";
import { isBlank, plainValue, type Cells, type ColumnCells } from "./cells";
import { numberEncoder, parseNumber, type NumberColumn, type UnreadableCell } from "./numbers";
import { cellIn } from "./upright";

/** A column of dates, and the cells that could not be read. */
export type DateColumn = NumberColumn<Float32Array>;

const MS_PER_DAY = 86_400_000;
/** 1970-01-01 as a serial number. */
const UNIX_EPOCH_SERIAL = 25_569;
/** 9999-12-31, the last date of Excel. */
export const LAST_SERIAL = 2_958_465;

const TIME =
  "(?:[T ]\\s*\\d{1,2}(?::\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2}|UTC)?)?";
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`);
const DAY_FIRST = new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${TIME}$`);

/** Serial number of a calendar date, undefined if there is no such day. Month from 1. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = date.getTime() / MS_PER_DAY + UNIX_EPOCH_SERIAL;
  return serial >= 1 && serial <= LAST_SERIAL ? serial : undefined;
}

/** Year, month (from 1) and day of a serial number. */
export function calendarOf(serial: number): { year: number; month: number; day: number } {
  const date = new Date((Math.floor(serial) - UNIX_EPOCH_SERIAL) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial number of the first day of a month; month may run past 1…12 into other years. */
export const firstOfMonth = (year: number, month: number): number =>
  Date.UTC(year, month - 1, 1) / MS_PER_DAY + UNIX_EPOCH_SERIAL;

/** Serial number of today by the local clock. */
export function todaySerial(now: Date = new Date()): number {
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

/** Serial number a text stands for, undefined if it is no date. The time of day is dropped. */
export function parseDate(text: string): number | undefined {
  const trimmed = text.trim();
  const yearFirst = YEAR_FIRST.exec(trimmed);
  if (yearFirst) return serialOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) return serialOf(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  return toSerial(parseNumber(trimmed));
}

const toSerial = (value: number | undefined): number | undefined =>
  value !== undefined && value >= 1 && value < LAST_SERIAL + 1 ? Math.floor(value) : undefined;

/** The serial number in a single cell: NaN for blank (and 0), undefined if it is no date. */
export function dateOf(cell: unknown): number | undefined {
  const value = plainValue(cell);
  if (isBlank(value) || value === 0) return NaN;
  if (typeof value === "number") return toSerial(value);
  return typeof value === "string" ? parseDate(value) : undefined;
}

function datesIn(cells: Cells): DateColumn {
  const values = new Float32Array(cells.length);
  const unreadable: UnreadableCell[] = [];
  /** Texts repeat: a year has 365 days. */
  const parsed = new Map<string, number | undefined>();
  for (let row = 0; row < cells.length; row++) {
    const cell = cellIn(cells, row);
    if (typeof cell === "number" && cell >= 1 && cell < LAST_SERIAL + 1) {
      values[row] = Math.floor(cell);
      continue;
    }
    values[row] = NaN;
    if (cell === "" || cell === null || cell === undefined || cell === 0) continue;
    let serial: number | undefined;
    if (typeof cell !== "string") serial = dateOf(cell);
    else if (parsed.has(cell)) serial = parsed.get(cell);
    else parsed.set(cell, (serial = dateOf(cell)));
    if (serial === undefined) unreadable.push({ row, cell });
    else values[row] = serial;
  }
  return { values, unreadable };
}

const encoder = numberEncoder(datesIn);

/** A column of cells as serial numbers of whole days. */
export const encodeDates = (cells: ColumnCells, name?: string): DateColumn =>
  encoded(cells, encoder, name);
