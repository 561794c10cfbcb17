/**
 * How many rows one answer may carry. Excel on the web refuses answers above 5 MB (ResponsePayloadSizeLimitExceeded);
 * blocks aim lower, as the size is only estimated from rows already read, and as the pane is held up while office.js
 * takes an answer apart.
 */
const TARGET_BYTES = 1_600_000;

/** Rows of the first block, from which the size of a row is learnt. */
export const FIRST_BLOCK_ROWS = 600;
/** Rows looked at per block to learn the size of a row. */
const SAMPLE_ROWS = 200;

/** Mean size in bytes of a row of these cells as JSON, from rows spread over the block. */
export function bytesPerRow(columns: readonly (readonly unknown[])[]): number {
  const rows = columns[0]?.length ?? 0;
  if (rows === 0) return 0;
  const step = Math.ceil(rows / SAMPLE_ROWS);
  const sampled = Array.from({ length: Math.ceil(rows / step) }, (_, index) => index * step);
  const sample = columns.map((cells) => sampled.map((row) => cells[row]));
  // Every cell stands in brackets of its own, as a column of one-cell rows.
  const overhead = 2 * columns.length;
  return new Blob([JSON.stringify(sample)]).size / sampled.length + overhead;
}

/** Rows of the next block, given the largest size of a row seen so far. */
export const rowsPerBlock = (bytes: number): number =>
  Math.max(1, Math.floor(TARGET_BYTES / Math.max(1, bytes)));
