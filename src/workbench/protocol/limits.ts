/** Excel's limits (documentation, "Resource limits and performance optimization for Office Add-ins"). */

export interface Limits {
  /** Of one request or response on the web. */
  payloadBytes: number;
  /** Of one read. */
  cellsPerRead: number;
  /** Unanswered `context.sync()` calls. */
  waitingBatches: number;
}

const MEGABYTE = 1_048_576;

export const EXCEL_LIMITS: Readonly<Limits> = {
  payloadBytes: 5 * MEGABYTE,
  cellsPerRead: 5_000_000,
  waitingBatches: 50,
};

/** Length in UTF-8, without encoding text that is short enough in any case. */
export function exceeds(text: string, bytes: number): boolean {
  const MAX_BYTES_PER_UNIT = 3;
  if (text.length > bytes) return true;
  if (text.length * MAX_BYTES_PER_UNIT <= bytes) return false;
  return new TextEncoder().encode(text).length > bytes;
}
