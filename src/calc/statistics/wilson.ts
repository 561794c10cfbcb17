import { normalQuantile } from "./normal";

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The confidence level used unless another is asked for. */
export const DEFAULT_LEVEL = 0.95;

/** z for a two-sided interval: 1.96 for a level of 0.95. */
export const twoSidedQuantile = (level: number): number => normalQuantile(0.5 + level / 2);

/**
 * Wilson score interval: between which limits a rate lies, given successes among trials.
 *
 * (p̂ + z²/2n ± z·√(p̂(1−p̂)/n + z²/4n²)) / (1 + z²/n), p̂ = successes/trials, without continuity correction. It stays
 * within 0 and 1 and works for few trials; no success gives the lower limit 0, nothing but successes the upper limit 1.
 *
 * Example: 81 of 263 at 95 % lie between 0.2553 and 0.3662.
 *
 * Source: Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209–212.
 *
 * @param trials more than 0
 * @param level strictly between 0 and 1
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  level: number = DEFAULT_LEVEL
): Interval {
  const z = twoSidedQuantile(level);
  const rate = successes / trials;
  const zSquaredPerTrial = (z * z) / trials;
  const centre = rate + zSquaredPerTrial / 2;
  const spread = z * Math.sqrt((rate * (1 - rate)) / trials + zSquaredPerTrial / (4 * trials));
  const scale = 1 + zSquaredPerTrial;
  return {
    // Exactly 0 and 1 at the ends, where rounding would leave a trace.
    lower: successes === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    upper: successes === trials ? 1 : Math.min(1, (centre + spread) / scale),
  };
}
