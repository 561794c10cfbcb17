/** Expected values: statsmodels, proportion_confint(count, nobs, alpha, method="wilson"); Newcombe 1998, table I. */
import fc from "fast-check";
import { wilsonInterval } from "../../../src/calc";

test.each([
  [81, 263, 0.95, 0.2553, 0.3662],
  [15, 148, 0.95, 0.0624, 0.1605],
  [0, 20, 0.95, 0, 0.1611],
  [1, 29, 0.95, 0.0061, 0.1718],
  [29, 29, 0.95, 0.883, 1],
])("%d of %d at %d lie between %d and %d", (successes, trials, level, lower, upper) => {
  const interval = wilsonInterval(successes, trials, level);
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});

const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

test("contains the rate seen and stays within 0 and 1", () => {
  fc.assert(
    fc.property(counts, fc.double({ min: 0.01, max: 0.999, noNaN: true }), ([x, n], level) => {
      const { lower, upper } = wilsonInterval(x, n, level);
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeLessThanOrEqual(1);
      expect(lower).toBeLessThanOrEqual(x / n + 1e-12);
      expect(upper).toBeGreaterThanOrEqual(x / n - 1e-12);
    })
  );
});

test("mirrors when successes and failures are swapped, and widens with the level", () => {
  fc.assert(
    fc.property(counts, ([x, n]) => {
      const interval = wilsonInterval(x, n, 0.9);
      const mirrored = wilsonInterval(n - x, n, 0.9);
      expect(interval.lower).toBeCloseTo(1 - mirrored.upper, 10);
      expect(wilsonInterval(x, n, 0.95).upper).toBeGreaterThanOrEqual(interval.upper);
    })
  );
});
