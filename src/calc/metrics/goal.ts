import { ratio } from "../statistics/ratio";
import { roundUp } from "../statistics/rounding";

export interface GoalInput {
  readonly revenueGoal: number;
  readonly averageDeal: number;
  /** Conversion rate of each open stage to the next, in order; 0 to 1. */
  readonly rates: Float64Array;
  /** Leads each stage has had so far; NaN where not known. */
  readonly actual?: Float64Array | undefined;
  /** Rounds up at each stage instead of carrying exact figures. */
  readonly roundsEachStage?: boolean;
}

export interface GoalLine {
  /** Undefined where a rate from here on is 0. */
  readonly needed: number | undefined;
  readonly neededWhole: number | undefined;
  /** Undefined where not known. */
  readonly actual: number | undefined;
  /** Needed (rounded up) − actual, 0 where there are enough. */
  readonly missing: number | undefined;
}

export interface Goal {
  /** One line a stage, in the order of the rates. */
  readonly stages: readonly GoalLine[];
  /** Deals to win; undefined where the average deal is 0. */
  readonly wins: number | undefined;
  readonly winsWhole: number | undefined;
}

/**
 * Leads needed at each stage to reach a revenue goal: the funnel read backwards.
 *
 * wins = goal / average deal; needed(k) = needed(k+1) / rate(k). The exact figures are carried and rounded up only to
 * be shown; on request each stage is rounded up before the next is calculated.
 *
 * Example: 100 000 with deals of 20 000 take 5 wins; 5 / 0.5 = 10 proposals, 10 / 1 = 10 meetings, 10 / 0.75 = 13.33 →
 * 14 discoveries, 13.33 / (9/11) = 16.30 → 17 qualifications.
 *
 * Source: the sales funnel calculated backwards, as usual in sales planning.
 */
export function leadsNeeded(input: GoalInput): Goal {
  const { revenueGoal, averageDeal, rates, actual, roundsEachStage = false } = input;
  const wins = ratio(revenueGoal, averageDeal);
  const stages: GoalLine[] = [];
  let next = wins;
  for (let k = rates.length - 1; k >= 0; k--) {
    if (roundsEachStage) next = roundedUp(next);
    const needed = next === undefined ? undefined : ratio(next, rates[k]!);
    stages.unshift(goalLine(needed, actual?.[k]));
    next = needed;
  }
  return { stages, wins, winsWhole: roundedUp(wins) };
}

function goalLine(needed: number | undefined, actual = NaN): GoalLine {
  const neededWhole = roundedUp(needed);
  const known = Number.isNaN(actual) ? undefined : actual;
  const missing =
    neededWhole === undefined || known === undefined ? undefined : Math.max(0, neededWhole - known);
  return { needed, neededWhole, actual: known, missing };
}

const roundedUp = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : roundUp(value);
