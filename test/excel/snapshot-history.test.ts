import {
  entriesAt,
  snapshotDates,
  withSnapshot,
  withoutSnapshot,
  type Entry,
  type LeadState,
} from "../../src/excel/snapshots/history";

const UNCHANGED = "(no change)";
const lead = (id: string | number, stage: string, amount?: number, close?: number): LeadState => ({
  id,
  stage,
  amount,
  close,
});

/** The histories of snapshots one after the other, one a week. */
const after = (...snapshots: readonly LeadState[][]): Entry[] =>
  snapshots.reduce<Entry[]>(
    (entries, leads, week) => withSnapshot(entries, 46_000 + 7 * week, leads, UNCHANGED),
    []
  );

const stateOf = ({ id, stage, amount, close }: Entry): LeadState => lead(id, stage, amount, close);
const statesAt = (entries: readonly Entry[], date: number) => entriesAt(entries, date).map(stateOf);
const byId = (leads: readonly LeadState[]) =>
  [...leads].sort((a, b) => String(a.id).localeCompare(String(b.id)));

it("gives a lead one entry per state it was in", () => {
  const history = after(
    [lead("A", "Offer", 100), lead("B", "Offer", 50)],
    [lead("A", "Offer", 120), lead("B", "Offer", 50)],
    [lead("B", "Won", 50)]
  );
  expect(history).toEqual([
    { ...lead("A", "Offer", 100), since: 46_000, until: 46_007 },
    { ...lead("B", "Offer", 50), since: 46_000, until: 46_014 },
    { ...lead("A", "Offer", 120), since: 46_007, until: 46_014 },
    { ...lead("B", "Won", 50), since: 46_014, until: undefined },
  ]);
});

/** Twelve snapshots of forty leads that change, and are missing for a while; some snapshots are like the one before. */
function manySnapshots(): LeadState[][] {
  // A small generator (Numerical Recipes), so that the leads are the same in every run.
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const snapshots: LeadState[][] = [];
  for (let week = 0; week < 12; week++) {
    const leads = Array.from({ length: 40 }, (_, i) =>
      lead(`L${i}`, `Stage ${random(3)}`, random(2), 46_100)
    ).filter(() => random(10) > 0);
    snapshots.push(week % 4 === 3 ? snapshots[week - 1]! : leads);
  }
  return snapshots;
}

it("tells every snapshot again", () => {
  const snapshots = manySnapshots();
  const history = after(...snapshots);
  snapshots.forEach((leads, week) =>
    expect(byId(statesAt(history, 46_000 + 7 * week))).toEqual(byId(leads))
  );
});

it("replaces the snapshot of the same day, as if that had not been taken", () => {
  const first = [lead("A", "Offer", 100), lead("B", "Offer", 50)];
  const mistaken = [lead("A", "Lost", 100), lead("C", "Offer", 1)];
  const corrected = [lead("A", "Offer", 110), lead("B", "Offer", 50)];
  const wrong = after(first, mistaken);
  expect(withSnapshot(wrong, 46_007, corrected, UNCHANGED)).toEqual(after(first, corrected));
  expect(withSnapshot(after(mistaken), 46_000, first, UNCHANGED)).toEqual(after(first));
});

it("keeps a trace of a snapshot that found nothing changed, which holds at no time", () => {
  const leads = [lead("A", "Offer", 100)];
  const history = after(leads, leads);
  expect(snapshotDates(history)).toEqual([46_000, 46_007]);
  expect(history[1]).toMatchObject({ id: UNCHANGED, since: 46_007, until: 46_007 });
  expect(statesAt(history, 46_007)).toEqual(leads);
});

it("counts a snapshot in which leads only went", () => {
  const history = after([lead("A", "Offer"), lead("B", "Offer")], [lead("A", "Offer")]);
  expect(snapshotDates(history)).toEqual([46_000, 46_007]);
  expect(history).toHaveLength(2);
});

it("takes a number and the same digits as text for one id", () => {
  expect(after([lead(7, "Offer", 1)], [lead("7", "Offer", 1)])).toHaveLength(2);
  expect(entriesAt(after([lead(7, "Offer", 1)], [lead("7", "Won", 1)]), 46_007)).toHaveLength(1);
});

it("grows with what changes, not with the number of leads", () => {
  const LEADS = 1000;
  const WEEKS = 52;
  const CHANGED = 100;
  const snapshots = Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: LEADS }, (_, i) =>
      // A tenth of the leads after the other changes its amount.
      lead(`L${i}`, "Offer", Math.floor((week + 9 - (i % 10)) / 10))
    )
  );
  expect(after(...snapshots)).toHaveLength(LEADS + (WEEKS - 1) * CHANGED);
});

describe("without one of its snapshots", () => {
  it("tells all others again", () => {
    const snapshots = manySnapshots();
    const history = after(...snapshots);
    snapshots.forEach((_, left) => {
      const rest = withoutSnapshot(history, 46_000 + 7 * left, UNCHANGED);
      const weeks = snapshots.map((_, week) => week).filter((week) => week !== left);
      expect(snapshotDates(rest)).toEqual(weeks.map((week) => 46_000 + 7 * week));
      for (const week of weeks) {
        expect(byId(statesAt(rest, 46_000 + 7 * week))).toEqual(byId(snapshots[week]!));
      }
    });
  });

  it("keeps the next one, though nothing is left of what that found changed", () => {
    const history = after(
      [lead("A", "Offer")],
      [lead("A", "Offer"), lead("B", "Offer")],
      [lead("A", "Offer")]
    );
    const rest = withoutSnapshot(history, 46_007, UNCHANGED);
    expect(snapshotDates(rest)).toEqual([46_000, 46_014]);
    expect(statesAt(rest, 46_014)).toEqual([lead("A", "Offer")]);
  });

  it("is empty when it was the only one", () => {
    expect(withoutSnapshot(after([lead("A", "Offer")]), 46_000, UNCHANGED)).toEqual([]);
  });
});
