import { isSupported } from "./requirements";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Waits for the user to leave the cell being edited instead of failing. */
export function run<T>(batch: Batch<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/**
 * As run, and all its changes are one step for the user's Undo, where Excel can do that for everything in the batch.
 * What cannot be undone (deleting a sheet, for one) is refused within such a step: then `takeBack` undoes what was
 * done until there, and the batch runs once more, as ordinary steps.
 */
export async function runAsOneStep<T>(batch: Batch<T>, takeBack: () => Promise<void>): Promise<T> {
  if (!isSupported("mergeUndoGroup")) return run(batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (codeOf(error) !== "UndoNotSupported") throw error;
    await takeBack();
    return run(batch);
  }
}

/** Codes of failures that a second attempt often survives. */
const TRANSIENT = new Set([
  "ActivityLimitReached",
  "RequestAborted",
  "GeneralException",
  "connectionFailure",
]);
const RETRY_DELAY_MS = 1000;

/** As run, with one more attempt after a passing failure. Only for reading: a write may have happened already. */
export async function runReading<T>(batch: Batch<T>): Promise<T> {
  try {
    return await run(batch);
  } catch (error) {
    if (!TRANSIENT.has(codeOf(error) ?? "")) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY_MS));
    return run(batch);
  }
}

/** The code of an error that Excel reported ("ItemNotFound"), or undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  // By shape, not by class: the page may hold more than one copy of the OfficeExtension namespace.
  if (typeof error !== "object" || error === null) return undefined;
  const code = "debugInfo" in error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

/** Codes with which Excel says that a table, sheet or column is no longer there. */
const GONE = new Set(["ItemNotFound", "InvalidReference", "InvalidBinding", "InvalidSelection"]);

/** Whether Excel reported that something is no longer there. */
export const isGone = (error: unknown): boolean => GONE.has(codeOf(error) ?? "");
