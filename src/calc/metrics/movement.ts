import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import { matchIds } from "../columns/match-ids";
import type { TextColumn } from "../columns/texts";

/** The leads at one moment. */
export interface Snapshot {
  /** Every id once, as `requireUniqueIds` makes sure. */
  readonly ids: TextColumn;
  readonly stages: StageColumn;
  /** NaN counts as 0. */
  readonly amounts: Float64Array;
  /** Day each lead closed or is expected to. */
  readonly close?: Float32Array | undefined;
}

/** First and last day that count; leads without a day of closing are in no period. */
export interface ClosePeriod {
  readonly start: number;
  readonly end: number;
}

/** Lines between start and end, in the order of the waterfall. */
export const MOVEMENTS = [
  "new",
  "movedIn",
  "increased",
  "decreased",
  "movedOut",
  "won",
  "lost",
  "removed",
] as const;
export type MovementKind = (typeof MOVEMENTS)[number];

export interface MovementLine {
  readonly leads: number;
  /** Additions positive, reductions negative. */
  readonly amount: number;
}

export interface Movement extends Readonly<Record<MovementKind, MovementLine>> {
  readonly start: MovementLine;
  readonly end: MovementLine;
  /** Start and all movements − end: 0 in both figures. */
  readonly check: MovementLine;
}

/**
 * What happened to the open pipeline between two snapshots: start + new + … − won − lost = end.
 *
 * Leads are matched by id. A lead that stayed may have increased or decreased; one whose amount changed and that also
 * left (won, lost, moved out of the period) changes its amount first and leaves at the new one. A lead that comes back
 * from won or lost is new at its old amount and then changes; one missing in the second snapshot is removed. With a
 * period only leads closing in it count, and those whose day of closing crosses its limits move in or out. A lead that
 * came and was closed between the snapshots was open in neither and is in no line.
 *
 * Example: before A 100, B 50, C 80, D 40, E 60; after A 120, B lost, C won at 90, D 40, E 45, F 70 new: 330 + 70 + 30 −
 * 15 − 90 − 50 = 275.
 *
 * Source: the pipeline waterfall of sales operations; the lines are those of Salesforce's Pipeline Inspection and
 * "Removed".
 */
export function movement(before: Snapshot, after: Snapshot, period?: ClosePeriod): Movement {
  const sums = emptySums();
  const add = (line: LineName, amount: number): void => {
    sums[line].leads += 1;
    sums[line].amount += amount;
  };
  const old = stateOf(before, period);
  const now = stateOf(after, period);
  /** Row in the second snapshot of each row in the first, −1 for none. */
  const rowAfter = matchIds(before.ids, after.ids);
  const wasThere = new Uint8Array(after.stages.codes.length);

  const change = (from: number, to: number): void => {
    if (to > from) add("increased", to - from);
    else if (to < from) add("decreased", to - from);
  };

  rowAfter.forEach((next, row) => {
    const amount = old.amount(row);
    if (old.counts(row)) add("start", amount);
    if (next < 0) {
      if (old.counts(row)) add("removed", -amount);
      return;
    }
    wasThere[next] = 1;
    const amountNow = now.amount(next);
    if (now.counts(next)) add("end", amountNow);
    if (!old.counts(row) && !now.counts(next)) return;
    if (!old.counts(row)) add(old.isOpen(row) ? "movedIn" : "new", amount);
    change(amount, amountNow);
    if (!now.counts(next)) add(now.leaving(next), -amountNow);
  });
  for (let row = 0; row < wasThere.length; row++) {
    if (wasThere[row] === 1 || !now.counts(row)) continue;
    add("new", now.amount(row));
    add("end", now.amount(row));
  }
  return toMovement((line) => sums[line]);
}

type LineName = MovementKind | "start" | "end";

const emptySums = () =>
  Object.fromEntries(
    [...MOVEMENTS, "start", "end"].map((line) => [line, { leads: 0, amount: 0 }])
  ) as Record<LineName, { leads: number; amount: number }>;

/** What a snapshot says of the lead in a row. */
function stateOf({ stages, amounts, close }: Snapshot, period: ClosePeriod | undefined) {
  const kinds = kindsOf(stages);
  const kindOf = (row: number): number => kinds[stages.codes[row]!]!;
  const isOpen = (row: number): boolean => kindOf(row) === KINDS.open;
  const isIn = (row: number): boolean =>
    !period || (!!close && close[row]! >= period.start && close[row]! <= period.end);
  return {
    isOpen,
    /** Open, and closing in the period: part of the pipeline the waterfall is about. */
    counts: (row: number): boolean => isOpen(row) && isIn(row),
    amount: (row: number): number => amounts[row]! || 0,
    leaving: (row: number): MovementKind => {
      const kind = kindOf(row);
      if (kind === KINDS.won) return "won";
      if (kind === KINDS.lost) return "lost";
      // A lead whose stage was emptied is as gone as one whose row was.
      return kind === KINDS.open ? "movedOut" : "removed";
    },
  };
}

function toMovement(line: (name: LineName) => MovementLine): Movement {
  const start = line("start");
  const end = line("end");
  const lines = Object.fromEntries(MOVEMENTS.map((kind) => [kind, line(kind)])) as Record<
    MovementKind,
    MovementLine
  >;
  const net = (figure: (kind: MovementKind) => number): number =>
    MOVEMENTS.reduce((sum, kind) => sum + figure(kind), 0);
  const signs = { new: 1, movedIn: 1, increased: 0, decreased: 0 } as Partial<
    Record<MovementKind, number>
  >;
  const check = {
    leads: start.leads + net((kind) => (signs[kind] ?? -1) * lines[kind].leads) - end.leads,
    amount: withoutRoundingError(
      start.amount + net((kind) => lines[kind].amount) - end.amount,
      Math.abs(start.amount) + Math.abs(end.amount)
    ),
  };
  return { ...lines, start, end, check };
}

/** The amounts are added in another order on each side, which may leave a trace in the last digits. */
const withoutRoundingError = (difference: number, size: number): number =>
  Math.abs(difference) <= 1e-9 * Math.max(1, size) ? 0 : difference;
