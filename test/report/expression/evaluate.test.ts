import {
  binary,
  column,
  evaluator,
  excel,
  isOneOf,
  joined,
  letting,
  part,
  pipeline,
  quotas,
  relabelled,
  stages,
  type Expression,
  type Value,
} from "../../../src/report/expression";

const columns: Record<string, Value> = {
  stage: [["Open "], ["won"], ["Lost"], [""]],
  amount: [[100], [200], [""], [50]],
  closed: [[""], [46203], ["2026-06-30"], [46204]],
};

const evaluate = evaluator({
  column: (field) => columns[field] ?? [],
  namedColumn: () => "",
  snapshot: () => "",
  history: () => "",
  stages: [
    ["Open", 0.5, "", "open", ""],
    ["Won", 1, "", "won", ""],
    ["Lost", 0, "", "lost", ""],
  ],
  quotas: [["Ana", 100]],
  part: (name) => (name === "table" ? [["Total", 3]] : 7),
});

const error = (code: string) => expect.objectContaining({ code });

/** What Excel 365 gives for the same formulas, by its documentation of the operators and functions. */
describe("evaluate", () => {
  it.each<[string, Expression, unknown]>([
    ["numbers before texts before truth values", binary(9, "<", "a"), true],
    ["texts without case", binary("Won", "=", "wON"), true],
    [
      "blank equal to 0 and to no text",
      binary(binary("", "=", 0), "&", binary("", "=", "")),
      "TRUETRUE",
    ],
    ["0 unequal to no text", binary(0, "=", ""), false],
    ["text that is a number", binary("2", "*", 3), 6],
    ["text that is none", binary("two", "*", 3), error("#VALUE!")],
    ["division by zero", binary(1, "/", 0), error("#DIV/0!")],
    ["halves rounded away from zero", excel("ROUND", -2.5, 0), -3],
    ["a half that binary numbers miss", excel("ROUND", 1.005, 2), 1.01],
    ["months beyond the year", excel("DATE", 2026, 14, 1), 46419],
    [
      "year and month of a date",
      joined(excel("YEAR", 46203), "-", excel("MONTH", 46203)),
      "2026-6",
    ],
    ["blanks trimmed", excel("TRIM", "  a   b "), "a b"],
    ["an error replaced", excel("IFERROR", binary(1, "/", 0), "–"), "–"],
    ["the position of a text", excel("MATCH", "lost", excel("INDEX", stages, 0, 1), 0), 3],
    ["a position beyond the table", excel("INDEX", stages, 9, 1), error("#REF!")],
    ["numbers summed, texts passed over", excel("SUM", column("amount")), 350],
    ["the largest of no numbers", excel("MAX", part("table"), "a"), 3],
    ["the smallest of numbers", excel("MIN", quotas, 7, "a"), 7],
    ["the day of a month", excel("DAY", 46203), 30],
    ["variables", letting("x", part("cell"), (x) => binary(x, "*", x)), 49],
    ["an unknown variable", { kind: "variable", name: "y" }, error("#NAME?")],
  ])("%s", (_, expression, expected) => {
    expect(evaluate(expression)).toEqual(expected);
  });

  it("chooses cell by cell, but one condition chooses the whole branch", () => {
    expect(evaluate(relabelled(part("table"), { Total: "Summa" }))).toEqual([["Summa", 3]]);
    expect(evaluate(excel("IF", binary(1, "=", 1), 1, column("amount")))).toBe(1);
  });

  it("gives #N/A where columns of different heights meet", () => {
    expect(evaluate(binary(column("amount"), "+", excel("INDEX", stages, 0, 2)))).toEqual([
      [100.5],
      [201],
      [0],
      [error("#N/A")],
    ]);
  });

  it("finds leads by stage whatever case and outer blanks", () => {
    expect(evaluate(isOneOf(column("stage"), ["Open"]))).toEqual([
      [true],
      [false],
      [false],
      [false],
    ]);
    expect(evaluate(isOneOf(column("stage"), ["Open", "Won"]))).toEqual([[1], [1], [0], [0]]);
  });

  it("leaves blanks and texts out of a period", () => {
    const within = binary(
      binary(column("closed"), ">=", 46203),
      "*",
      binary(column("closed"), "<", 46204)
    );
    expect(evaluate(within)).toEqual([[0], [1], [0], [0]]);
  });

  it("turns what a function throws into its error value", () => {
    expect(evaluate(pipeline("CONFIDENCE", 0, 0))).toEqual(error("#DIV/0!"));
    expect(evaluate(pipeline("WEIGHTED", 1, "Nowhere", stages))).toEqual(error("#N/A"));
  });

  it("passes the error of an argument on, as Excel does", () => {
    expect(evaluate(pipeline("CONFIDENCE", binary(1, "/", 0), 5))).toEqual(error("#DIV/0!"));
  });

  it("asks the same question once", () => {
    const filter = isOneOf(column("stage"), ["Won"]);
    expect(evaluate(filter)).toBe(evaluate(isOneOf(column("stage"), ["Won"])));
  });
});
