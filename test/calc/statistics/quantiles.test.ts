/** Expected values: PERCENTILE.INC and AVERAGE of Excel. */
import fc from "fast-check";
import { ascending, mean, quantile } from "../../../src/calc";

const sorted = Float64Array.of(1, 2, 3, 4);

test.each([
  [0, 1],
  [0.3, 1.9],
  [0.5, 2.5],
  [0.9, 3.7],
  [1, 4],
])("the quantile %p of 1, 2, 3, 4 is %p", (p, expected) => {
  expect(quantile(sorted, p)).toBeCloseTo(expected, 12);
});

test.each([
  ["days", fc.integer({ min: 0, max: 70_000 })],
  ["numbers", fc.double({ noNaN: true })],
])("many %s are put in their order", (_, number) => {
  const many = fc.array(number, { minLength: 1024, maxLength: 1100 });
  fc.assert(
    fc.property(many, (list) => {
      const numbers = list.map((each) => each + 0);
      expect(Array.from(ascending(Float64Array.from(numbers)))).toEqual(
        numbers.sort((a, b) => a - b)
      );
    }),
    { numRuns: 20 }
  );
});

test("nothing has neither mean nor quantile", () => {
  expect(mean(Float64Array.of(2, 4))).toBe(3);
  expect(mean(new Float64Array())).toBeUndefined();
  expect(quantile(new Float64Array(), 0.5)).toBeUndefined();
});
