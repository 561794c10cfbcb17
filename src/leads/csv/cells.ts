import { isBlank, parseNumber } from "../../calc";
import { readDate } from "./dates";
import { readNumber } from "./numbers";
import type { ColumnReading } from "./decide";

/** A cell as it goes into the sheet: blanks "", dates as serial numbers. */
export type CsvCell = string | number | boolean;

/** The way to write a text into a .csv file so that Excel leaves it alone: ="007". */
const TEXT_FORMULA = /^\s*="([^"]*)"\s*$/;

/** The cell that a text stands for in a column that is read so; what cannot be read stays text. */
export function cellOf(text: string, { kind, decimal, dateOrder }: ColumnReading): CsvCell {
  if (text === "") return "";
  const tidy = text.trim();
  if (isBlank(tidy)) return "";
  switch (kind) {
    case "number":
    case "percent":
      return readNumber(tidy) ? (parseNumber(tidy, decimal) ?? text) : asWritten(text);
    case "date":
    case "dateTime":
      return readDate(tidy, dateOrder)?.serial ?? asWritten(text);
    case "flag":
      return tidy.toLowerCase() === "true";
    case "text":
      return asWritten(text);
  }
}

const asWritten = (text: string): string => TEXT_FORMULA.exec(text)?.[1] ?? text;
