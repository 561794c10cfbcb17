/** Expected values: PERCENTILE.INC, MEDIAN and AVERAGE of Excel. */
import fc from "fast-check";
import { mean, median, quantile } from "../../../src/calc";
import { ascending } from "../../../src/calc/statistics/quantiles";

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

test("the median does not mind the order, nor disturb it", () => {
  const values = Float64Array.of(90, 60, 75);
  expect(median(values)).toBe(75);
  expect([...values]).toEqual([90, 60, 75]);
});

test("the median is the middle of the sorted list", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 50 }), { minLength: 1 }), (list) => {
      const ordered = Float64Array.from(list).sort();
      expect(median(Float64Array.from(list))).toBe(quantile(ordered, 0.5));
    })
  );
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

test("nothing has neither mean nor median", () => {
  expect(mean(Float64Array.of(2, 4))).toBe(3);
  expect(mean(new Float64Array())).toBeUndefined();
  expect(median(new Float64Array())).toBeUndefined();
});
