import { distributionInSteps, pipelineSummary, totalQuantile } from "../../../../calc";
import type { Steps } from "../../../answers";
import type { LeadColumns } from "../../../leads/LeadColumns";
import { openChances } from "../scopes";

/** Limits of a total of money. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** In four of five cases a total lies between these quantiles. */
export const LIMITS = { low: 0.1, high: 0.9 };

/** The 80 % range of what the open leads bring; undefined where a stage with leads has no chance. */
export function* rangeOf({ stages, amounts }: LeadColumns): Steps<Range | undefined> {
  if (pipelineSummary({ stages, amounts }).total.weighted === undefined) return undefined;
  const totals = yield* distributionInSteps(amounts, openChances(stages));
  return { low: totalQuantile(totals, LIMITS.low), high: totalQuantile(totals, LIMITS.high) };
}
