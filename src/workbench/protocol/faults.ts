/** What can go wrong in Excel, on demand, to see what the add-in makes of it. */

interface PlannedFault {
  /** Batches until it happens; 1 is the next one. */
  count: number;
  readonly happen: () => void;
}

export interface BatchFailure {
  readonly code: string;
  readonly message: string;
}

export class Faults {
  /** The user is editing a cell: every batch fails, or waits if it was sent with `delayForCellEdit`. */
  cellEditMode = false;
  /** Milliseconds that each answer takes longer. */
  delay = 0;
  /** Results of custom functions are refused for their size, whatever it is. */
  refuseFunctionResults = false;

  private planned: PlannedFault[] = [];
  private failure: BatchFailure | undefined;

  /** Lets the n-th batch from now fail as a whole. */
  failBatch(n: number, code: string, message = `${code} (on demand)`): void {
    this.beforeBatch(n, () => (this.failure = { code, message }));
  }

  /** Does something to the workbook just before the n-th batch from now: deletes a table, protects a sheet. */
  beforeBatch(n: number, happen: () => void): void {
    this.planned.push({ count: n, happen });
  }

  /** Counts a batch that is about to run; answers the failure planned for it. */
  nextBatch(): BatchFailure | undefined {
    this.failure = undefined;
    for (const fault of this.planned) fault.count--;
    const due = this.planned.filter(({ count }) => count <= 0);
    this.planned = this.planned.filter(({ count }) => count > 0);
    due.forEach(({ happen }) => happen());
    return this.failure;
  }

  /** Resolves when no cell is being edited any more. */
  async cellEditEnded(): Promise<void> {
    const INTERVAL_MS = 10;
    while (this.cellEditMode) await wait(INTERVAL_MS);
  }
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
