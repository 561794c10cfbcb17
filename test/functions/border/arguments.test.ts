import { todaySerial } from "../../../src/calc";
import {
  asOfDate,
  choice,
  flag,
  optionalDate,
  optionalNumber,
  requiredNumber,
  SHARE,
  showsHeaders,
  totalPlace,
} from "../../../src/functions/border/arguments";

test("a number may be text, a percentage, or a range of one cell", () => {
  expect(optionalNumber("12,5 %", "level")).toBe(0.125);
  expect(optionalNumber([["3"]], "level")).toBe(3);
  expect(optionalNumber(true, "level")).toBe(1);
  expect(optionalNumber(null, "level")).toBeUndefined();
  expect(optionalNumber("", "level")).toBeUndefined();
});

test("a number that is none, missing or out of range says which argument it was", () => {
  expect(() => requiredNumber(null, "quota")).toThrow("quota is missing.");
  expect(() => requiredNumber("much", "quota")).toThrow('quota "much" is not a number.');
  expect(() => requiredNumber([[1], [2]], "quota")).toThrow("quota");
  expect(() => requiredNumber(40, "win_rate", SHARE)).toThrow(
    "win_rate 40 is not between 0 and 1 (or 0 % and 100 %)."
  );
});

test("a date may be text; an empty cell, which may arrive as 0, is none", () => {
  expect(optionalDate("2026-06-30", "start")).toBe(46203);
  expect(optionalDate(46203.5, "start")).toBe(46203);
  expect(optionalDate(0, "start")).toBeUndefined();
  expect(optionalDate(null, "start")).toBeUndefined();
  expect(() => optionalDate("soon", "start")).toThrow('start "soon" is not a date.');
});

test("the day asked for is today unless it is given", () => {
  expect(asOfDate("30.06.2026")).toBe(46203);
  const before = todaySerial();
  const today = asOfDate(null);
  expect([before, todaySerial()]).toContain(today);
});

test("flags and choices have defaults and repeat what they do not know", () => {
  expect([flag(null, "include_won", false), flag(1, "include_won", false)]).toEqual([false, true]);
  expect(() => flag("perhaps", "include_won", false)).toThrow('include_won "perhaps"');
  expect(choice(null, "stay", ["cumulative", "latest"])).toBe("cumulative");
  expect(choice(" LATEST ", "stay", ["cumulative", "latest"])).toBe("latest");
  expect(() => choice("first", "stay", ["cumulative", "latest"])).toThrow(
    'stay "first" is not one of cumulative, latest.'
  );
});

test("headers are shown and the total stands at the bottom unless told otherwise", () => {
  expect([showsHeaders(null), showsHeaders(0), showsHeaders(1)]).toEqual([true, false, true]);
  expect([totalPlace(null), totalPlace(0), totalPlace(-1)]).toEqual([1, 0, -1]);
});

test("the error of an argument is passed on", () => {
  const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  expect(() => requiredNumber(error, "won")).toThrow("won is #DIV/0!.");
});
