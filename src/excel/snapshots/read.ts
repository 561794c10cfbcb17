import type { StageRow } from "../../leads";
import { UserError, formatter } from "../../locales";
import { runReading } from "../run";
import { entriesFromRows } from "./cells";
import { entriesAt, snapshotDates, type Entry } from "./history";
import { findSnapshots } from "./locate";
import { summariesOf, type SnapshotSummary } from "./summaries";

/** The leads at a snapshot, column by column, as cells that the functions take: "" is blank. */
export interface SnapshotCells {
  readonly ids: readonly (string | number)[];
  readonly stages: readonly string[];
  readonly amounts: readonly (number | "")[];
  /** Serial dates. */
  readonly close: readonly (number | "")[];
}

/** The days of the snapshots taken, first to last, as serial dates; none where there is no table of them. */
export async function listSnapshots(): Promise<number[]> {
  return snapshotDates(await readEntries());
}

/** All snapshots in short, the latest first. @param stages the stage table, which says what was open */
export async function summarizeSnapshots(stages: readonly StageRow[]): Promise<SnapshotSummary[]> {
  return summariesOf(await readEntries(), stages).reverse();
}

/**
 * The snapshot of a day.
 * @throws UserError noSnapshot when none was taken on that day
 */
export async function readSnapshot(date: number): Promise<SnapshotCells> {
  const entries = await readEntries();
  if (!snapshotDates(entries).includes(date)) {
    const { date: shown } = formatter(Office.context.contentLanguage);
    throw new UserError("noSnapshot", { date: shown(date) });
  }
  const held = entriesAt(entries, date);
  return {
    ids: held.map(({ id }) => id),
    stages: held.map(({ stage }) => stage),
    amounts: held.map(({ amount }) => amount ?? ""),
    close: held.map(({ close }) => close ?? ""),
  };
}

async function readEntries(): Promise<Entry[]> {
  const found = await runReading(findSnapshots);
  return found ? entriesFromRows(found.rows, found.name) : [];
}
