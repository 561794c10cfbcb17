import { ARRAY_FUNCTIONS } from "./array-functions";
import {
  eachCell,
  firstError,
  isArray,
  foldNumbers,
  operate,
  toNumber,
  toTable,
  toText,
} from "./cells";
import { LeadsColumn } from "./leads-column";
import { lookUp } from "./lookup";
import { CellError, type CellValue, type Value } from "./types";

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of Excel's serial dates, as they count from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Halves away from zero, unlike Math.round. */
function roundHalfUp(number: number, digits: number): number {
  const scale = 10 ** digits;
  // Twelve significant digits: 1.005 × 100 is 100.49999999999999 in binary, 100.5 in Excel.
  const scaled = Number((Math.abs(number) * scale).toPrecision(12));
  return (Math.sign(number) * Math.floor(scaled + 0.5)) / scale + 0;
}

const dateOf = (serial: number) => new Date(EPOCH + Math.floor(serial) * MILLISECONDS_PER_DAY);

/** A function of numbers, applied cell by cell. */
const ofNumbers =
  (calculate: (...numbers: number[]) => number) =>
  (...values: Value[]): Value =>
    eachCell(values, (...cells) => {
      const numbers = cells.slice(0, values.length).map(toNumber);
      return (
        numbers.find((each) => each instanceof CellError) ?? calculate(...(numbers as number[]))
      );
    });

/** Excel's functions that the report's formulas use, as Excel calculates them. */
export const EXCEL_FUNCTIONS = {
  ...ARRAY_FUNCTIONS,
  ABS: ofNumbers(Math.abs),
  INT: ofNumbers(Math.floor),
  /** What is left of a whole number after division; the sign is the divisor's. */
  MOD: ofNumbers((number = 0, divisor = 1) => number - divisor * Math.floor(number / divisor)),
  YEAR: ofNumbers((serial) => dateOf(serial).getUTCFullYear()),
  MONTH: ofNumbers((serial) => dateOf(serial).getUTCMonth() + 1),
  DAY: ofNumbers((serial) => dateOf(serial).getUTCDate()),
  /** Months beyond 12 run into the next year. */
  DATE: ofNumbers(
    (year = 0, month = 0, day = 0) =>
      (Date.UTC(year, month - 1, day) - EPOCH) / MILLISECONDS_PER_DAY
  ),
  ROUND: ofNumbers((number = 0, digits = 0) => roundHalfUp(number, digits)),
  /** Text with all its decimals; the signs are those of English, as in an English Excel. */
  FIXED: (number: Value, digits: Value, withoutCommas: Value = false) =>
    eachCell([number, digits, withoutCommas], (cell = "", places = 0, plain = false) => {
      const [value, fractionDigits] = [toNumber(cell), toNumber(places)];
      if (value instanceof CellError) return value;
      if (fractionDigits instanceof CellError) return fractionDigits;
      const options = { minimumFractionDigits: fractionDigits, useGrouping: plain !== true };
      const rounded = roundHalfUp(value, fractionDigits);
      return rounded.toLocaleString("en", { ...options, maximumFractionDigits: fractionDigits });
    }),
  SUBSTITUTE: (text: Value, old: Value, replacement: Value) =>
    eachCell([text, old, replacement], (whole = "", from = "", to = "") =>
      whole instanceof CellError ? whole : toText(whole).replaceAll(toText(from), toText(to))
    ),
  /** Blanks at the ends and double blanks within; only the blank of ASCII, as in Excel. */
  TRIM: (value: Value) => eachCell([value], (cell = "") => trimmed(cell)),
  /** One condition chooses a branch; many choose cell by cell, which replaces labels in a spilled table. */
  IF: (condition: Value, then: Value = true, otherwise: Value = false) =>
    isArray(condition)
      ? (chooseLeads(condition, then, otherwise) ??
        eachCell([condition, then, otherwise], (chosen = "", yes = "", no = "") => {
          const truth = toNumber(chosen);
          return truth instanceof CellError ? truth : truth ? yes : no;
        }))
      : choose(toNumber(condition), then, otherwise),
  IFERROR: (value: Value, otherwise: Value = "") =>
    value instanceof LeadsColumn && value.consistsOf(isNoError)
      ? value
      : eachCell([value, otherwise], (cell = "", instead = "") =>
          isNoError(cell) ? cell : instead
        ),
  ISNUMBER: (value: Value) => eachCell([value], (cell) => typeof cell === "number"),
  ISERROR: (value: Value) => eachCell([value], (cell) => cell instanceof CellError),
  OR: (...values: Value[]) =>
    firstError(values) ??
    values.some((value) => toTable(value).some((row) => row.some((cell) => toNumber(cell) !== 0))),
  AND: (...values: Value[]) =>
    firstError(values) ??
    values.every((value) =>
      toTable(value).every((row) => row.every((cell) => toNumber(cell) !== 0))
    ),
  SUM: (...values: Value[]) =>
    foldNumbers(values, (sum = 0, each, cells) => sum + each * cells) ?? 0,
  /** Of the numbers; without any, #DIV/0!. */
  AVERAGE: (...values: Value[]) => {
    let count = 0;
    const sum = foldNumbers(values, (sofar = 0, each, cells) => {
      count += cells;
      return sofar + each * cells;
    });
    return sum instanceof CellError ? sum : operate("/", sum ?? 0, count);
  },
  MIN: (...values: Value[]) =>
    foldNumbers(values, (least = Infinity, each) => Math.min(least, each)) ?? 0,
  MAX: (...values: Value[]) =>
    foldNumbers(values, (most = -Infinity, each) => Math.max(most, each)) ?? 0,
  /** Position from 1 of the first cell that equals the sought one; only exact matches (type 0). */
  MATCH: (sought: Value, cells: Value, _type: Value) =>
    eachCell([sought], (cell = "") => {
      const index =
        cells instanceof LeadsColumn
          ? cells.findRow(cell, equals)
          : toTable(cells)
              .flat()
              .findIndex((each) => equals(each, cell));
      return index < 0 ? new CellError("#N/A") : index + 1;
    }),
  /** Only exact matches, and something given for none. */
  XLOOKUP: lookUp,
  /** The rows for which one cell each is neither 0 nor FALSE. */
  FILTER: (value: Value, include: Value) => {
    const chosen = toTable(include);
    const rows = toTable(value).filter((_, row) => {
      const truth = toNumber(chosen[row]?.[0] ?? "");
      return typeof truth === "number" && truth !== 0;
    });
    return rows.length > 0 ? rows : new CellError("#CALC!");
  },
} satisfies Record<string, (...values: Value[]) => Value>;

export type ExcelFunctionName = keyof typeof EXCEL_FUNCTIONS;

const equals = (cell: CellValue, other: CellValue): boolean => operate("=", cell, other) === true;

const isNoError = (cell: CellValue): boolean => !(cell instanceof CellError);

function trimmed(cell: CellValue): CellValue {
  if (cell instanceof CellError) return cell;
  const text = toText(cell);
  const hasNone = !text.startsWith(" ") && !text.endsWith(" ") && !text.includes("  ");
  return hasNone ? text : text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

function chooseLeads(condition: Value, then: Value, otherwise: Value): Value | undefined {
  const isSide = (value: Value): value is LeadsColumn | CellValue =>
    value instanceof LeadsColumn || !isArray(value);
  return condition instanceof LeadsColumn && isSide(then) && isSide(otherwise)
    ? LeadsColumn.choose(condition, then, otherwise)
    : undefined;
}

const choose = (truth: number | CellError, then: Value, otherwise: Value): Value =>
  truth instanceof CellError ? truth : truth ? then : otherwise;
