import { labelKey } from "../../calc";
import { closedTypeOf, type StageRow } from "../../leads";
import { snapshotDates, type Entry } from "./history";

/** The pipeline at a snapshot. */
export interface SnapshotSummary {
  /** Serial date. */
  readonly date: number;
  /** Open leads. */
  readonly leads: number;
  /** The sum of their amounts. */
  readonly value: number;
}

/** The snapshots in short, first to last. A stage that is no longer in the stage table is open unless its name says else. */
export function summariesOf(
  entries: readonly Entry[],
  stages: readonly StageRow[]
): SnapshotSummary[] {
  const types = new Map(stages.map(({ stage, type }) => [labelKey(stage), type]));
  const isOpen = ({ stage }: Entry): boolean =>
    (types.get(labelKey(stage)) ?? closedTypeOf(stage) ?? "open") === "open";
  /** What comes and goes at each snapshot: the sums follow without looking through all entries for each. */
  const changes = new Map(snapshotDates(entries).map((date) => [date, { leads: 0, value: 0 }]));
  const change = (date: number, sign: 1 | -1, amount: number): void => {
    const at = changes.get(date)!;
    at.leads += sign;
    at.value += sign * amount;
  };
  for (const entry of entries.filter(isOpen)) {
    const { since, until, amount = 0 } = entry;
    change(since, 1, amount);
    if (until !== undefined) change(until, -1, amount);
  }
  let leads = 0;
  let value = 0;
  return [...changes].map(([date, at]) => {
    leads += at.leads;
    value += at.value;
    return { date, leads, value };
  });
}
