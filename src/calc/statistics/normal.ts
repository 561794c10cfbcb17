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
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const CENTRE_DENOMINATOR = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const NEAR_NUMERATOR = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
  3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const NEAR_DENOMINATOR = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
  0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
];
const FAR_NUMERATOR = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const FAR_DENOMINATOR = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];
