/**
 * Quantile of the standard normal distribution: the z below which a share p of it lies.
 *
 * Newton's method on the logarithm of the share above z, which is concave, so that it converges from wherever it starts.
 * That share is the density at z times Mills' ratio: by the power series of Marsaglia, "Evaluating the normal
 * distribution", Journal of Statistical Software 11 (4), 2004, and in the tails by the continued fraction of Laplace.
 *
 * Example: normalQuantile(0.975) = 1.959964.
 *
 * @param p strictly between 0 and 1
 */
export function normalQuantile(p: number): number {
  const share = Math.log(Math.min(p, 1 - p)) + Math.log(2 * Math.PI) / 2;
  let z = 0;
  for (let step = 0; step < STEPS; step++) {
    const ratio = millsRatio(z);
    z += ratio * (Math.log(ratio) - (z * z) / 2 - share);
  }
  return p < 0.5 ? -z : z;
}

/** The first step from 0 goes too far, by as many halvings as the smallest p a number can be needs, and a few more. */
const STEPS = 20;
/** Below, the series; from here on so many terms of the fraction are exact to the last digits. */
const TAIL = 2;
const TERMS = 100;

/** The share above z, divided by the density at z. */
function millsRatio(z: number): number {
  if (z >= TAIL) {
    let fraction = z;
    for (let term = TERMS; term > 0; term--) fraction = z + term / fraction;
    return 1 / fraction;
  }
  let sum = z;
  for (let term = z, odd = 3; odd < TERMS; odd += 2) sum += term *= (z * z) / odd;
  return Math.sqrt(Math.PI / 2) * Math.exp((z * z) / 2) - sum;
}
