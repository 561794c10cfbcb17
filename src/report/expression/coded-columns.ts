import { codeCells, CodedCells, codesFor, type Codes } from "../../calc";
import { chooseCodes, combineCodes } from "./code-blocks";
import type { CellValue } from "./types";

export type Coded = CodedCells<CellValue>;

/** What an operation makes of each cell; what follows from different cells may be the same. */
export const mapCoded = (
  { different, codes }: Coded,
  operation: (cell: CellValue) => CellValue
): Coded => new CodedCells(different.map(operation), codes);

/**
 * Calculates each combination of the columns' different cells once.
 * @returns undefined where there are more combinations than rows
 */
export function combineCoded(
  columns: readonly Coded[],
  operation: (...cells: CellValue[]) => CellValue
): Coded | undefined {
  const [first] = columns;
  if (!first) return undefined;
  if (columns.every(({ codes }) => codes === first.codes)) {
    const cells = first.different.map((_, code) =>
      operation(...columns.map(({ different }) => different[code]!))
    );
    return new CodedCells(cells, first.codes);
  }
  // What follows from other cells may be the same for many of them: a condition has two different answers.
  const merged = columns.map(({ different }) => codeCells(different)!);
  const widths = merged.map(({ different }) => different.length);
  const combinations = widths.reduce((product, width) => product * width, 1);
  if (combinations > first.length) return undefined;

  const strides = widths.map((_, index) =>
    widths.slice(index + 1).reduce((product, width) => product * width, 1)
  );
  const answers = codeCells(
    Array.from({ length: combinations }, (_, combination) =>
      operation(
        ...merged.map(
          ({ different }, index) =>
            different[Math.floor(combination / strides[index]!) % widths[index]!]!
        )
      )
    )
  )!;
  const parts = merged.map(({ codes }, index) =>
    Uint32Array.from(codes, (code) => code * strides[index]!)
  );
  const codes = codesFor(answers.different.length, first.length);
  combineCodes(
    columns.map((column) => column.codes),
    parts,
    answers.codes,
    codes
  );
  return new CodedCells(answers.different, codes);
}

/** Cells to choose from: a column's, or one that counts for every row. */
export type Choice = Coded | CellValue;

/** For each row the cell of one side or the other, without looking at the cells. */
export function chooseCoded(isFirst: Coded, first: Choice, other: Choice): Coded {
  const [a, b] = [first, other].map((choice) =>
    choice instanceof CodedCells ? choice : undefined
  );
  if (!a && !b) return mapCoded(isFirst, (is) => (is === true ? first : other) as CellValue);
  const ofFirst = a?.different ?? [first as CellValue];
  const ofOther = b?.different ?? [other as CellValue];
  const masks = Int32Array.from(isFirst.different, (cell) => (cell === true ? ~0 : 0));
  const codes = codesFor(ofFirst.length + ofOther.length, isFirst.length);
  chooseCodes({ masks, codes: isFirst.codes }, a?.codes, b?.codes, ofFirst.length, codes);
  return new CodedCells([...ofFirst, ...ofOther], codes);
}

const counted = new WeakMap<Codes, Uint32Array>();

/** How many rows have each code. Counted once: columns that follow from one another share their codes. */
export function countCodes({ different, codes }: Coded): Uint32Array {
  const known = counted.get(codes);
  if (known && known.length >= different.length) return known;
  const counts = new Uint32Array(different.length);
  for (let row = 0; row < codes.length; row++) counts[codes[row]!]! += 1;
  counted.set(codes, counts);
  return counts;
}
