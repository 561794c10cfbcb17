import { FEW_LEADS } from "../statistics/few";
import { ratio } from "../statistics/ratio";
import { wilsonInterval } from "../statistics/wilson";
import { overdueAwareRate } from "./stage-rates";

/** Share of overdue leads from which a stage is called stalled, unless another is asked for. */
export const DEFAULT_OVERDUE_LIMIT = 0.2;

export type Diagnosis = "ok" | "stalled" | "tooStrict";

export interface BottleneckInput {
  readonly movedOn: number;
  readonly completed: number;
  readonly overdue: number;
  readonly benchmark: number;
  readonly overdueLimit?: number;
}

export interface Bottleneck {
  /** Undefined where no lead is through with the stage or overdue in it. */
  readonly rate: number | undefined;
  /** rate − benchmark */
  readonly difference: number | undefined;
  /** overdue / (completed + overdue) */
  readonly overdueShare: number | undefined;
  readonly diagnosis: Diagnosis | undefined;
  /** The figures may be chance: fewer than 10 leads, or the benchmark lies within the rate's 95 % limits. */
  readonly fewLeads: boolean;
}

/**
 * Where the pipeline is held up, and why: a stage's rate against its benchmark.
 *
 * rate = moved on / (completed + overdue), overdue share = overdue / (completed + overdue). A rate at or above the benchmark
 * is OK. Below it, many overdue leads (20 % and more) mean that the stage is stalled, few that it is too strict. Fewer
 * than 10 leads, or a benchmark within the rate's 95 % limits, may be chance.
 *
 * Example: rate 0.5 against 0.6 with 1 of 4 leads overdue: stalled. Rate 0.8182 against 0.9 with 1 of 11: too strict.
 *
 * Source: definition of this add-in; the limits of "few leads" are Wilson's, see {@link wilsonInterval}.
 */
export function bottleneck(input: BottleneckInput): Bottleneck {
  const { movedOn, completed, overdue, benchmark, overdueLimit = DEFAULT_OVERDUE_LIMIT } = input;
  const leads = completed + overdue;
  const rate = overdueAwareRate(movedOn, completed, overdue);
  const overdueShare = ratio(overdue, leads);
  if (rate === undefined || overdueShare === undefined) {
    return {
      rate,
      overdueShare,
      difference: undefined,
      diagnosis: undefined,
      fewLeads: true,
    };
  }
  const { lower, upper } = wilsonInterval(movedOn, leads);
  return {
    rate,
    difference: rate - benchmark,
    overdueShare,
    diagnosis: rate >= benchmark ? "ok" : overdueShare >= overdueLimit ? "stalled" : "tooStrict",
    fewLeads: leads < FEW_LEADS || (lower <= benchmark && benchmark <= upper),
  };
}
