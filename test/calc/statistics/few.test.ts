/** Limits: worked examples of CONFIDENCE, and of the win rate of the reference leads. */
import { restsOnFew, wilsonInterval } from "../../../src/calc";

test.each([
  ["2 of 5", 2, 5, true],
  ["81 of 263", 81, 263, false],
  // 0 to 0.1611: narrow, and 20 trials.
  ["0 of 20", 0, 20, false],
  // 0.0061 to 0.1718
  ["1 of 29", 1, 29, false],
  // Width of Wilson's interval at p = 0.5: 1.96 / √(12 + 3.84) = 0.49.
  ["6 of 12", 6, 12, true],
])("%s: %s", (_, successes, trials, few) => {
  expect(restsOnFew(trials, wilsonInterval(successes, trials))).toBe(few);
});
