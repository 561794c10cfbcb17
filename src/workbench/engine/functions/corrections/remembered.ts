/**
 * Operators over long columns. The library makes an object for each cell and each step of each formula; a report asks
 * many formulas about the same columns, and those hold few different values. So each value is calculated once, by the
 * library itself, and each step over the same arrays once.
 */
import type { ArrayValueObject, BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { CompactArray } from "../../calculation/compact-array";
import {
  ARITHMETIC,
  mapped,
  paired,
  withFirst,
  withSecond,
  type Operation,
} from "./column-operations";

/** Shorter arrays are quick in any case. */
const LONG = 100;
/** Results are kept in so many bytes in all. */
const MOST_BYTES = 256e6;
/** A cell's object and array; in a compact array its number. */
const BYTES_OF_CELL = 64;
const BYTES_OF_NUMBER = 8;

type Calculate = (...values: BaseValueObject[]) => BaseValueObject;

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

const isSameSize = (a: ArrayValueObject, b: ArrayValueObject): boolean =>
  a.getRowCount() === b.getRowCount() && a.getColumnCount() === b.getColumnCount();

/** Results by the arrays they were made from, as long as those are there. */
class Results {
  private byArray = new WeakMap<object, Map<string, BaseValueObject>>();
  private readonly ids = new WeakMap<object, number>();
  private lastId = 0;
  private bytes = 0;

  get(step: string, values: readonly BaseValueObject[], calculate: () => BaseValueObject) {
    const array = values.find(isLong)!;
    const key = [step, ...values.map((value) => this.keyOf(value))].join("\u0000");
    let known = this.byArray.get(array);
    const found = known?.get(key);
    if (found) return found;
    const result = calculate();
    const cells = array.getRowCount() * array.getColumnCount();
    this.bytes += cells * (result instanceof CompactArray ? BYTES_OF_NUMBER : BYTES_OF_CELL);
    if (this.bytes > MOST_BYTES) {
      this.byArray = new WeakMap();
      this.bytes = 0;
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
  const operation: Operation = { ofNumbers: ARITHMETIC[name], ofCells: calculateCell };
  library.calculate = ((...given: BaseValueObject[]) => {
    const values = given.map(single) as BaseValueObject[];
    const [a, b] = values;
    // Comparison is one function, told by the formula what to compare for.
    const { _compareType: comparison = "" } = library as { _compareType?: string };
    const remember = (work: () => BaseValueObject) =>
      results.get(`${name} ${comparison}`, values, work);
    if (values.length === 1 && isLong(a)) {
      return remember(() => mapped(a, { ofCell: calculateCell }));
    }
    if (values.length !== 2) return calculate(...given);
    if (isLong(a) && isPlain(b)) return remember(() => mapped(a, withSecond(operation, b)));
    if (isLong(b) && isPlain(a)) return remember(() => mapped(b, withFirst(operation, a)));
    if (isLong(a) && isLong(b) && isSameSize(a, b)) return remember(() => paired(a, b, operation));
    return calculate(...given);
  }) as typeof library.calculate;
}
