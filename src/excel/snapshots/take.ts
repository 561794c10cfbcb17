import { UserError, formatter, translator } from "../../locales";
import { currentLanguage } from "../language";
import { runReading } from "../run";
import { today } from "../serial-dates";
import { openSession } from "../session";
import type { LongWork } from "../types";
import { entriesFromRows, rowOfEntry } from "./cells";
import { createTable } from "./create";
import { snapshotDates, withSnapshot, type Entry } from "./history";
import { leadStates } from "./lead-states";
import { findSnapshots } from "./locate";
import { updateTable } from "./update";

export interface TakenSnapshot {
  readonly sheet: string;
  /** Today, as a serial date. */
  readonly date: number;
  readonly leads: number;
}

/**
 * Notes where every lead stands today, in a table on a sheet of its own, which the first snapshot makes: two snapshots
 * show what moved. Another one on the same day replaces that day's. All of it is written or nothing.
 *
 * @throws UserError what openSession throws, noIdColumn, snapshotAhead, snapshotsChanged, snapshotsFull,
 * sheetProtected, workbookProtected; CalcError naming the row of a lead that cannot be kept
 */
export async function takeSnapshot(work: LongWork = {}): Promise<TakenSnapshot> {
  const session = await openSession(work);
  const leads = leadStates(session);
  const date = today();
  const found = await runReading(findSnapshots);
  const entries = found ? entriesFromRows(found.rows, found.name) : [];
  requireLatest(entries, date);
  const unchanged = translator(currentLanguage())("fields.snapshots.unchanged");
  const rows = withSnapshot(entries, date, leads, unchanged).map(rowOfEntry);
  const sheet = await (found ? updateTable(found, rows) : createTable(rows));
  return { sheet, date, leads: leads.length };
}

/** The clock may be wrong, or the day may have begun earlier where the last snapshot was taken. */
function requireLatest(entries: readonly Entry[], date: number): void {
  const last = snapshotDates(entries).at(-1);
  if (last === undefined || last <= date) return;
  const { date: shown } = formatter(Office.context.contentLanguage);
  throw new UserError("snapshotAhead", { date: shown(last) });
}
