import type { Interval } from "./wilson";
import { twoSidedQuantile } from "./wilson";

/** Events by number of days since a lead was created; the index is the day. */
export interface LifeTable {
  readonly won: Float64Array;
  readonly lost: Float64Array;
  /** Leads that were still open when last seen. */
  readonly open: Float64Array;
}

export interface ConversionByDay {
  /** Leads still open and observed when the day begins. */
  readonly atRisk: number;
  /** Probability to be won by then, 0 to 1. */
  readonly won: number;
  /** Probability to be lost by then, 0 to 1. */
  readonly lost: number;
  /** Limits of `won`; undefined where nothing or everything was won, which leaves them without a scale. */
  readonly limits: Interval | undefined;
}

/**
 * Conversion by a day, with leads still open: the Aalen–Johansen estimator for two competing ends, won and lost.
 *
 * At each day u ≤ t with n(u) leads at risk, w(u) won and l(u) lost: I(t) = Σ S(u−)·w(u)/n(u), S(u) = S(u−)·(1 − (w+l)/n).
 * An open lead counts as long as it was observed and leaves after the events of its last day (right-censored).
 *
 * Standard error by the delta method: Σ (I(t)−I(u))²·d/(n(n−d)) + Σ S(u−)²·w(n−w)/n³ − 2Σ (I(t)−I(u))·S(u−)·w/n², d = w + l.
 * Limits on the log(−log) scale: I^exp(±z·se/(I·ln I)), as `survfit(…, conf.type = "log-log")` of R's survival package.
 *
 * Example: 12 leads, 2 won after 60 and 90 days: by day 60 10/99 = 0.1010, by day 90 5/18 = 0.2778, lost 0.3687.
 *
 * Source: Aalen and Johansen, "An empirical transition matrix for non-homogeneous Markov chains based on censored
 * observations", Scandinavian Journal of Statistics 5 (1978) 141–150.
 *
 * @param day from 0; beyond the last observation the last value holds
 * @param level confidence level of the limits
 */
export function conversionByDay(table: LifeTable, day: number, level: number): ConversionByDay {
  const steps = stepsUntil(table, Math.floor(day));
  const won = steps.reduce((sum, { survival, w, n }) => sum + (survival * w) / n, 0);
  const lost = steps.reduce((sum, { survival, l, n }) => sum + (survival * l) / n, 0);
  return {
    atRisk: atRiskOn(table, day),
    won,
    lost,
    limits: logLogLimits(won, Math.sqrt(varianceOf(steps, won)), level),
  };
}

/** One day with events. */
interface Step {
  /** S(u−), the share still open before. */
  readonly survival: number;
  readonly n: number;
  readonly w: number;
  readonly l: number;
}

function stepsUntil({ won, lost, open }: LifeTable, lastDay: number): Step[] {
  const steps: Step[] = [];
  let n = total(won) + total(lost) + total(open);
  let survival = 1;
  for (let u = 0; u < won.length && u <= lastDay; u++) {
    const w = won[u]!;
    const l = lost[u]!;
    if (w + l > 0) {
      steps.push({ survival, n, w, l });
      survival *= 1 - (w + l) / n;
    }
    n -= w + l + open[u]!;
  }
  return steps;
}

function varianceOf(steps: readonly Step[], wonByThen: number): number {
  let variance = 0;
  let wonSoFar = 0;
  for (const { survival, n, w, l } of steps) {
    const d = w + l;
    wonSoFar += (survival * w) / n;
    const toCome = wonByThen - wonSoFar;
    // Where everyone left, nothing is to come, and the term 0 × ∞ is 0.
    if (d < n) variance += (toCome * toCome * d) / (n * (n - d));
    variance += (survival * survival * w * (n - w)) / n ** 3;
    variance -= (2 * toCome * survival * w) / (n * n);
  }
  return Math.max(0, variance);
}

function logLogLimits(rate: number, standardError: number, level: number): Interval | undefined {
  if (!(rate > 0 && rate < 1)) return undefined;
  const exponent = (twoSidedQuantile(level) * standardError) / (rate * Math.log(rate));
  // The logarithm is negative, so the larger power belongs to the lower limit.
  return { lower: rate ** Math.exp(-exponent), upper: rate ** Math.exp(exponent) };
}

function atRiskOn({ won, lost, open }: LifeTable, day: number): number {
  let leads = 0;
  for (let u = Math.max(0, Math.ceil(day)); u < won.length; u++) {
    leads += won[u]! + lost[u]! + open[u]!;
  }
  return leads;
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
