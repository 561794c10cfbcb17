import { column, evaluator, excel, type Value } from "../../../src/report/expression";

const columns: Record<string, Value> = {
  amount: [[5], ["x"], [9], [""], [5], [true]],
  id: [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]],
};
const nothing = () => "";
const evaluate = evaluator({
  column: (field) => columns[field] ?? "",
  namedColumn: nothing,
  snapshot: nothing,
  stages: "",
  quotas: "",
  part: nothing,
});
const error = (code: string) => expect.objectContaining({ code });

/** What Excel 365 gives for the same formulas, by its documentation of the functions. */
it.each([
  ["the largest numbers", excel("LARGE", column("amount"), excel("SEQUENCE", 3)), [[9], [5], [5]]],
  ["no fourth of three", excel("LARGE", column("amount"), 4), [[error("#NUM!")]]],
  ["a sequence", excel("SEQUENCE", 2.9), [[1], [2]]],
  ["no sequence of nothing", excel("SEQUENCE", 0), error("#CALC!")],
  [
    "tables side by side",
    excel("HSTACK", excel("SEQUENCE", 2), excel("SEQUENCE", 1)),
    [
      [1, 1],
      [2, error("#N/A")],
    ],
  ],
  [
    "several rows at once",
    excel("INDEX", column("id"), excel("LARGE", column("amount"), excel("SEQUENCE", 2)), 1),
    [[error("#REF!")], ["e"]],
  ],
  ["the mean of numbers alone", excel("AVERAGE", column("amount")), 19 / 3],
  ["the mean of nothing", excel("AVERAGE", column("id")), error("#DIV/0!")],
  ["a rest with the divisor's sign", excel("MOD", -1, 3), 2],
  ["what is a number", excel("ISNUMBER", "7"), false],
  ["that all are true", excel("AND", true, 1, 0), false],
])("%s", (_, expression, value) => {
  expect(evaluate(expression)).toEqual(value);
});
