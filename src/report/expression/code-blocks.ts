/** Codes made of others, a block of rows at a time. */
import { BLOCK, load, type Codes } from "../../calc";

const results = new Uint32Array(BLOCK);
const left = new Uint32Array(BLOCK);
const right = new Uint32Array(BLOCK);

/**
 * The code of each row's combination.
 * @param parts what each column's codes add to the place of a combination
 * @param answers the code at each such place
 * @param result where the codes go
 */
export function combineCodes(
  columns: readonly Codes[],
  parts: readonly Uint32Array[],
  answers: Codes,
  result: Codes
): void {
  const answerAt = new Uint32Array(answers);
  for (let from = 0; from < result.length; from += BLOCK) {
    const rows = Math.min(result.length - from, BLOCK);
    results.fill(0);
    columns.forEach((codes, index) => {
      load(left, codes, from);
      addParts(rows, parts[index]!);
    });
    lookUp(rows, answerAt);
    result.set(results.subarray(0, rows), from);
  }
}

function addParts(rows: number, parts: Uint32Array): void {
  const add = (row: number): void => {
    results[row]! += parts[left[row]!]!;
  };
  for (let row = 0; row < rows; row += 4) {
    add(row);
    add(row + 1);
    add(row + 2);
    add(row + 3);
  }
}

function lookUp(rows: number, answerAt: Uint32Array): void {
  const look = (row: number): void => {
    results[row] = answerAt[results[row]!]!;
  };
  for (let row = 0; row < rows; row += 4) {
    look(row);
    look(row + 1);
    look(row + 2);
    look(row + 3);
  }
}

/** A code for each row, and by code whether the first side counts: all bits set, or none. */
interface Condition {
  readonly codes: Codes;
  readonly masks: Int32Array;
}

/**
 * For each row the code of the first side or, raised by `offset`, of the other; a side that is left out has code 0 in
 * every row.
 * @param result where the codes go
 */
export function chooseCodes(
  { codes, masks }: Condition,
  first: Codes | undefined,
  other: Codes | undefined,
  offset: number,
  result: Codes
): void {
  left.fill(0);
  right.fill(0);
  for (let from = 0; from < result.length; from += BLOCK) {
    const rows = Math.min(result.length - from, BLOCK);
    load(results, codes, from);
    if (first) load(left, first, from);
    if (other) load(right, other, from);
    chooseRows(rows, masks, offset);
    result.set(results.subarray(0, rows), from);
  }
}

/** Of two numbers one is blotted out by a mask: a branch that cannot be foreseen takes several times as long. */
function chooseRows(rows: number, masks: Int32Array, offset: number): void {
  const choose = (row: number): void => {
    const mask = masks[results[row]!]!;
    results[row] = (left[row]! & mask) | ((right[row]! + offset) & ~mask);
  };
  for (let row = 0; row < rows; row += 4) {
    choose(row);
    choose(row + 1);
    choose(row + 2);
    choose(row + 3);
  }
}
