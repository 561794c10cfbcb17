/** A formula over columns of leads has to give what it gives over the same cells as rows of a table. */
import fc from "fast-check";
import {
  binary,
  column,
  evaluator,
  excel,
  LeadsColumn,
  toTable,
  type CellValue,
  type Expression,
  type Value,
} from "../../../src/report/expression";

const cell = fc.oneof(
  fc.constantFrom<CellValue>("", "Ana", "ana", "Bo", true, false, 0, 1, 1.5, "2"),
  fc.integer({ min: -3, max: 3 })
);
const leads = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 30 });

type Columns = readonly (readonly CellValue[])[];

/** The answer with columns given as `give` makes them of lists of cells. */
function answer(
  expression: Expression,
  columns: Columns,
  give: (cells: readonly CellValue[]) => Value
) {
  const [stage, amount, owner] = columns.map(give);
  const evaluate = evaluator({
    column: (field) => (field === "stage" ? stage : field === "amount" ? amount : owner) ?? "",
    namedColumn: () => "",
    snapshot: () => "",
    history: () => "",
    stages: [[]],
    quotas: [[]],
    part: () => "",
  });
  return toTable(evaluate(expression));
}

const asTable = (cells: readonly CellValue[]): Value => cells.map((each) => [each]);

const [stage, amount, owner] = [column("stage"), column("amount"), column("owner")];

/** 1, 2 … as far as there are leads. */
const upTo = (count: number) =>
  excel("FILTER", excel("ROW", stage), binary(excel("ROW", stage), "<=", count));

const EXPRESSIONS: readonly (readonly [string, Expression])[] = [
  ["a comparison", binary(stage, "=", "ana")],
  ["a comparison of two columns", binary(stage, "<", amount)],
  ["arithmetic of two columns", binary(stage, "*", amount)],
  ["arithmetic with a number", binary(binary(amount, "+", 2), "/", amount)],
  ["joined texts", binary(stage, "&", amount)],
  ["a choice between columns", excel("IF", binary(stage, "=", "Ana"), amount, owner)],
  ["a choice between a column and a number", excel("IF", binary(amount, ">", 0), amount, 0)],
  ["a choice by a number", excel("IF", amount, 1, owner)],
  ["another answer for errors", excel("IFERROR", binary(amount, "/", stage), "–")],
  ["a sum", excel("SUM", amount, stage)],
  ["the greatest", excel("MAX", amount)],
  ["an average", excel("AVERAGE", amount)],
  ["the largest ones", excel("LARGE", amount, upTo(2))],
  ["the place of a cell", excel("MATCH", 1, amount, 0)],
  ["the cell of a row", excel("INDEX", owner, 2, 1)],
  ["the cells of several rows", excel("INDEX", owner, upTo(2), 1)],
  ["columns side by side", excel("HSTACK", stage, amount)],
  ["the number of rows", excel("ROWS", stage)],
];

it.each(EXPRESSIONS)("gives %s", (_, expression) => {
  fc.assert(
    fc.property(leads, (rows) => {
      const columns = [0, 1, 2].map((index) => rows.map((row) => row[index]!));
      const expected = answer(expression, columns, asTable);
      expect(answer(expression, columns, LeadsColumn.of)).toEqual(expected);
    })
  );
});

/** Those that give a cell a lead. */
const OF_EACH_LEAD = EXPRESSIONS.filter(([name]) =>
  /^(a comparison|arithmetic|joined|a choice)/.test(name)
);

it.each(OF_EACH_LEAD)("gives %s again where the same leads come again", (_, expression) => {
  fc.assert(
    fc.property(leads, fc.integer({ min: 4_090, max: 8_200 }), (rows, count) => {
      const columns = [0, 1, 2].map((index) => rows.map((row) => row[index]!));
      const again = <Cell>(cells: readonly Cell[]): Cell[] =>
        Array.from({ length: count }, (__, row) => cells[row % cells.length]!);
      const expected = again(answer(expression, columns, asTable));
      expect(answer(expression, columns.map(again), LeadsColumn.of)).toEqual(expected);
    }),
    { numRuns: 10 }
  );
});

describe("with more different numbers than are worth coding", () => {
  const ROWS = 70_000;
  const amounts = Array.from({ length: ROWS }, (_, row): CellValue => (row * 7919) % 104_729);
  const columns = [Array<CellValue>(ROWS).fill("Open"), amounts, amounts.map((each) => -each)];
  const value = (expression: Expression) => answer(expression, columns, LeadsColumn.of);

  it("calculates row by row", () => {
    const doubled = value(binary(binary(amount, "*", 2), "+", owner));
    expect(doubled).toHaveLength(ROWS);
    expect([0, 1, ROWS - 1].map((row) => doubled[row]![0])).toEqual(
      [0, 1, ROWS - 1].map((row) => amounts[row])
    );
    const isOver = value(binary(amount, ">", 100_000)).map(([each]) => each);
    expect(isOver).toEqual(amounts.map((each) => Number(each) > 100_000));
  });

  it("gives an error where a number is none", () => {
    // The first amount is 0.
    const [first, second] = value(binary(1, "/", amount));
    expect(first![0]).toMatchObject({ code: "#DIV/0!" });
    expect(second![0]).toBe(1 / 7919);
  });

  it("finds the largest ones and their places", () => {
    const sorted = amounts.map(Number).toSorted((a, b) => b - a);
    const places = upTo(3);
    const largest = excel("LARGE", amount, places);
    expect(value(largest)).toEqual(sorted.slice(0, 3).map((each) => [each]));
    expect(value(excel("MATCH", largest, amount, 0))).toEqual(
      sorted.slice(0, 3).map((each) => [amounts.indexOf(each) + 1])
    );
  });

  it.each([
    ["of a table", amount],
    ["that are calculated", binary(amount, "*", 2)],
  ])("finds the first place of equal ones %s", (_, numbers) => {
    const tied = amounts.map((each, row) => (row % 1000 === 7 ? 1e9 : each));
    const first = answer(
      excel("MATCH", excel("LARGE", numbers, 1), numbers, 0),
      [tied, tied, tied],
      LeadsColumn.of
    );
    expect(first).toEqual([[8]]);
  });

  it("finds no blank cell among the largest", () => {
    const losses = amounts.map((each, row) => (row === 5 ? "" : -1 - Number(each)));
    const largest = answer(excel("LARGE", amount, 1), [losses, losses, losses], LeadsColumn.of);
    expect(largest).toEqual([[-1]]);
  });

  it("counts rows", () => {
    const numbers = value(excel("ROW", amount));
    expect([numbers.length, numbers[0]![0], numbers[ROWS - 1]![0]]).toEqual([ROWS, 1, ROWS]);
  });
});
