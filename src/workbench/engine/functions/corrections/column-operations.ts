/** Functions of one or two cells, over columns. */
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { Gathering, numberOf, sourceOf } from "./column-cells";

/** Results of so many different cells are remembered. */
const MOST_DIFFERENT = 5_000;

/** A function of one cell, or of its number, as of two below. */
export interface CellOperation {
  readonly ofNumber?: ((value: number) => number) | undefined;
  readonly ofCell: (cell: BaseValueObject) => BaseValueObject;
}

/** A function of two cells; of two numbers where it is arithmetic, with a result that is not finite where it has none. */
export interface Operation {
  readonly ofNumbers?: ((a: number, b: number) => number) | undefined;
  readonly ofCells: (a: BaseValueObject, b: BaseValueObject) => BaseValueObject;
}

/** Excel calculates with binary numbers (IEEE 754), the library with decimals, which takes it many times as long. */
export const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  PLUS: (a, b) => a + b,
  MINUS: (a, b) => a - b,
  MULTIPLY: (a, b) => a * b,
  DIVIDED: (a, b) => a / b,
};

/** An operation of which one cell is known. */
export function withFirst({ ofNumbers, ofCells }: Operation, a: BaseValueObject): CellOperation {
  const value = numberOf(a);
  return {
    ofNumber: ofNumbers && ((each) => ofNumbers(value, each)),
    ofCell: (cell) => ofCells(a, cell),
  };
}

export function withSecond({ ofNumbers, ofCells }: Operation, b: BaseValueObject): CellOperation {
  const value = numberOf(b);
  return {
    ofNumber: ofNumbers && ((each) => ofNumbers(each, value)),
    ofCell: (cell) => ofCells(cell, b),
  };
}

/** From the cells of an array to those of another, by place. */
function fill(
  array: ArrayValueObject,
  add: (gathering: Gathering, row: number, column: number) => void
): BaseValueObject {
  const columns = array.getColumnCount();
  const gathering = new Gathering(array.getRowCount(), columns);
  for (let row = 0; row < array.getRowCount(); row++) {
    for (let column = 0; column < columns; column++) add(gathering, row, column);
  }
  return gathering.array;
}

/** What is calculated of a cell; equal cells share one result. */
function remembering(calculate: (cell: BaseValueObject) => BaseValueObject) {
  // Numbers, texts and truth values are different keys of a Map, whatever they look like.
  const known = new Map<unknown, BaseValueObject>();
  return (cell: BaseValueObject): BaseValueObject => {
    if (cell.isError()) return calculate(cell);
    const key = cell.isNull() ? null : cell.getValue();
    const found = known.get(key);
    if (found) return found;
    const result = calculate(cell);
    if (known.size < MOST_DIFFERENT) known.set(key, result);
    return result;
  };
}

/** Each cell of an array by itself. */
export function mapped(
  array: ArrayValueObject,
  { ofNumber, ofCell }: CellOperation
): BaseValueObject {
  const source = sourceOf(array);
  const remembered = remembering(ofCell);
  return fill(array, (gathering, row, column) => {
    const result = ofNumber ? ofNumber(source.numberAt(row, column)) : NaN;
    if (Number.isFinite(result)) gathering.addNumber(result);
    else gathering.add(remembered(source.cellAt(row, column)));
  });
}

/** Two arrays of the same size, cell by cell. */
export function paired(
  a: ArrayValueObject,
  b: ArrayValueObject,
  { ofNumbers, ofCells }: Operation
): BaseValueObject {
  const [first, second] = [sourceOf(a), sourceOf(b)];
  return fill(a, (gathering, row, column) => {
    const result = ofNumbers
      ? ofNumbers(first.numberAt(row, column), second.numberAt(row, column))
      : NaN;
    if (Number.isFinite(result)) gathering.addNumber(result);
    else gathering.add(ofCells(first.cellAt(row, column), second.cellAt(row, column)));
  });
}
