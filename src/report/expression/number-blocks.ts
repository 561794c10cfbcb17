import type { Coded } from "./coded-columns";

/** So many rows of numbers stay in the processor's nearest memory while one operation follows another. */
const BLOCK_ROWS = 2048;

/**
 * A column of numbers that are calculated a block of rows at a time: what lies between two operations is never as long
 * as the column. With a full sheet each step would else take eight megabytes, and the time to fetch them.
 */
export interface NumberBlocks {
  /** The numbers of the rows, at most 2,048 of them: in an array that the next reading may use again. */
  read(from: number, to: number): Float64Array;
}

/** Combines the numbers of a block; with a step of 0 the first one counts for all rows. */
type Calculation = (
  result: Float64Array,
  a: Float64Array,
  stepA: 0 | 1,
  b: Float64Array,
  stepB: 0 | 1
) => void;

/** A loop for each: one that calls back is several times as slow. */
const CALCULATIONS = {
  "+": (result, a, stepA, b, stepB) => {
    for (let row = 0; row < result.length; row++) result[row] = a[row * stepA]! + b[row * stepB]!;
  },
  "-": (result, a, stepA, b, stepB) => {
    for (let row = 0; row < result.length; row++) result[row] = a[row * stepA]! - b[row * stepB]!;
  },
  "*": (result, a, stepA, b, stepB) => {
    for (let row = 0; row < result.length; row++) result[row] = a[row * stepA]! * b[row * stepB]!;
  },
  "/": (result, a, stepA, b, stepB) => {
    for (let row = 0; row < result.length; row++) result[row] = a[row * stepA]! / b[row * stepB]!;
  },
} satisfies Record<string, Calculation>;

export type Calculator = keyof typeof CALCULATIONS;

export const isCalculator = (operator: string): operator is Calculator => operator in CALCULATIONS;

export const blocksOfList = (numbers: Float64Array): NumberBlocks => ({
  read: (from, to) => numbers.subarray(from, to),
});

/** @param values the number of each of the different cells */
export function blocksOfCoded(values: Float64Array, { codes }: Coded): NumberBlocks {
  const block = new Float64Array(BLOCK_ROWS);
  return {
    read(from, to) {
      for (let row = from; row < to; row++) block[row - from] = values[codes[row]!]!;
      return block.subarray(0, to - from);
    },
  };
}

/** The numbers of the rows themselves, from 1. */
export function blocksOfRows(): NumberBlocks {
  const block = new Float64Array(BLOCK_ROWS);
  return {
    read(from, to) {
      for (let row = from; row < to; row++) block[row - from] = row + 1;
      return block.subarray(0, to - from);
    },
  };
}

/** One number is combined with those of all rows. */
export function blocksOfOperation(
  operator: Calculator,
  left: NumberBlocks | number,
  right: NumberBlocks | number
): NumberBlocks {
  const calculate: Calculation = CALCULATIONS[operator];
  const block = new Float64Array(BLOCK_ROWS);
  const [single, other] = [left, right].map((side) =>
    Float64Array.of(typeof side === "number" ? side : 0)
  ) as [Float64Array, Float64Array];
  return {
    read(from, to) {
      const result = block.subarray(0, to - from);
      const a = typeof left === "number" ? single : left.read(from, to);
      const b = typeof right === "number" ? other : right.read(from, to);
      calculate(result, a, a === single ? 0 : 1, b, b === other ? 0 : 1);
      return result;
    },
  };
}

/** Shows all numbers, block by block. @returns false, and stops, where one of them is not finite */
export function everyBlock(
  blocks: NumberBlocks,
  rows: number,
  take: (block: Float64Array) => void
): boolean {
  for (let from = 0; from < rows; from += BLOCK_ROWS) {
    const block = blocks.read(from, Math.min(from + BLOCK_ROWS, rows));
    if (!areFinite(block)) return false;
    take(block);
  }
  return true;
}

/** For each row 1 where a comparison holds and 0 where not; undefined where a number is not finite. */
export function compareBlocks(
  compare: (a: number, b: number) => boolean,
  left: NumberBlocks | number,
  right: NumberBlocks | number,
  rows: number
): Uint8Array | undefined {
  const results = new Uint8Array(rows);
  const read = (side: NumberBlocks | number, from: number, to: number): Float64Array =>
    typeof side === "number" ? Float64Array.of(side) : side.read(from, to);
  const [stepA, stepB] = [left, right].map((side) => (typeof side === "number" ? 0 : 1)) as [
    number,
    number,
  ];
  for (let from = 0; from < rows; from += BLOCK_ROWS) {
    const to = Math.min(from + BLOCK_ROWS, rows);
    const [a, b] = [read(left, from, to), read(right, from, to)];
    if (!areFinite(a) || !areFinite(b)) return undefined;
    for (let row = from; row < to; row++) {
      results[row] = Number(compare(a[(row - from) * stepA]!, b[(row - from) * stepB]!));
    }
  }
  return results;
}

function areFinite(block: Float64Array): boolean {
  // What is not finite is NaN when it is multiplied by 0.
  let nothing = 0;
  for (let row = 0; row < block.length; row++) nothing += block[row]! * 0;
  return nothing === 0;
}

/** All the numbers, and whether each is finite. */
export function readAll(
  blocks: NumberBlocks,
  rows: number
): { readonly numbers: Float64Array; readonly areFinite: boolean } {
  const numbers = new Float64Array(rows);
  let areFinite = true;
  for (let from = 0; from < rows; from += BLOCK_ROWS) {
    const block = blocks.read(from, Math.min(from + BLOCK_ROWS, rows));
    for (let row = 0; row < block.length; row++) {
      const number = block[row]!;
      areFinite &&= Number.isFinite(number);
      // Adding 0 turns −0 into 0.
      numbers[from + row] = number + 0;
    }
  }
  return { numbers, areFinite };
}
