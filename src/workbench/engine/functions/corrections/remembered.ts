/**
 * Operators over long columns. The library makes an object for each cell and each step of each formula; a report asks
 * many formulas about the same columns, and those hold few different values. So each value is calculated once, by the
 * library itself, and each step over the same arrays once.
 */
import {
  ArrayValueObject,
  NullValueObject,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** Shorter arrays are quick in any case. */
const LONG = 100;
/** More different values than this are calculated one by one. */
const MOST_DIFFERENT = 5_000;
/** Results are kept for so many cells in all. */
const MOST_CELLS = 4_000_000;

type Calculate = (...values: BaseValueObject[]) => BaseValueObject;
type Cells = readonly (readonly (BaseValueObject | null | undefined)[])[];

const isLong = (value: BaseValueObject | undefined): value is ArrayValueObject =>
  value !== undefined && value.isArray() && (value as ArrayValueObject).getRowCount() >= LONG;

const isPlain = (value: BaseValueObject | undefined): value is BaseValueObject =>
  value !== undefined && !value.isArray() && !value.isError() && !value.isLambda();

/** An array of one cell counts as that cell. */
function single(value: BaseValueObject | undefined): BaseValueObject | undefined {
  if (!value?.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : value;
}

function arrayOf(cells: BaseValueObject[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** From the cells of an array to those of another, by place. */
function fill(
  array: ArrayValueObject,
  calculate: (cell: BaseValueObject, row: number, column: number) => BaseValueObject
): BaseValueObject {
  const cells = array.getArrayValue() as Cells;
  const blank = NullValueObject.create();
  const columns = array.getColumnCount();
  const filled = new Array<BaseValueObject[]>(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const line = new Array<BaseValueObject>(columns);
    for (let column = 0; column < columns; column++) {
      line[column] = calculate(cells[row]![column] ?? blank, row, column);
    }
    filled[row] = line;
  }
  return arrayOf(filled);
}

/** Each cell of an array by itself; equal cells share one result. */
function mapped(array: ArrayValueObject, calculate: (cell: BaseValueObject) => BaseValueObject) {
  // Numbers, texts and truth values are different keys of a Map, whatever they look like.
  const known = new Map<unknown, BaseValueObject>();
  return fill(array, (cell) => {
    if (cell.isError()) return calculate(cell);
    const key = cell.isNull() ? null : cell.getValue();
    const found = known.get(key);
    if (found) return found;
    const result = calculate(cell);
    if (known.size < MOST_DIFFERENT) known.set(key, result);
    return result;
  });
}

/** Two arrays of the same size, cell by cell. */
function paired(a: ArrayValueObject, b: ArrayValueObject, calculate: Calculate): BaseValueObject {
  const others = b.getArrayValue() as Cells;
  const blank = NullValueObject.create();
  return fill(a, (cell, row, column) => calculate(cell, others[row]?.[column] ?? blank));
}

const isSameSize = (a: ArrayValueObject, b: ArrayValueObject): boolean =>
  a.getRowCount() === b.getRowCount() && a.getColumnCount() === b.getColumnCount();

const ZERO = NumberValueObject.create(0);
const ONE = NumberValueObject.create(1);

/** Excel calculates with binary numbers (IEEE 754), the library with decimals, which takes it many times as long. */
const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  PLUS: (a, b) => a + b,
  MINUS: (a, b) => a - b,
  MULTIPLY: (a, b) => a * b,
  DIVIDED: (a, b) => a / b,
};

const isNumeric = (value: BaseValueObject): boolean => value.isNumber() || value.isBoolean();

function binary(name: string, calculate: Calculate): Calculate {
  const arithmetic = ARITHMETIC[name];
  if (!arithmetic) return calculate;
  return (...values) => {
    const [a, b] = values as [BaseValueObject, BaseValueObject];
    if (!isNumeric(a) || !isNumeric(b)) return calculate(a, b);
    const result = arithmetic(Number(a.getValue()), Number(b.getValue()));
    if (!Number.isFinite(result)) return calculate(a, b);
    // Most results of conditions: one object does for all of them.
    return result === 0 ? ZERO : result === 1 ? ONE : NumberValueObject.create(result);
  };
}

/** Results by the arrays they were made from, as long as those are there. */
class Results {
  private byArray = new WeakMap<object, Map<string, BaseValueObject>>();
  private readonly ids = new WeakMap<object, number>();
  private lastId = 0;
  private cells = 0;

  get(step: string, values: readonly BaseValueObject[], calculate: () => BaseValueObject) {
    const array = values.find(isLong)!;
    const key = [step, ...values.map((value) => this.keyOf(value))].join("\u0000");
    let known = this.byArray.get(array);
    const found = known?.get(key);
    if (found) return found;
    const result = calculate();
    this.cells += array.getRowCount() * array.getColumnCount();
    if (this.cells > MOST_CELLS) {
      this.byArray = new WeakMap();
      this.cells = 0;
      known = undefined;
    }
    if (!known) this.byArray.set(array, (known = new Map<string, BaseValueObject>()));
    known.set(key, result);
    return result;
  }

  private keyOf(value: BaseValueObject): string {
    if (!value.isArray()) {
      return value.isNull() ? "blank" : `${typeof value.getValue()} ${value.getValue()}`;
    }
    let id = this.ids.get(value);
    if (id === undefined) this.ids.set(value, (id = ++this.lastId));
    return `array ${id}`;
  }
}

const results = new Results();

/** Lets a function of the library remember what it gave; what it gives stays the same. */
export function rememberResults(library: BaseFunction, name: string): void {
  const calculate = library.calculate.bind(library) as Calculate;
  // Some functions give an array of one cell for one cell.
  const calculateCell: Calculate = (...values) => single(calculate(...values)) ?? values[0]!;
  const pair = binary(name, calculateCell);
  library.calculate = ((...given: BaseValueObject[]) => {
    const values = given.map(single) as BaseValueObject[];
    const [a, b] = values;
    // Comparison is one function, told by the formula what to compare for.
    const { _compareType: comparison = "" } = library as { _compareType?: string };
    const remember = (work: () => BaseValueObject) =>
      results.get(`${name} ${comparison}`, values, work);
    if (values.length === 1 && isLong(a)) {
      return remember(() => mapped(a, (cell) => calculateCell(cell)));
    }
    if (values.length !== 2) return calculate(...given);
    if (isLong(a) && isPlain(b)) return remember(() => mapped(a, (cell) => pair(cell, b)));
    if (isLong(b) && isPlain(a)) return remember(() => mapped(b, (cell) => pair(a, cell)));
    if (isLong(a) && isLong(b) && isSameSize(a, b)) return remember(() => paired(a, b, pair));
    return calculate(...given);
  }) as typeof library.calculate;
}
