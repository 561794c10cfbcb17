/** A table of the workbook. */
export interface TableInfo {
  /** Stays the same when the table is renamed. */
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Data rows, without header and totals. */
  readonly rowCount: number;
  readonly headers: readonly string[];
}

/** For long work: how far it is, 0 to 1, and a way to stop it. */
export interface LongWork {
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}
