import { labelKey } from "../../calc";
import { closedTypeOf, type StageRow } from "../../leads";
import { entriesAt, snapshotDates, type Entry } from "./history";

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
  const open = entries.filter(isOpen);
  return snapshotDates(entries).map((date) => {
    const held = entriesAt(open, date);
    const value = held.reduce((sum, { amount = 0 }) => sum + amount, 0);
    return { date, leads: held.length, value };
  });
}
