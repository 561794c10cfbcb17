import { loadConfiguration, updateConfiguration } from "./configuration";
import { notices } from "./notices";
import { recordOf } from "./report-sheet/record";
import { toUserMessage } from "./to-user-message";
import { watchTables } from "./watch-tables";

/** The report waits until the user has paused for this long: it should not flicker while rows are being typed. */
const PAUSE_MS = 3_000;

let endWatch: (() => Promise<void>) | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Begins to make the report anew by itself after changes of its tables, if the user has asked for that in this
 * workbook. For the start of the add-in; it goes on while the pane is closed.
 */
export async function startAutoRefresh(): Promise<void> {
  const { report } = await loadConfiguration();
  if (report.autoRefresh) await begin();
}

/** Lets the report of this workbook be made anew by itself, or no longer; remembered with the workbook. */
export async function setAutoRefresh(on: boolean): Promise<void> {
  await updateConfiguration((known) => ({
    ...known,
    report: { ...known.report, autoRefresh: on },
  }));
  await (on ? begin() : end());
}

async function begin(): Promise<void> {
  await end();
  const ending = await watchTables((changed) => {
    void concernsReport(changed).then((concerns) => {
      // It may have been switched off meanwhile.
      if (!concerns || endWatch !== ending) return;
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), PAUSE_MS);
    });
  });
  endWatch = ending;
}

async function end(): Promise<void> {
  clearTimeout(timer);
  const ending = endWatch;
  endWatch = undefined;
  await ending?.();
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

async function refresh(): Promise<void> {
  try {
    // Loaded when first needed: the add-in starts sooner without it.
    const { refreshReport } = await import("./build-report");
    await refreshReport();
  } catch (error) {
    const { key, details } = toUserMessage(error);
    notices.show({ intent: "error", key: `errors.${key}`, details });
  }
}
