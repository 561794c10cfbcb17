/**
 * The rows of a history in order of time: by day, rows of the same day in the order they are written, rows without a
 * day first (some histories leave out the day a lead came in). Counting sort: one pass over the rows and one over
 * the days between the first and the last.
 *
 * @returns undefined where the rows are in this order already, as a history that is added to is
 */
export function chronological(days: Float32Array): Uint32Array | undefined {
  let first = Infinity;
  let last = -Infinity;
  let before = -Infinity;
  let isInOrder = true;
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!;
    if (day < first) first = day;
    if (day > last) last = day;
    // A blank day, NaN, comes before all others.
    if (day < before || (day !== day && last >= first)) isInOrder = false;
    before = day;
  }
  if (isInOrder) return undefined;
  const slotOf = (day: number): number => (day === day ? day - first + 1 : 0);
  const starts = new Uint32Array(last - first + 3);
  for (let row = 0; row < days.length; row++) starts[slotOf(days[row]!) + 1]! += 1;
  for (let slot = 1; slot < starts.length; slot++) starts[slot]! += starts[slot - 1]!;
  const order = new Uint32Array(days.length);
  for (let row = 0; row < days.length; row++) order[starts[slotOf(days[row]!)]!++] = row;
  return order;
}
