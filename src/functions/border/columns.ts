/** Ranges that are not columns of leads: lists of numbers, and several fields side by side. */
import {
  CalcError,
  CellColumns,
  cellError,
  CodedCells,
  encodeFlags,
  encodeNumbers,
  errorOf,
  figureAt,
  flatten,
  gather,
  isBlank,
  lookupOf,
  OUTCOMES,
  plainValue,
  toCells,
  type Cells,
  type ColumnCells,
  type Figures,
} from "../../calc";

/** The numbers a column takes: the test, and the words that complete "rates 3 is not …". */
export interface ColumnRange {
  readonly test: (value: number, row: number) => boolean;
  readonly text: string;
}

/** The values, each of them in range or blank. @throws CalcError cellRange naming the first that is not */
export function inRange<Column extends Figures>(
  figures: Column,
  name: string,
  range: ColumnRange
): Column {
  const column = lookupOf(figures);
  for (let row = 0; row < figures.length; row++) {
    const value = figureAt(column, row);
    if (Number.isNaN(value) || range.test(value, row)) continue;
    throw new CalcError("cellRange", { row: row + 1, name, value, range: range.text });
  }
  return figures;
}

/** The values, none of them blank. @throws CalcError missingCell naming the first that is */
export function complete(values: Float64Array, name: string): Float64Array {
  const row = values.findIndex((value) => Number.isNaN(value));
  if (row >= 0) throw new CalcError("missingCell", { row: row + 1, name });
  return values;
}

/** The numbers of a range, blanks left out. @throws CalcError for the first cell that is no number */
export function numbersOf(range: unknown, name: string): Float64Array {
  const { values, unreadable } = encodeNumbers(requireRange(range, name), name);
  const [first] = unreadable;
  if (first) throw cellError("notANumber", name, first.row + 1, first.cell);
  return values.filter((value) => !Number.isNaN(value));
}

/** The numbers of a range of any shape, texts and blanks ignored as AVERAGE does. @throws CalcError for error cells */
export function numbersAmong(range: unknown, name: string): Float64Array {
  const rows = requireRange(range, name);
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 1;
  const numbers = new Float64Array(rows.length * width);
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row];
    for (let column = 0; column < width; column++) {
      const value = plainValue(Array.isArray(cells) ? cells[column] : cells);
      if (typeof value === "number") numbers[count++] = value;
      else if (errorOf(value)) throw cellError("notANumber", name, row + 1, value);
    }
  }
  return numbers.subarray(0, count);
}

/** The columns of a range, each as a range of its own. */
export function fieldsOf(range: unknown, name: string): readonly ColumnCells[] {
  if (range instanceof CellColumns) return range.columns;
  const rows = requireRange(range, name).map((row) => (Array.isArray(row) ? row : [row]));
  return rows[0]!.map((_, column) => rows.map((row: readonly unknown[]) => row[column]));
}

/** Won for rows that say TRUE, lost for FALSE, none for blank ones. @throws CalcError notAFlag */
export function outcomesOf(range: unknown, name: string): Uint8Array {
  if (range instanceof CodedCells) {
    // Names the row of a cell that is no flag.
    encodeFlags(range, name);
    return gather(outcomesOf(range.different, name), range.codes);
  }
  const cells = requireRange(range, name);
  const flags = encodeFlags(cells, name);
  const flat = flatten(cells, name);
  const outcomes = new Uint8Array(flat.length);
  for (let row = 0; row < outcomes.length; row++) {
    if (isBlank(plainValue(flat[row]))) outcomes[row] = OUTCOMES.none;
    else outcomes[row] = flags[row] === 1 ? OUTCOMES.won : OUTCOMES.lost;
  }
  return outcomes;
}

function requireRange(range: unknown, name: string): Cells {
  if (range === null || range === undefined) throw new CalcError("missingArgument", { name });
  return range instanceof CodedCells ? range.toList() : toCells(range);
}
