import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import type { RawTable } from "../../src/leads";

const DATA = path.resolve(__dirname, "../../../shared/data");
const MS_PER_DAY = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{1,2}):(\d{2}):(\d{2})(?:\.\d+)?)?$/;

/** Sample exports that lie beside the repository on some machines; tests of them are there where they are. */
export const hasData = (file: string): boolean => fs.existsSync(path.join(DATA, file));

/** A .csv of the sample exports as a table, its cells as Excel makes them of such a file. */
export function readCsv(file: string): RawTable {
  const text = fs.readFileSync(path.join(DATA, file), "utf8").trimEnd();
  const [headers = [], ...rows] = Papa.parse<string[]>(text).data;
  return {
    name: path.basename(file, ".csv"),
    headers,
    columns: headers.map((_, index) => rows.map((row) => cellOf(row[index] ?? ""))),
  };
}

function cellOf(text: string): unknown {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = DATE.exec(text) ?? [];
  if (year !== undefined) {
    const [date, time] = [
      [year, month, day].map(Number),
      [hours, minutes, seconds].map(Number),
    ] as [number[], number[]];
    const ms = Date.UTC(date[0]!, date[1]! - 1, date[2], time[0], time[1], time[2]);
    return ms / MS_PER_DAY + 25_569;
  }
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
