import { run } from "./run";

/** Changes come in bursts (a paste, a fill, a co-author typing): the callback waits for a pause this long. */
const PAUSE_MS = 400;

/**
 * Calls back after changes to tables of the workbook, with the ids of the tables that changed, once per burst.
 * Changes of co-authors are left out: their own add-in answers those. Excel reports some pastes and row deletions
 * with odd addresses or not at all, so a way to refresh by hand stays necessary.
 *
 * @returns a function that ends the watch
 */
export async function watchTables(
  onChange: (tableIds: ReadonlySet<string>) => void
): Promise<() => Promise<void>> {
  let changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const note = (tableId: string): void => {
    changed.add(tableId);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const ids = changed;
      changed = new Set();
      onChange(ids);
    }, PAUSE_MS);
  };

  const registration = await run(async (context) => {
    const handler = context.workbook.tables.onChanged.add(async ({ source, tableId }) => {
      if (source === "Local") note(tableId);
    });
    await context.sync();
    return handler;
  });

  return async () => {
    clearTimeout(timer);
    // A handler can only be removed through the context it was added with.
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}

const listeners = new Set<() => void>();

/** Calls back after the add-in itself has written a table quietly, until the returned function is called. */
export function watchQuietWrites(onWritten: () => void): () => void {
  listeners.add(onWritten);
  return () => listeners.delete(onWritten);
}

/** Writes tables of settings without Excel telling this add-in's own watches: the pane knows what it has written. */
export async function quietly<T>(
  context: Excel.RequestContext,
  write: () => Promise<T>
): Promise<T> {
  const { runtime } = context;
  runtime.enableEvents = false;
  try {
    const result = await write();
    listeners.forEach((onWritten) => onWritten());
    return result;
  } finally {
    runtime.enableEvents = true;
    await context.sync();
  }
}
