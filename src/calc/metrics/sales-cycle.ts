import { figureAt, lookupOf, type Figures } from "../columns/figures";
import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import { ascending, mean, quantile } from "../statistics/quantiles";

export interface SalesCycleInput {
  readonly stages: StageColumn;
  /** Serial numbers of days, NaN where not known. */
  readonly created: Figures<Float32Array>;
  readonly closed: Figures<Float32Array>;
  readonly includeLost?: boolean;
  readonly scope?: Uint8Array | undefined;
}

export interface SalesCycle {
  /** Days; undefined where no deal counts. */
  readonly average: number | undefined;
  readonly median: number | undefined;
  /** Deals that count. */
  readonly deals: number;
  /** Closed deals left out because a date is missing. */
  readonly missing: number;
  /** Closed deals left out because they were closed before they were created. */
  readonly impossible: number;
}

/**
 * Sales cycle: how many days pass from the creation of a lead to its closing.
 *
 * closed − created in whole days over won deals, on request lost ones too. Open leads say nothing about it. Deals
 * without one of the dates, or closed before they were created, are left out and counted.
 *
 * Example: won after 90 and 60 days: 75 on average. With lost ones after 90, 40 and 30 days: 62.
 *
 * Source: usual definition of CRM systems; some count lost deals too, which is the option.
 */
export function salesCycle(input: SalesCycleInput): SalesCycle {
  const { stages, created, closed, includeLost = false, scope } = input;
  const { codes } = stages;
  const kinds = kindsOf(stages);
  const from = lookupOf(created);
  const until = lookupOf(closed);
  const durations = new Float32Array(codes.length);
  let deals = 0;
  let missing = 0;
  let impossible = 0;
  for (let row = 0; row < codes.length; row++) {
    if (scope && scope[row] === 0) continue;
    const kind = kinds[codes[row]!];
    if (kind !== KINDS.won && !(includeLost && kind === KINDS.lost)) continue;
    const days = figureAt(until, row) - figureAt(from, row);
    if (days !== days) missing++;
    else if (days < 0) impossible++;
    else durations[deals++] = days;
  }
  const counted = ascending(durations.subarray(0, deals));
  const middle = quantile(counted, 0.5);
  return { average: mean(counted), median: middle, deals, missing, impossible };
}
