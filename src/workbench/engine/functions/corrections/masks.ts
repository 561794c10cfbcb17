/** Which cells of a column fit a criterion, remembered as long as the column's cells are the same. */
import type { CellScalar } from "../../../model/types";
import { isError } from "../../cells/values";
import { criterion } from "./criteria";

type Cells = readonly (readonly CellScalar[])[];

/** Criteria that are remembered for one column: as many as a report asks about. */
const MAX_MASKS = 500;

const columns = new WeakMap<Cells, readonly CellScalar[]>();
const masks = new WeakMap<Cells, Map<string, Uint8Array>>();

const keyOf = (given: CellScalar) => (isError(given) ? given.error : `${typeof given}${given}`);

/** The cells in one list, row by row. */
export function flat(cells: Cells): readonly CellScalar[] {
  let values = columns.get(cells);
  if (!values) columns.set(cells, (values = cells.flat()));
  return values;
}

/** 1 for each cell that fits, in the order of `flat`. */
export function maskOf(cells: Cells, given: CellScalar): Uint8Array {
  let known = masks.get(cells);
  if (!known || known.size > MAX_MASKS) masks.set(cells, (known = new Map<string, Uint8Array>()));
  const key = keyOf(given);
  let mask = known.get(key);
  if (!mask) {
    const fits = criterion(given);
    mask = Uint8Array.from(flat(cells), (value) => Number(fits(value)));
    known.set(key, mask);
  }
  return mask;
}
