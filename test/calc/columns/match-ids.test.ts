import fc from "fast-check";
import { encodeIds } from "../../../src/calc";
import { matchIds } from "../../../src/calc/columns/match-ids";

const ids = fc.uniqueArray(
  fc.integer({ min: 1, max: 60 }).map((number) => `L${number}`),
  { maxLength: 40 }
);
const inOrder = (list: readonly string[]) =>
  list.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));

it.each([
  ["in any order", (list: readonly string[]) => list],
  ["in the order of ids", inOrder],
])("finds the row of the same id %s", (_, arrange) => {
  fc.assert(
    fc.property(ids, ids, (before, after) => {
      const [from, to] = [arrange(before), arrange(after)];
      const expected = from.map((id) => to.indexOf(id));
      expect([...matchIds(encodeIds(from), encodeIds(to))]).toEqual(expected);
    })
  );
});

it("finds most of a list with some gone, some new and some moved", () => {
  const before = Array.from({ length: 200 }, (_, row) => `L${row}`);
  const after = before.flatMap((id, row) => {
    if (row % 17 === 3) return [];
    return row % 23 === 5 ? [`N${row}`, id] : row % 29 === 7 ? [`N${row}`] : [id];
  });
  after.push(after.shift()!);
  expect([...matchIds(encodeIds(before), encodeIds(after))]).toEqual(
    before.map((id) => after.indexOf(id))
  );
});

it.each([
  [["L9", "L10", "L11"]],
  [["L9", "N1", "L10", "N2", "A-AZ", "L11", "A-BA", "A-AAA"]],
  [[" L9", "L10 "]],
])("knows that no id comes twice where each kind counts on: %j", (cells) => {
  expect(encodeIds(cells).unique).toEqual(cells.map((cell) => cell.trim()));
});

it.each([
  [["L9", "", "L10"]],
  [["L9", "L9"]],
  [["L9", "N1", "L10", "L9"]],
  [["L9", "A-AZ", "L10", "A-AZ"]],
  [["L9", " L9"]],
])("does not say so of ids with a gap or a repetition: %j", (cells) => {
  expect(encodeIds(cells).unique).toBeUndefined();
});
