import { readStageTable, Rows, withAmountsNeedingStages } from "../../../src/calc";
import { column, stages } from "../../functions/reference-tables";

const table = readStageTable(stages);

test("one cell counts for every row", () => {
  const rows = new Rows({
    amounts: [[1]],
    owners: [["Ana"]],
    dates: column(["2026-06-30", "", 1]),
  });
  expect(rows.height).toBe(3);
  expect([...rows.numbers("amounts")]).toEqual([1, 1, 1]);
  expect([...rows.texts("owners").codes]).toEqual([1, 1, 1]);
  expect([...rows.dates("dates")]).toEqual([46203, NaN, 1]);
});

test("a row is a column lying on its side, a value a range of one cell", () => {
  const rows = new Rows({ a: [[1, 2, 3]], b: column([4, 5, 6]), c: 7 as never });
  expect([...rows.numbers("a")]).toEqual([1, 2, 3]);
  expect([...rows.numbers("c")]).toEqual([7, 7, 7]);
});

test("names both heights when they differ", () => {
  expect(() => new Rows({ stages: column([1, 2, 3]), amounts: column([1, 2]) })).toThrow(
    "amounts has 2 rows, but stages has 3."
  );
});

test("refuses several columns where one is expected, and says what is missing", () => {
  const rows = new Rows({
    stages: [
      ["a", "b"],
      ["c", "d"],
    ],
    amounts: null,
  });
  expect(() => rows.texts("stages")).toThrow("stages must be one column; it has 2.");
  expect(() => rows.numbers("amounts")).toThrow("amounts is missing.");
});

test("a filter of one cell counts for every row", () => {
  const rows = new Rows({ stages: column(["a", "b"]), filter_array: [[false]] });
  expect([...rows.scope!]).toEqual([0, 0]);
});

test("keeps cells that cannot be read with their row, for every row of a single cell", () => {
  const rows = new Rows({ amounts: [["many"]], stages: column(["a", "b"]) });
  expect(rows.tolerantNumbers("amounts").unreadable).toEqual([
    { row: 0, cell: "many" },
    { row: 1, cell: "many" },
  ]);
});

test("an amount needs a stage, an empty row does not", () => {
  const rows = new Rows({
    stages: column(["Meeting", "", "", ""]),
    amounts: column([1, 5, 0, ""]),
  });
  const matched = rows.stages("stages", table);
  const { codes, blank, unknown } = withAmountsNeedingStages(matched, rows.numbers("amounts"));
  expect([...codes]).toEqual([2, unknown, blank, blank]);
});
