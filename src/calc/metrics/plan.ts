import { ratio } from "../statistics/ratio";
import { roundUp } from "../statistics/rounding";

const MONTHS_PER_YEAR = 12;
const QUARTERS_PER_YEAR = 4;

export interface PlanColumn {
  readonly revenueGoal: number;
  /** Rounded up; undefined where the average deal is 0. */
  readonly deals: number | undefined;
  /** Rounded up; undefined where the overall rate is 0. */
  readonly prospects: number | undefined;
  /** Undefined where the overall rate is 0. */
  readonly pipelineValue: number | undefined;
}

export interface Plan {
  readonly monthly: PlanColumn;
  readonly quarterly: PlanColumn;
  readonly annually: PlanColumn;
}

/**
 * What a yearly goal takes per month, quarter and year.
 *
 * deals = goal / average deal, prospects = deals / Π rates, value into the pipeline = goal / Π rates. Each column rounds
 * up on its own, so twelve months may add up to more than the year.
 *
 * Example: 1 200 000 a year, deals of 20 000, overall rate 27/88: 5 deals, 17 prospects and 325 925.93 a month.
 *
 * Source: the sales funnel calculated backwards, as usual in sales planning; see {@link leadsNeeded}.
 */
export function twelveNumberPlan(
  annualGoal: number,
  averageDeal: number,
  rates: Float64Array
): Plan {
  const overallRate = rates.reduce((product, rate) => product * rate, 1);
  const column = (revenueGoal: number): PlanColumn => {
    const deals = ratio(revenueGoal, averageDeal);
    const prospects = deals === undefined ? undefined : ratio(deals, overallRate);
    return {
      revenueGoal,
      deals: deals === undefined ? undefined : roundUp(deals),
      prospects: prospects === undefined ? undefined : roundUp(prospects),
      pipelineValue: ratio(revenueGoal, overallRate),
    };
  };
  return {
    monthly: column(annualGoal / MONTHS_PER_YEAR),
    quarterly: column(annualGoal / QUARTERS_PER_YEAR),
    annually: column(annualGoal),
  };
}
