/**
 * Quantile of the standard normal distribution: the z below which a share p of it lies.
 *
 * Algorithm AS 241 (PPND16), Wichura, Applied Statistics 37 (1988) 477–484: three rational approximations, relative
 * error about 1e−16.
 *
 * Example: normalQuantile(0.975) = 1.959964.
 *
 * @param p strictly between 0 and 1
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= CENTRAL) {
    const r = CENTRAL * CENTRAL - q * q;
    return (q * polynomial(r, CENTRE_NUMERATOR)) / polynomial(r, CENTRE_DENOMINATOR);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const magnitude =
    r <= FAR_TAIL
      ? polynomial(r - 1.6, NEAR_NUMERATOR) / polynomial(r - 1.6, NEAR_DENOMINATOR)
      : polynomial(r - FAR_TAIL, FAR_NUMERATOR) / polynomial(r - FAR_TAIL, FAR_DENOMINATOR);
  return q < 0 ? -magnitude : magnitude;
}

/** Half the width of the middle part, 0.075 < p < 0.925. */
const CENTRAL = 0.425;
/** √(−ln p) beyond which the third approximation applies: p below about 1.4e−11. */
const FAR_TAIL = 5;

/** Coefficients from the highest power down (Horner). */
const polynomial = (x: number, coefficients: readonly number[]): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

const CENTRE_NUMERATOR = [
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
  13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
];
const CENTRE_DENOMINATOR = [
  5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
  5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
];
const NEAR_NUMERATOR = [
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
  1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959,
  1.42343711074968357734,
];
const NEAR_DENOMINATOR = [
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
  0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
];
const FAR_NUMERATOR = [
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
  0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699,
  6.6579046435011037772,
];
const FAR_DENOMINATOR = [
  2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
  7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769,
  1,
];
