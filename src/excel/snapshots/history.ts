/**
 * What the snapshots say, without repeating what stayed the same: a lead has one entry per state it was in, and the
 * entry names the snapshot that found the state and the one that found it changed (a type 2 slowly changing dimension;
 * Kimball and Ross, The Data Warehouse Toolkit). The pipeline at a snapshot is every entry that held then:
 * since ≤ date < until. 52 weekly snapshots of 10,000 leads, a tenth of which change, are 62,000 entries, not 520,000.
 */

/** What a snapshot keeps of a lead. */
export interface LeadState {
  /** As in its cell, so that lookups by cell find it. */
  readonly id: string | number;
  readonly stage: string;
  readonly amount: number | undefined;
  /** Day it closed or is expected to, as a serial date. */
  readonly close: number | undefined;
}

export interface Entry extends LeadState {
  /** The snapshot that found the lead so, as a serial date. */
  readonly since: number;
  /** The snapshot that found it changed or gone; undefined while it holds. */
  readonly until: number | undefined;
}

/**
 * The history with one more snapshot, which replaces one of the same day. A snapshot that finds nothing changed leaves
 * an entry that holds at no time, called `unchanged`, as a trace.
 *
 * @param entries of no later day than `date`
 * @param leads each id once
 */
export function withSnapshot(
  entries: readonly Entry[],
  date: number,
  leads: readonly LeadState[],
  unchanged: string
): Entry[] {
  const before = withoutSnapshot(entries, date, unchanged);
  const left = new Map(leads.map((lead) => [keyOf(lead), lead]));
  const history = before.map((entry) => {
    if (entry.until !== undefined) return entry;
    const now = left.get(keyOf(entry));
    if (!now || !isSame(entry, now)) return { ...entry, until: date };
    left.delete(keyOf(entry));
    return entry;
  });
  const found = [...left.values()].map((lead) => ({ ...lead, since: date, until: undefined }));
  const isUnchanged = found.length === 0 && history.every(({ until }) => until !== date);
  return [...history, ...(isUnchanged ? [trace(date, unchanged)] : found)];
}

/**
 * The history as if the snapshot of a day had not been taken: every other one tells the same as before. What it found
 * is found by the next one, if it still held then.
 *
 * @param unchanged what a snapshot is called that finds nothing changed
 */
export function withoutSnapshot(
  entries: readonly Entry[],
  date: number,
  unchanged: string
): Entry[] {
  const next = snapshotDates(entries).find((each) => each > date);
  const history = entries.flatMap((entry): Entry[] => {
    const { since, until } = entry;
    if (since !== date) return [until === date ? { ...entry, until: next } : entry];
    const heldOnlyThen = next === undefined || until === date || until === next;
    return heldOnlyThen ? [] : [{ ...entry, since: next }];
  });
  if (next === undefined || snapshotDates(history).includes(next)) return history;
  return [...history, trace(next, unchanged)];
}

const trace = (date: number, unchanged: string): Entry => ({
  id: unchanged,
  stage: "",
  amount: undefined,
  close: undefined,
  since: date,
  until: date,
});

/** The days of all snapshots, first to last, as serial dates. */
export function snapshotDates(entries: readonly Entry[]): number[] {
  const dates = new Set(entries.flatMap(({ since, until }) => [since, until ?? since]));
  return [...dates].sort((a, b) => a - b);
}

/** What held at a day, in the order of the entries. */
export const entriesAt = (entries: readonly Entry[], date: number): Entry[] =>
  entries.filter(({ since, until }) => since <= date && (until === undefined || date < until));

/** The number 7 and the text "7" are the same id, as they are for the functions. */
const keyOf = ({ id }: LeadState): string => String(id);

const isSame = (a: LeadState, b: LeadState): boolean =>
  a.stage === b.stage && a.amount === b.amount && a.close === b.close;
