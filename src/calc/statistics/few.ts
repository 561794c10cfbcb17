import type { Interval } from "./wilson";

/** Below this number of leads a rate is a matter of chance. */
export const FEW_LEADS = 10;

/** Width of the 95 % interval, as a fraction, above which a rate says little. */
export const WIDE_INTERVAL = 0.3;

/**
 * Whether a rate is to be marked "few": fewer than 10 trials, or 95 % limits more than 30 points apart.
 *
 * Example: 2 of 5 (limits 0.12 and 0.77) is; 81 of 263 (0.26 and 0.37) is not.
 *
 * Source: definition of this add-in.
 */
export const restsOnFew = (trials: number, { lower, upper }: Interval): boolean =>
  trials < FEW_LEADS || upper - lower > WIDE_INTERVAL;
