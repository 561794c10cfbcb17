import { pipelineSummary, ratio, reachedStages, type Summary } from "../../../../calc";
import type { LeadColumns } from "../../../leads/LeadColumns";

/** A bar of the funnel. */
export interface FunnelBar {
  readonly stage: string;
  /** Leads that came this far or further. */
  readonly reached: number;
  /** Of those of the longest bar, 0 to 1. */
  readonly share: number;
}

export interface StagesAnswer {
  /** Where the open leads stand. */
  readonly summary: Summary;
  /** One bar an open stage, in order. */
  readonly funnel: readonly FunnelBar[];
  readonly won: Omit<FunnelBar, "stage">;
}

/** Where the open leads stand, and how far leads ever got. */
export function stagesOf(leads: LeadColumns): StagesAnswer {
  const { stages, amounts, lastStages } = leads;
  const { lines, won } = reachedStages({ stages, lastStages });
  const most = Math.max(...lines.map(({ total }) => total), won);
  const bar = (reached: number) => ({ reached, share: ratio(reached, most) ?? 0 });
  return {
    summary: pipelineSummary({ stages, amounts }),
    funnel: lines.map(({ stage, total }) => ({ stage, ...bar(total) })),
    won: bar(won),
  };
}
