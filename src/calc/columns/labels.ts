/**
 * When two texts are the same to a person: without regard to case, blanks at either end, double and no-break blanks,
 * and the two ways to write Romanian ș and ț (comma below, or the cedilla of older keyboards).
 */

/** The form of a text in which equal ones are equal. */
export const labelKey = (text: string): string =>
  text
    .normalize("NFC")
    .trim()
    .replace(/[\s\u200B\uFEFF]+/gu, " ")
    .toLowerCase()
    .replace(/ş/g, "ș")
    .replace(/ţ/g, "ț");

const BLANKS = /[\s\u200B\uFEFF]/u;

/** The text as shown: blanks tidied, spelling kept. */
export const tidyLabel = (text: string): string =>
  BLANKS.test(text) ? text.replace(/[\s\u200B\uFEFF]+/gu, " ").trim() : text;

/** One mistake is allowed for every four letters, at least one and at most three. */
const allowedMistakes = (key: string): number =>
  Math.min(3, Math.max(1, Math.floor(key.length / 4)));

/**
 * The candidate a text was probably meant to be: the nearest by edit distance, if it is near enough.
 * Of equally near ones the first.
 */
export function closestLabel(text: string, candidates: readonly string[]): string | undefined {
  const key = labelKey(text);
  let closest: string | undefined;
  let fewest = allowedMistakes(key) + 1;
  for (const candidate of candidates) {
    const candidateKey = labelKey(candidate);
    if (Math.abs(candidateKey.length - key.length) >= fewest) continue;
    const mistakes = editDistance(key, candidateKey);
    if (mistakes < fewest) {
      fewest = mistakes;
      closest = candidate;
    }
  }
  return closest;
}

/**
 * Optimal string alignment distance: letters inserted, deleted, replaced, or swapped with their neighbour.
 * Damerau, "A technique for computer detection and correction of spelling errors", 1964.
 */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforePrevious[j - 2]! + 1);
      }
      current[j] = cost;
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length]!;
}
