import type { CsvTable } from "../files/csv";

/** The day on which the sample leads are as their files say: 30 June 2026. */
const SAMPLE_DAY = 46203;

const MS_PER_DAY = 86_400_000;
/** 30 December 1899, the day before Excel's first, as Date counts. */
const SERIAL_EPOCH_MS = Date.UTC(1899, 11, 30);

/** A local calendar day as Excel's serial number. */
export const serialOfDay = (day: Date): number =>
  (Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) - SERIAL_EPOCH_MS) / MS_PER_DAY;

/** The sample with all its dates moved, so that it tells of today instead of the day it was made for. */
export function movedTo(today: Date, csv: CsvTable): CsvTable {
  const days = serialOfDay(today) - SAMPLE_DAY;
  const isDate = csv.formats.map((format) => /yyyy/.test(format ?? ""));
  const rows = csv.rows.map((row) =>
    row.map((value, column) => (isDate[column] && typeof value === "number" ? value + days : value))
  );
  return { ...csv, rows };
}
