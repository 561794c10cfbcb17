import { ratio } from "../../../src/calc";

test.each([
  [1, 4, 0.25],
  // 0 / −5 is −0, which some formats would show.
  [0, -5, 0],
  [1, 0, undefined],
  [0, 0, undefined],
  // Not 0: the total is too large to be known.
  [1, Infinity, undefined],
  [Infinity, 1, undefined],
  [NaN, 1, undefined],
])("%p of %p is %p", (numerator, denominator, expected) => {
  expect(ratio(numerator, denominator)).toBe(expected);
});
