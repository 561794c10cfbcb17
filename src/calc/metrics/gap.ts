import { ratio } from "../statistics/ratio";

export interface GapInput {
  readonly quota: number;
  readonly won: number;
  readonly openPipeline: number;
  readonly weighted?: number | undefined;
  readonly winRate?: number | undefined;
}

export interface Gap {
  /** Quota − won; negative once the quota is exceeded. */
  readonly gap: number;
  /** Won / quota; undefined for a quota of 0. */
  readonly attainment: number | undefined;
  /** Open pipeline / gap; undefined once the quota is reached. */
  readonly coverage: number | undefined;
  /** 1 / win rate; undefined without a win rate or with one of 0. */
  readonly neededCoverage: number | undefined;
  /** Gap − weighted pipeline; undefined without the latter. */
  readonly gapAfterWeighted: number | undefined;
}

/**
 * How far the quota is, and whether the pipeline covers the rest.
 *
 * gap = quota − won (negative once the quota is exceeded), attainment = won / quota, coverage = open pipeline / gap, needed
 * coverage = 1 / win rate, gap after weighted = gap − weighted pipeline.
 *
 * Example: quota 100 000, won 40 000, pipeline 152 000 (58 400 weighted), win rate 0.4: gap 60 000, attainment 40 %,
 * coverage 2.53 where 2.5 are needed, 1 600 left after the weighted pipeline.
 *
 * Source: usual definitions of sales operations.
 */
export function quotaGap({ quota, won, openPipeline, weighted, winRate }: GapInput): Gap {
  const gap = quota - won;
  return {
    gap,
    attainment: ratio(won, quota),
    coverage: pipelineCoverage(openPipeline, quota, won),
    neededCoverage: winRate === undefined ? undefined : ratio(1, winRate),
    gapAfterWeighted: weighted === undefined ? undefined : gap - weighted,
  };
}

/**
 * Pipeline coverage: how many times over the open pipeline covers what is missing to the quota.
 *
 * open pipeline / (quota − won).
 *
 * Example: 152 000 / (100 000 − 40 000) = 2.53.
 *
 * Source: usual definition of sales operations, with what is left of the quota and not the whole of it below the line.
 *
 * @returns undefined once the quota is reached
 */
export const pipelineCoverage = (
  openPipeline: number,
  quota: number,
  won: number
): number | undefined => (quota > won ? ratio(openPipeline, quota - won) : undefined);
