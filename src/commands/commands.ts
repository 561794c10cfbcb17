/** The buttons of the ribbon. They have no place of their own to speak: what they say appears in the pane. */
import { notices, startAutoRefresh, toUserMessage } from "../excel";
import { formatter } from "../locales";

function tell(error: unknown): void {
  const { key, details } = toUserMessage(error);
  notices.show({ intent: "error", key: `errors.${key}`, details });
}

/** Runs a button's action once; Excel keeps the button busy until `completed` is called. */
function command(action: () => Promise<void>) {
  return async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      await action();
    } catch (error) {
      tell(error);
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  };
}

/** Makes the report, or makes it anew with the same choices. */
async function report(): Promise<void> {
  const building = { intent: "info", key: "pane.report.building" } as const;
  notices.show({ ...building, progress: 0 });
  // Loaded when first needed: the add-in starts sooner without it.
  const { buildReport } = await import("../excel/build-report");
  const { sheet } = await buildReport(
    {},
    { onProgress: (progress) => notices.show({ ...building, progress }) }
  );
  notices.show({ intent: "success", key: "pane.report.built", details: { sheet }, sheet });
}

/** Notes where every lead stands today. */
async function snapshot(): Promise<void> {
  const { takeSnapshot } = await import(/* webpackChunkName: "report" */ "../excel/snapshots");
  const { sheet, date, leads } = await takeSnapshot();
  const format = formatter(Office.context.contentLanguage);
  const details = { count: leads, number: format.number(leads), date: format.date(date) };
  notices.show({ intent: "success", key: "fields.snapshots.taken", details, sheet });
}

/** Opens the help page in the browser; Excel for the desktop has a call of its own for that. */
async function openHelp(): Promise<void> {
  const page = new URL("assets/help.html", location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(page);
  } else window.open(page, "_blank", "noopener");
}

void Office.onReady(() => {
  Office.actions.associate("buildReport", command(report));
  Office.actions.associate("refreshReport", command(report));
  Office.actions.associate("takeSnapshot", command(snapshot));
  Office.actions.associate("openHelp", command(openHelp));
  // Here rather than in the pane: a workbook may start the add-in without it.
  startAutoRefresh().catch(tell);
});
