import { codeCells, CodedCells, codesFor } from "../../calc";
import type { CellValue } from "./types";

export type Coded = CodedCells<CellValue>;

/** Calculates each pair of different cells once; nothing where there are more pairs than rows. */
export function combineCoded(
  left: Coded,
  right: Coded,
  operation: (own: CellValue, others: CellValue) => CellValue
): Coded | undefined {
  if (left.codes === right.codes) {
    const cells = left.different.map((cell, code) => operation(cell, right.different[code]!));
    return new CodedCells(cells, left.codes);
  }
  // What follows from other cells may be the same for many of them: a condition has two different answers.
  const [a, b] = [left, right].map(({ different }) => codeCells(different)!) as [Coded, Coded];
  const width = b.different.length;
  if (a.different.length * width > left.length) return undefined;
  const answers = codeCells(
    a.different.flatMap((cell) => b.different.map((others) => operation(cell, others)))
  )!;
  const rowOf = Uint32Array.from(a.codes, (code) => code * width);
  const codes = codesFor(answers.different.length, left.length);
  for (let row = 0; row < codes.length; row++) {
    codes[row] = answers.codes[rowOf[left.codes[row]!]! + b.codes[right.codes[row]!]!]!;
  }
  return new CodedCells(answers.different, codes);
}
