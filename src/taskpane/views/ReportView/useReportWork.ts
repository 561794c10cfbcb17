import {
  buildReport,
  keepReport,
  removeReport,
  takeSnapshot,
  type ReportOptions,
} from "../../../excel";
import { useTask, type TaskControl, type TaskState } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import { stepText } from "./reportTexts";

/** What is being done, and how far it is, 0 to 1. */
export interface WorkProgress {
  readonly label: string;
  readonly done: number;
}

/** What was done, and the sheet it is about. */
export interface WorkDone {
  readonly text: string;
  readonly sheet?: string;
}

type Control = TaskControl<WorkProgress>;

export interface ReportWork {
  readonly state: TaskState<WorkDone, WorkProgress>;
  build(options: () => Promise<ReportOptions>): Promise<WorkDone | undefined>;
  snapshot(): Promise<WorkDone | undefined>;
  keep(): Promise<WorkDone | undefined>;
  remove(): Promise<WorkDone | undefined>;
  /** Stops what can be stopped: nothing of it is left then. */
  cancel(): void;
}

/** Everything that the view does with the workbook, one at a time, in the words of the user. */
export function useReportWork(): ReportWork {
  const { t, format } = useTexts();
  const { state, run, cancel } = useTask<WorkDone, WorkProgress>({ goesOn: true });

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
    build: (options) => run((control) => build(options, control)),
    snapshot: () => run(snapshot),
    keep: () => run(keep),
    remove: () => run(remove),
    cancel,
  };
}
