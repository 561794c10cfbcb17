import { CalcError } from "../../../src/calc";
import { atCellBoundary } from "../../../src/functions/border/at-cell-boundary";
import { error, expectTable, thrownBy } from "../../setup/cells";

test("hands numbers and tables over, without −0", () => {
  expect(
    Object.is(
      atCellBoundary(() => -0),
      0
    )
  ).toBe(true);
  const table = atCellBoundary(() => [["a", -0, 1.5]]);
  expect(table).toEqual([["a", 0, 1.5]]);
  expect(Object.is(table[0]![1], 0)).toBe(true);
});

test("lets nothing out that a cell cannot show", () => {
  expect(thrownBy(() => atCellBoundary(() => NaN)).code).toBe("#NUM!");
  expect(thrownBy(() => atCellBoundary(() => Infinity)).code).toBe("#NUM!");
  expectTable(
    atCellBoundary(() => [
      [NaN, 1],
      [-Infinity, new CalcError("quotaReached")],
    ]),
    [
      [error("#NUM!"), 1],
      [error("#NUM!"), error("#N/A")],
    ]
  );
});

test("turns what can be done something about into Excel's errors, and keeps bugs as they are", () => {
  const { code, message } = thrownBy(() =>
    atCellBoundary((): number => {
      throw new CalcError("missingArgument", { name: "stages" });
    })
  );
  expect([code, message]).toEqual(["#VALUE!", "stages is missing."]);
  const bug = new TypeError("not a function");
  expect(() =>
    atCellBoundary((): number => {
      throw bug;
    })
  ).toThrow(bug);
});
