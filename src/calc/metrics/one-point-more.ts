/** A rate that could be raised, and what that would bring. */
export interface PointGain {
  /** Place of the rate among those given. */
  readonly stage: number;
  /** How much more revenue the same number of prospects brings, as a share of it. */
  readonly gain: number;
}

const POINT = 0.01;

/**
 * Where one percentage point more brings most: the effect of raising a single conversion rate on expected revenue.
 *
 * Revenue = prospects × Π rates × average deal, so a rate r that becomes r + 0.01 brings 0.01 / r more, whatever the
 * other rates are. Left out are rates of 0, from which there is no share to give, and those that cannot rise by a
 * point because they would pass 1.
 *
 * Example: rates of 9/11, 0.75, 1 and 0.5: the last one +2.0 %, the second +1.3 %, the first +1.2 %.
 *
 * Source: partial derivative of the usual funnel formula, over one point.
 *
 * @param rates 0 to 1; NaN where not known
 * @returns the most rewarding first
 */
export function onePointMore(rates: Float64Array): PointGain[] {
  return [...rates]
    .flatMap((rate, stage) =>
      rate > 0 && rate + POINT <= 1 ? [{ stage, gain: POINT / rate }] : []
    )
    .sort((a, b) => b.gain - a.gain);
}
