import fc from "fast-check";
import { CalcError } from "../../../src/calc";
import { columnForExcel } from "../../../src/functions/border/spilled-column";
import { error, expectTable } from "../../setup/cells";

const without = () => undefined;

test("holds each row's number, or what stands in its place", () => {
  const exceptions = [undefined, "", new CalcError("quotaReached"), undefined, "late", ""];
  const cells = columnForExcel({
    values: Float64Array.of(1.5, NaN, NaN, 1.5, 2, 3),
    exceptionOf: (row) => exceptions[row],
  });
  expectTable(cells, [[1.5], [""], [error("#N/A")], [1.5], ["late"], [""]]);
});

test("lets nothing out that a cell cannot show", () => {
  const values = Float64Array.of(-0, NaN, -Infinity, 0);
  const cells = columnForExcel({ values, exceptionOf: without });
  expectTable(cells, [[0], [error("#NUM!")], [error("#NUM!")], [0]]);
  expect(Object.is(cells[0]![0], 0)).toBe(true);
});

test("keeps each row's own number, however many numbers there are", () => {
  // More different ones than places to know them again, and each a second time after all the others.
  const different = Array.from({ length: 40_000 }, (_, i) => (i - 20_000) / 8);
  const numbers = [...different, ...different];
  const cells = columnForExcel({ values: Float64Array.from(numbers), exceptionOf: without });
  expect(cells.map(([cell]) => cell)).toEqual(numbers);
});

test("is, as JSON, the column of its numbers", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (numbers) => {
      const values = Float64Array.from(numbers);
      const cells = columnForExcel({ values, exceptionOf: without });
      expect(JSON.stringify(cells)).toBe(JSON.stringify(numbers.map((number) => [number + 0])));
    })
  );
});

test("holds a number of which there are many in one array", () => {
  const cells = columnForExcel({ values: new Float64Array(1_000).fill(7), exceptionOf: without });
  expect(new Set(cells).size).toBe(1);
});
