import { loadConfiguration, updateConfiguration } from "./configuration";
import { inTurn } from "./in-turn";
import { notices, type Notice } from "./notices";
import { recordOf } from "./report-sheet/record";
import { toUserMessage } from "./to-user-message";
import { watchQuietWrites, watchTables } from "./watch-tables";

/** The report waits until the user has paused for this long: it should not flicker while rows are being typed. */
const PAUSE_MS = 3_000;

let end = async (): Promise<void> => {};

/**
 * Begins to make the report anew by itself after changes of its tables, if the user has asked for that in this
 * workbook. For the start of the add-in; it goes on while the pane is closed.
 */
export async function startAutoRefresh(): Promise<void> {
  const { report } = await loadConfiguration();
  if (report.autoRefresh) await begin();
}

/**
 * Lets the report of this workbook be made anew by itself, or no longer; remembered with the workbook. What is being
 * made by itself at that moment is given up.
 */
export async function setAutoRefresh(on: boolean): Promise<void> {
  await updateConfiguration((known) => ({
    ...known,
    report: { ...known.report, autoRefresh: on },
  }));
  await (on ? begin() : end());
}

async function begin(): Promise<void> {
  await end();
  const ending = new AbortController();
  const refreshSoon = refresherUntil(ending.signal);
  const endWatch = await watchTables((changed) => {
    void concernsReport(changed).then((concerns) => concerns && refreshSoon());
  });
  const endOwnWatch = watchQuietWrites(refreshSoon);
  end = async () => {
    end = async () => {};
    ending.abort();
    endOwnWatch();
    await endWatch();
  };
}

/** What makes the report anew once it has not been called for a while, until the signal. */
function refresherUntil(signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  const refreshInTurn = () => {
    // The one that waits for its turn will read what has been changed until then.
    if (isWaiting) return;
    isWaiting = true;
    void inTurn(async () => {
      isWaiting = false;
      await refresh(signal);
    });
  };
  signal.addEventListener("abort", () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(refreshInTurn, PAUSE_MS);
  };
}

/** Whether the report is made from one of these tables; what cannot be read now concerns it at the next change. */
async function concernsReport(tableIds: ReadonlySet<string>): Promise<boolean> {
  try {
    const made = recordOf((await loadConfiguration()).report);
    return made?.tables.some((id) => tableIds.has(id)) ?? false;
  } catch {
    return false;
  }
}

/** What was told of the latest failure. */
let told: Notice | undefined;

async function refresh(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  try {
    // Loaded when first needed: the add-in starts sooner without it.
    const { refreshReport } = await import("./build-report");
    await refreshReport(signal);
    if (told && notices.current() === told) notices.dismiss();
  } catch (error) {
    if (signal.aborted) return;
    const { key, details } = toUserMessage(error);
    told = { intent: "error", key: `errors.${key}`, details };
    notices.show(told);
  }
}
