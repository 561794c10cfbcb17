/** Expected values: qnorm of R; the smallest share by NormalDist.inv_cdf of Python's statistics module. */
import { normalQuantile } from "../../../src/calc";

test.each([
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.9, 1.2815515655446004],
  [0.95, 1.6448536269514722],
  [0.995, 2.5758293035489],
  [0.6, 0.2533471031357997],
  [0.025, -1.959963984540054],
  [1e-5, -4.264890793922825],
  [1e-10, -6.361340902404056],
  [1e-20, -9.2623400897984],
  [1e-300, -37.0470962993612],
])("the share %p of the normal distribution lies below %p", (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 12);
});
