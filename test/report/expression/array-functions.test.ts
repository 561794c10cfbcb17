import { column, evaluator, excel, namedColumn, type Value } from "../../../src/report/expression";

const columns: Record<string, Value> = {
  amount: [[5], ["x"], [9], [""], [5], [true]],
  sought: [["X"], [7], ["8"], [true]],
  among: [["x"], [7], [8], [true], ["X"], [7]],
  two: [[""], [""]],
  three: [[""], [""], [""]],
  id: [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]],
};
const nothing = () => "";
const evaluate = evaluator({
  column: (field) => columns[field] ?? "",
  namedColumn: (header) => columns[header] ?? "",
  snapshot: nothing,
  history: nothing,
  stages: "",
  quotas: "",
  part: nothing,
});
const error = (code: string) => expect.objectContaining({ code });

/** What Excel 365 gives for the same formulas, by its documentation of the functions. */
it.each([
  [
    "the largest numbers",
    excel("LARGE", column("amount"), excel("ROW", namedColumn("three"))),
    [[9], [5], [5]],
  ],
  ["no fourth of three", excel("LARGE", column("amount"), 4), [[error("#NUM!")]]],
  [
    "tables side by side",
    excel("HSTACK", excel("INDEX", column("id"), excel("ROW", namedColumn("two")), 1), 7),
    [
      ["a", 7],
      ["b", error("#N/A")],
    ],
  ],
  [
    "several rows at once",
    excel(
      "INDEX",
      column("id"),
      excel("LARGE", column("amount"), excel("ROW", namedColumn("two"))),
      1
    ),
    [[error("#REF!")], ["e"]],
  ],
  [
    "what stands beside what is sought, the first of several, texts without case",
    excel("XLOOKUP", namedColumn("sought"), namedColumn("among"), column("id"), "none"),
    [["a"], ["b"], ["none"], ["d"]],
  ],
  ["one cell that is sought", excel("XLOOKUP", 7, namedColumn("among"), column("id"), ""), "b"],
  ["the mean of numbers alone", excel("AVERAGE", column("amount")), 19 / 3],
  ["the mean of nothing", excel("AVERAGE", column("id")), error("#DIV/0!")],
  ["a rest with the divisor's sign", excel("MOD", -1, 3), 2],
  ["what is a number", excel("ISNUMBER", "7"), false],
  ["that all are true", excel("AND", true, 1, 0), false],
])("%s", (_, expression, value) => {
  expect(evaluate(expression)).toEqual(value);
});
