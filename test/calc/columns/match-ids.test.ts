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

it("knows columns in order, and those with a gap or a repetition as not in order", () => {
  expect(encodeIds(["L9", "L10", "L11"]).isAscending).toBe(true);
  expect(encodeIds(["L9", "", "L10"]).isAscending).toBeFalsy();
  expect(encodeIds(["L9", "L9"]).isAscending).toBeFalsy();
});
