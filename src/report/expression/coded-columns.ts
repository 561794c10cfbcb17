import { codeCells, CodedCells, codesFor, gather, type Codes } from "../../calc";
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
  // The usual case, two columns of few different cells: bytes throughout, which is several times as fast.
  const bytes = widths.length === 2 && allBytes([...merged, answers].map(({ codes }) => codes));
  if (bytes) {
    const [left, right] = columns.map(({ codes }, index) => gather(bytes[index]!, codes));
    const codes = combineBytes(left!, right!, widths[1]!, bytes[2]!);
    return new CodedCells(answers.different, codes);
  }
  const parts = merged.map(({ codes }, index) =>
    Uint32Array.from(codes, (code) => code * strides[index]!)
  );
  const codes = codesFor(answers.different.length, first.length);
  for (let row = 0; row < codes.length; row++) {
    let combination = 0;
    for (let index = 0; index < parts.length; index++) {
      combination += parts[index]![columns[index]!.codes[row]!]!;
    }
    codes[row] = answers.codes[combination]!;
  }
  return new CodedCells(answers.different, codes);
}

function allBytes(lists: readonly Codes[]): readonly Uint8Array[] | undefined {
  const bytes = lists.filter((codes) => codes instanceof Uint8Array);
  return bytes.length === lists.length ? bytes : undefined;
}

/** @param answers code of the answer to each pair, those of a code of the left side together */
function combineBytes(
  left: Uint8Array,
  right: Uint8Array,
  width: number,
  answers: Uint8Array
): Uint8Array {
  const codes = new Uint8Array(left.length);
  for (let row = 0; row < codes.length; row++) {
    codes[row] = answers[left[row]! * width + right[row]!]!;
  }
  return codes;
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
  const truths = Uint8Array.from(isFirst.different, (cell) => Number(cell === true));
  const chosen = gather(truths, isFirst.codes);
  const codes = codesFor(ofFirst.length + ofOther.length, isFirst.length);
  const sides = [a, b].map((side) => side && inKindOf(codes, side.codes));
  // A cell that counts for every row has code 0 in all of them, whatever stands in the other side.
  const [codesA, codesB] = [sides[0] ?? sides[1]!, sides[1] ?? sides[0]!];
  const [bitsA, bitsB] = [a, b].map((side) => (side ? ~0 : 0)) as [number, number];
  for (let row = 0; row < codes.length; row++) {
    // Of two numbers one is blotted out by a mask: a branch that cannot be foreseen takes several times as long.
    const mask = -chosen[row]!;
    const codeB = ofFirst.length + (codesB[row]! & bitsB);
    codes[row] = (codesA[row]! & bitsA & mask) | (codeB & ~mask);
  }
  return new CodedCells([...ofFirst, ...ofOther], codes);
}

/** The codes in an array as wide as another: a loop over arrays of one kind is faster. */
const inKindOf = (kind: Codes, codes: Codes): Codes =>
  kind.constructor === codes.constructor
    ? codes
    : new (kind.constructor as new (codes: Codes) => Codes)(codes);

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
