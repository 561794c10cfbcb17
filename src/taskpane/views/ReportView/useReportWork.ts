import {
  buildReport,
  keepReport,
  removeReport,
  takeSnapshot,
  type ReportOptions,
} from "../../../excel";
import type { TaskControl } from "../../hooks/useTask";
import { useReportTask, type ReportTaskState, type WorkProgress } from "../../reportTask";
import { useTexts } from "../../texts";
import { stepText } from "./reportTexts";

type Control = TaskControl<WorkProgress>;

export interface ReportWork {
  readonly state: ReportTaskState;
  build(options: () => Promise<ReportOptions>): void;
  snapshot(): void;
  keep(): void;
  remove(): void;
  /** Stops what can be stopped: nothing of it is left then. */
  cancel(): void;
}

/** Everything that the view does with the workbook, one at a time, in the words of the user. */
export function useReportWork(): ReportWork {
  const { t, format } = useTexts();
  const { state, run, cancel } = useReportTask();

  const build = async (options: () => Promise<ReportOptions>, control: Control) => {
    const { signal, onProgress } = control;
    let label = t("pane.report.reading");
    onProgress({ label, done: 0 });
    const { sheet } = await buildReport(await options(), {
      signal,
      onSection: (step) => (label = stepText(step, { t })),
      onProgress: (done) => onProgress({ label, done }),
      onWriting: () => (label = t("pane.report.finishing")),
    });
    return { text: t("pane.report.built", { sheet }), sheet };
  };
  const snapshot = async ({ signal, onProgress }: Control) => {
    const label = t("pane.report.takingSnapshot");
    onProgress({ label, done: 0 });
    const { sheet, date, leads } = await takeSnapshot({
      signal,
      onProgress: (done) => onProgress({ label, done }),
    });
    const text = t("fields.snapshots.taken", {
      ...{ count: leads, number: format.number(leads), date: format.date(date) },
    });
    return { text, sheet };
  };
  const keep = async () => {
    const { sheet } = await keepReport();
    return { text: t("pane.report.kept", { sheet }), sheet };
  };
  const remove = async () => {
    const { kept } = await removeReport();
    return kept === undefined
      ? { text: t("pane.report.removed") }
      : { text: t("pane.report.removedKept", { sheet: kept }), sheet: kept };
  };
  return {
    state,
    build: (options) => void run((control) => build(options, control)),
    snapshot: () => void run(snapshot),
    keep: () => void run(keep),
    remove: () => void run(remove),
    cancel,
  };
}
