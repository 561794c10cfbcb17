/** The first so many rows, and one more that must not get lost: the card that is being moved or was just chosen. */
export function shownRows(
  rows: readonly number[],
  limit: number,
  kept: number | undefined
): readonly number[] {
  const first = rows.slice(0, limit);
  const isHidden = kept !== undefined && !first.includes(kept) && rows.includes(kept);
  return isHidden ? [...first, kept] : first;
}
