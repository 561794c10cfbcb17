import { roundUp } from "../../../src/calc";

test.each([
  [13.333, 14],
  [10, 10],
  [3 / 0.3, 10],
  [0.1 + 0.2 + 0.7, 1],
  [10.0001, 11],
  [0, 0],
])("%p rounds up to %p", (value, whole) => {
  expect(roundUp(value)).toBe(whole);
});
