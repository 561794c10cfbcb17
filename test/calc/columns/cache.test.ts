import { clearEncodedColumns, encodeNumbers, encodeTexts } from "../../../src/calc";

const owners = (count: number): unknown[][] =>
  Array.from({ length: count }, (_, row) => [`Owner ${row % 7}`]);

beforeEach(clearEncodedColumns);

test("the same cells are encoded once", () => {
  const cells = owners(3);
  expect(encodeTexts(cells)).toBe(encodeTexts(cells));
});

test("a copy of the same texts is recognised", () => {
  expect(encodeTexts(owners(200))).toBe(encodeTexts(owners(200)));
});

test("one different cell anywhere makes another column", () => {
  const first = encodeTexts(owners(200));
  for (const row of [0, 100, 199]) {
    const cells = owners(200);
    cells[row] = ["Somebody else"];
    const column = encodeTexts(cells);
    expect(column).not.toBe(first);
    expect(column.labels[column.codes[row]!]).toBe("Somebody else");
  }
});

test("a list changed later is not mistaken for what it was", () => {
  const flat = owners(200).map(([owner]) => owner);
  const before = encodeTexts(flat);
  flat[0] = "Somebody else";
  expect(encodeTexts(owners(200))).toEqual(before);
});

test("kinds of columns are kept apart", () => {
  const cells = Array.from({ length: 100 }, (_, row) => [String(row)]);
  expect(encodeTexts(cells).labels).toHaveLength(101);
  expect(encodeNumbers(cells).values[99]).toBe(99);
});

test("what is forgotten is encoded again", () => {
  const cells = owners(200);
  const first = encodeTexts(cells);
  clearEncodedColumns();
  const second = encodeTexts(cells);
  expect(second).not.toBe(first);
  expect(second).toEqual(first);
});
