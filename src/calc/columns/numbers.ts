/**
 * Number columns: `Float64Array`, NaN for blank.
 *
 * | cell | number |
 * |---|---|
 * | 1234.5 | 1234.5 |
 * | "1 234,50", "1 234.50", "1.234,50", "1,234.50" | 1234.5 (blanks may be no-break or thin ones) |
 * | "30000.0", "0,5", "1.5" | 30000, 0.5, 1.5 |
 * | "40 %" | 0.4 |
 * | "€ 12", "12 kr", "RON 12", "12 lei" | 12 |
 * | "(12)", "12-", "−12" | −12 |
 * | null, "", "-" | blank |
 * | anything else | not readable: kept aside with its row |
 *
 * One separator followed by three digits ("1,234") has two readings. The rest of the column decides: if another
 * cell shows its decimal sign, that one; else a comma groups thousands and a point marks decimals.
 */
import { encoded, type Encoder } from "./cache";
import { cellError, isBlank, plainValue, type Cells, type ColumnCells } from "./cells";
import type { Codes } from "./codes";
import type { ErrorKey } from "../errors";
import { CodedFigures, type Figures } from "./figures";
import { cellIn } from "./upright";

/** A column of numbers, or of dates in an array of theirs, and the cells that could not be read. */
export interface NumberColumn<Values = Float64Array> {
  /** One value a row, NaN where the cell is blank or not readable. */
  readonly values: Values;
  readonly unreadable: readonly UnreadableCell[];
}

export interface UnreadableCell {
  /** From 0. */
  readonly row: number;
  readonly cell: unknown;
}

export type DecimalSign = "." | ",";

const CURRENCY = /^(?:\p{Sc}|[A-Z]{0,2}\$|SEK|NOK|DKK|EUR|USD|GBP|CHF|RON|kr\.?|lei|leu)/iu;
const CURRENCY_AFTER = /(?:\p{Sc}|SEK|NOK|DKK|EUR|USD|GBP|CHF|RON|kr\.?|lei|leu)$/iu;
const SPACES_AND_APOSTROPHES = /[\s'’]/gu;
/** Two numbers and not one: what groups thousands stands before three digits. */
const GAP_BETWEEN_NUMBERS = /\d[\s'’]+(?=\d)(?!\d{3}(?!\d))/u;
const DIGITS = /^\d*(?:[.,]\d+)*[.,]?$/;
const EXPONENT = /^(\d+(?:\.\d+)?)e([+-]?\d{1,3})$/i;
/** Texts without a second reading, which exports are full of: no need to take them apart. */
const MACHINE_WRITTEN = /^-?\d{1,15}(?:\.\d{1,2})?$/;
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;

/**
 * The number a text stands for, undefined if it is none.
 * @param decimal the decimal sign to prefer where a text has two readings
 */
export function parseNumber(text: string, decimal?: DecimalSign): number | undefined {
  if (GAP_BETWEEN_NUMBERS.test(text)) return undefined;
  let rest = text.replace(SPACES_AND_APOSTROPHES, "");
  let negative = false;
  if (/^\(.*\)$/.test(rest)) {
    negative = true;
    rest = rest.slice(1, -1);
  }
  const sign = (pattern: RegExp): void => {
    if (!pattern.test(rest)) return;
    negative = !negative;
    rest = rest.replace(pattern, "");
  };
  sign(/^[-−]/);
  rest = rest.replace(CURRENCY, "").replace(CURRENCY_AFTER, "").replace(/^\+/, "");
  sign(/^[-−]/);
  sign(/[-−]$/);
  const percent = rest.endsWith("%");
  const magnitude = parseMagnitude(percent ? rest.slice(0, -1) : rest, decimal);
  if (magnitude === undefined) return undefined;
  const value = percent ? magnitude / 100 : magnitude;
  return negative && value !== 0 ? -value : value;
}

function parseMagnitude(digits: string, decimal?: DecimalSign): number | undefined {
  if (EXPONENT.test(digits)) return finite(Number(digits));
  if (!/\d/.test(digits) || !DIGITS.test(digits)) return undefined;
  const comma = digits.lastIndexOf(",");
  const point = digits.lastIndexOf(".");
  if (comma < 0 && point < 0) return finite(Number(digits));
  const sign = decimalSignOf(digits, decimal);
  const at = sign ? digits.lastIndexOf(sign) : digits.length;
  const whole = digits.slice(0, at);
  if (/[.,]/.test(whole) && !GROUPED.test(whole)) return undefined;
  return finite(Number(`${whole.replace(/[.,]/g, "")}.${digits.slice(at + 1)}`));
}

/** Which separator of a number marks its decimals; undefined if all of them group thousands. */
function decimalSignOf(digits: string, preferred?: DecimalSign): DecimalSign | undefined {
  const comma = digits.lastIndexOf(",");
  const point = digits.lastIndexOf(".");
  if (comma >= 0 && point >= 0) return comma > point ? "," : ".";
  const sign = comma >= 0 ? "," : ".";
  if (digits.indexOf(sign) !== digits.lastIndexOf(sign)) return undefined;
  if (!hasTwoReadings(digits)) return sign;
  return sign === (preferred ?? ".") ? sign : undefined;
}

/** "1,234" or "1.234", but not "0,234" and not "1234,567". */
const hasTwoReadings = (digits: string): boolean =>
  GROUPED.test(digits) && !digits.startsWith("0") && digits.match(/[.,]/g)!.length === 1;

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

/** The decimal sign a text shows beyond doubt, if it does. */
export function evidentDecimalSign(text: string): DecimalSign | undefined {
  if (MACHINE_WRITTEN.test(text)) return text.includes(".") ? "." : undefined;
  const digits = text.replace(/[^\d.,]/g, "").replace(/[.,]$/, "");
  if (!/[.,]/.test(digits) || hasTwoReadings(digits)) return undefined;
  const sign = decimalSignOf(digits);
  if (sign) return sign;
  return digits.includes(",") ? "." : ",";
}

/** A dash stands for "nothing" in many exports. */
const isDash = (text: string): boolean => /^\s*[-–—]\s*$/.test(text);

function numbersIn(cells: Cells): NumberColumn {
  const values = new Float64Array(cells.length);
  const texts: number[] = [];
  const unreadable: UnreadableCell[] = [];
  for (let row = 0; row < cells.length; row++) {
    const cell = cellIn(cells, row);
    if (typeof cell === "number" && Number.isFinite(cell)) {
      values[row] = cell;
      continue;
    }
    values[row] = NaN;
    if (cell === "" || cell === null || cell === undefined) continue;
    const value = plainValue(cell);
    if (typeof value === "number" && Number.isFinite(value)) values[row] = value;
    else if (typeof value === "string") texts.push(row);
    else if (!isBlank(value)) unreadable.push({ row, cell });
  }
  if (texts.length > 0) readTexts(cells, texts, values, unreadable);
  return { values, unreadable };
}

function readTexts(
  cells: Cells,
  rows: readonly number[],
  values: Float64Array,
  unreadable: UnreadableCell[]
): void {
  const textAt = (row: number): string => plainValue(cellIn(cells, row)) as string;
  let decimal: DecimalSign | undefined;
  for (let i = 0; i < rows.length && !decimal; i++) decimal = evidentDecimalSign(textAt(rows[i]!));
  for (const row of rows) {
    const text = textAt(row);
    if (MACHINE_WRITTEN.test(text)) {
      values[row] = Number(text);
      continue;
    }
    if (isBlank(text) || isDash(text)) continue;
    const value = parseNumber(text, decimal);
    if (value === undefined) unreadable.push({ row, cell: text });
    else values[row] = value;
  }
  unreadable.sort((a, b) => a.row - b.row);
}

/** An encoder of numbers or dates, from what reads a list of cells. */
export const numberEncoder = <Values extends Float64Array | Float32Array>(
  read: (cells: Cells) => NumberColumn<Values>
): Encoder<NumberColumn<Values>> => ({
  ofColumn: read,
  ofCoded({ different, codes }) {
    const { values, unreadable } = read(different);
    return new CodedNumbers(values, codes, rowsOf(unreadable, codes));
  },
});

/** A column known by few different cells. */
class CodedNumbers<Values extends Float64Array | Float32Array>
  extends CodedFigures<Values>
  implements NumberColumn<Values>
{
  constructor(
    different: Values,
    codes: Codes,
    readonly unreadable: readonly UnreadableCell[]
  ) {
    super(different, codes);
  }
}

/** The numbers of a column without spreading them. */
export const figuresOf = <Values extends Float64Array | Float32Array>(
  column: NumberColumn<Values>
): Figures<Values> => (column instanceof CodedNumbers ? column : column.values);

function rowsOf(unreadable: readonly UnreadableCell[], codes: Codes): UnreadableCell[] {
  const cellOf = new Map(unreadable.map(({ row, cell }) => [row, cell]));
  const rows: UnreadableCell[] = [];
  for (let row = 0; cellOf.size > 0 && row < codes.length; row++) {
    const code = codes[row]!;
    if (cellOf.has(code)) rows.push({ row, cell: cellOf.get(code) });
  }
  return rows;
}

const encoder = numberEncoder(numbersIn);

/** A column of cells as numbers. */
export const encodeNumbers = (cells: ColumnCells, name?: string): NumberColumn =>
  encoded(cells, encoder, name);

/** @throws CalcError naming the first row in scope whose cell could not be read */
export function requireReadable(
  { unreadable }: NumberColumn<unknown>,
  name: string,
  complaint: ErrorKey,
  scope?: Uint8Array
): void {
  const first = unreadable.find(({ row }) => !scope || scope[row] === 1);
  if (first) throw cellError(complaint, name, first.row + 1, first.cell);
}
