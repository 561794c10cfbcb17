/** Results with one cell for each lead. */
import { toExcel, withoutNegativeZero, type Cell } from "./excel-cells";

/** Each row's number, or what stands in its place. */
export interface SpilledColumn {
  readonly values: Float64Array;
  readonly exceptionOf: (row: number) => Cell | undefined;
}

const PLACE_BITS = 14;
/** 2³² divided by the golden ratio: multiplied by it, numbers near each other get places far from each other. */
const FIBONACCI_HASH = 0x9e3779b1;

/**
 * Rows with the same number are one array: of a million, few are different, and to make an array for each row takes longer
 * than all the rest. Excel gets them as JSON, in which they are rows of their own again. Of numbers with the same place the
 * last one is known.
 */
export function columnForExcel({ values, exceptionOf }: SpilledColumn): unknown[][] {
  const cells = new Array<unknown[]>(values.length);
  const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const known = new Array<[number] | undefined>(1 << PLACE_BITS);
  const blank = [""];
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    const exception = exceptionOf(row);
    if (exception === "") cells[row] = blank;
    else if (exception !== undefined || !Number.isFinite(value)) {
      cells[row] = [toExcel(exception ?? value)];
    } else {
      const bits = halves[2 * row]! ^ halves[2 * row + 1]!;
      const place = Math.imul(bits, FIBONACCI_HASH) >>> (32 - PLACE_BITS);
      let same = known[place];
      if (same?.[0] !== value) same = known[place] = [withoutNegativeZero(value)];
      cells[row] = same;
    }
  }
  return cells;
}
