import { bytesPerRow, rowsPerBlock } from "../../src/excel/payload";

/** Excel on the web refuses answers above this. */
const LIMIT_BYTES = 5_000_000;

const sizeOf = (value: unknown): number => new Blob([JSON.stringify(value)]).size;

describe.each([
  ["numbers", (row: number) => row / 7],
  ["long texts", (row: number) => "x".repeat(100 + (row % 50))],
  ["texts of several bytes a letter", (row: number) => `Întâlnire ță ${row} 🙂`],
  ["blanks", () => ""],
])("a block of %s", (_, cellAt) => {
  const learnt = Array.from({ length: 3 }, () =>
    Array.from({ length: 200 }, (_, row) => cellAt(row))
  );
  const rows = rowsPerBlock(bytesPerRow(learnt));

  it("fits into one answer, with enough rows that there are few", () => {
    const columns = Array.from({ length: 3 }, () =>
      Array.from({ length: rows }, (_, row) => [cellAt(row)])
    );
    expect(sizeOf(columns)).toBeLessThan(0.8 * LIMIT_BYTES);
    expect(sizeOf(columns)).toBeGreaterThan(0.25 * LIMIT_BYTES);
  });
});

it("has at least one row, however long that is", () => expect(rowsPerBlock(1e9)).toBe(1));
it("needs no rows to be learnt from", () => expect(bytesPerRow([[], []])).toBe(0));
