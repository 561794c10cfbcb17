import { foldNumbers } from "./cells";
import { LeadsColumn } from "./leads-column";
import { everyBlock } from "./number-blocks";
import { CellError, type Value } from "./types";

/** A list asks the same cells for its first place, its second, its third: they are looked through once. */
const AT_LEAST = 16;
const found = new WeakMap<object, number[]>();

/** The largest numbers among the cells, so many of them or more, largest first; fewer where there are no more. */
export function largestOf(values: Value, most: number): number[] | CellError {
  if (typeof values !== "object") return findLargest(values, most);
  const known = found.get(values);
  if (known && (known.length >= most || known.length < AT_LEAST)) return known;
  const largest = findLargest(values, Math.max(most, AT_LEAST));
  if (!(largest instanceof CellError)) found.set(values, largest);
  return largest;
}

function findLargest(values: Value, most: number): number[] | CellError {
  if (values instanceof LeadsColumn && !values.coded) {
    const ofNumbers = largestCalculated(values, most);
    if (ofNumbers) return ofNumbers;
  }
  const largest = new Largest(most);
  const error = foldNumbers([values], (_, each, cells) => {
    largest.add(each, cells);
    return each;
  });
  return error instanceof CellError ? error : largest.take().map(({ number }) => number);
}

/** Of a column of calculated numbers. A list asks for the rows of its numbers next, which the column then knows. */
function largestCalculated(column: LeadsColumn, most: number): number[] | undefined {
  const blocks = column.calculated;
  const largest = new Largest(most);
  let row = 0;
  const areNumbers =
    blocks &&
    everyBlock(blocks, column.length, (block) => {
      // Adding 0 turns −0 into 0.
      for (let index = 0; index < block.length; index++) largest.add(block[index]! + 0, 1, row++);
    });
  if (!areNumbers) return undefined;
  const places = largest.take();
  const { rowsOfNumbers } = column;
  for (const { number, row: first } of places) {
    if (!rowsOfNumbers.has(number)) rowsOfNumbers.set(number, first);
  }
  return places.map(({ number }) => number);
}

interface Place {
  readonly number: number;
  readonly row: number;
}

/** Keeps the largest of the numbers that it is shown, of equal ones those that came first. */
class Largest {
  private kept: Place[] = [];
  private least = -Infinity;

  constructor(private readonly most: number) {}

  /**
   * @param cells in how many the number is
   * @param row of the one cell it is in, where somebody wants to know
   */
  add(number: number, cells: number, row = 0): void {
    if (number < this.least) return;
    for (let cell = 0; cell < Math.min(cells, this.most); cell++) this.kept.push({ number, row });
    if (this.kept.length >= 4 * this.most) this.take();
  }

  /** Largest first. */
  take(): readonly Place[] {
    const { most } = this;
    this.kept = this.kept.sort((a, b) => b.number - a.number).slice(0, most);
    if (this.kept.length === most) this.least = this.kept[most - 1]!.number;
    return this.kept;
  }
}
