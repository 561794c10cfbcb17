import type { Change, Fix } from "../../../leads";

/** What the user took out of the corrections: by keyOf. */
export type Excluded = ReadonlySet<string>;

/** Names a change beyond its reading: the same text of the same column is the same change. */
export const keyOf = ({ kind, header }: Fix, { before }: Change): string =>
  JSON.stringify([kind, header, before]);

/** The fixes without what is excluded. */
export function chosenFixes(fixes: readonly Fix[], excluded: Excluded): readonly Fix[] {
  // Mostly all are chosen, and they may be many.
  if (excluded.size === 0) return fixes;
  return fixes
    .map((fix) => ({
      ...fix,
      changes: fix.changes.filter((change) => !excluded.has(keyOf(fix, change))),
    }))
    .filter(({ changes }) => changes.length > 0);
}

export const cellsIn = (fixes: readonly Fix[]): number =>
  fixes.reduce((sum, { changes }) => sum + cellsOf(changes), 0);

export const cellsOf = (changes: readonly Change[]): number =>
  changes.reduce((sum, { rows }) => sum + rows.length, 0);

/** Whether all of a fix is chosen, nothing of it, or some. */
export function shareChosen(fix: Fix, excluded: Excluded): boolean | "mixed" {
  if (excluded.size === 0) return true;
  const out = fix.changes.filter((change) => excluded.has(keyOf(fix, change))).length;
  return out === 0 ? true : out === fix.changes.length ? false : "mixed";
}

/** With some changes of a fix taken in or out. */
export function withChoice(
  excluded: Excluded,
  fix: Fix,
  changes: readonly Change[],
  isChosen: boolean
): Excluded {
  const next = new Set(excluded);
  for (const change of changes) {
    if (isChosen) next.delete(keyOf(fix, change));
    else next.add(keyOf(fix, change));
  }
  return next;
}
