import { labelKey } from "../columns/labels";
import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import type { TextColumn } from "../columns/texts";
import { quotaGap, type Gap } from "./gap";

export interface QuotasInput {
  /** One line each, in this order; every owner once. */
  readonly quotas: readonly { readonly owner: string; readonly quota: number }[];
  readonly owners: TextColumn;
  readonly stages: StageColumn;
  /** NaN counts as 0. */
  readonly amounts: Float64Array;
  /** Day each lead was closed; NaN where not known. */
  readonly closed: Float32Array;
  /** Day each lead is expected to close; without this column every open lead counts. */
  readonly expected?: Float32Array | undefined;
  /** Serial number of the first day of the period, and of the first day after it. */
  readonly start: number;
  readonly end: number;
  /** What was closed after this day has not been won yet. */
  readonly asOf: number;
}

export interface QuotaLine extends Gap {
  readonly owner: string;
  readonly quota: number;
  /** Amounts of the leads won in the period. */
  readonly won: number;
  /** Amounts of the open leads expected to close in the period. */
  readonly openPipeline: number;
}

export interface Quotas {
  readonly lines: readonly QuotaLine[];
  /** The sums of the lines; its `owner` is blank. */
  readonly total: QuotaLine;
}

/**
 * What each representative is to win in a period, what is won, and whether the open leads make up the rest.
 *
 * Won = Σ amount of the won leads closed in the period, up to the as-of day; pipeline = Σ amount of the open leads
 * expected to close in it; gap, attainment and coverage as at {@link quotaGap}. Owners are the same whatever their
 * capitals and blanks.
 *
 * Example: Bo's quota for the second quarter is 30 000; won 18 000 on 2 May: gap 12 000, attainment 60 %.
 *
 * Source: usual definitions of sales operations.
 */
export function quotasByOwner(input: QuotasInput): Quotas {
  const { quotas } = input;
  const { won, open } = sumsByQuota(input);
  const line = (owner: string, quota: number, wonValue: number, openPipeline: number) => ({
    ...{ owner, quota, won: wonValue, openPipeline },
    ...quotaGap({ quota, won: wonValue, openPipeline }),
  });
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
  return {
    lines: quotas.map(({ owner, quota }, index) => line(owner, quota, won[index]!, open[index]!)),
    total: line("", sum(quotas.map(({ quota }) => quota)), sum(won), sum(open)),
  };
}

function sumsByQuota(input: QuotasInput) {
  const { quotas, owners, stages, amounts, closed, expected, start, end, asOf } = input;
  const won = new Float64Array(quotas.length);
  const open = new Float64Array(quotas.length);
  const keys = quotas.map(({ owner }) => labelKey(owner));
  const quotaOfCode = owners.labels.map((label) => keys.indexOf(labelKey(label)));
  const kinds = kindsOf(stages);
  // Comparing with NaN, a blank day, is false.
  const isWithin = (day: number, last: number) => day >= start && day < end && day <= last;
  for (let row = 0; row < amounts.length; row++) {
    const quota = quotaOfCode[owners.codes[row]!]!;
    const amount = amounts[row]!;
    if (quota < 0 || amount !== amount) continue;
    const kind = kinds[stages.codes[row]!];
    if (kind === KINDS.won && isWithin(closed[row]!, asOf)) won[quota]! += amount;
    else if (kind === KINDS.open && (!expected || isWithin(expected[row]!, Infinity))) {
      open[quota]! += amount;
    }
  }
  return { won, open };
}
