import { createContext, useContext, useEffect, type ReactNode } from "react";
import { useTask, type Task, type TaskState } from "../hooks/useTask";

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

export type ReportTaskState = TaskState<WorkDone, WorkProgress>;

const ReportTaskContext = createContext<Task<WorkDone, WorkProgress> | undefined>(undefined);

/**
 * Keeps what is done with the report above the view that asks for it: a report takes its time, and the reader opens
 * other views meanwhile. Who comes back sees how far it is, or what came of it.
 */
export function ReportTaskProvider({ children }: { readonly children: ReactNode }) {
  const task = useTask<WorkDone, WorkProgress>();
  return <ReportTaskContext.Provider value={task}>{children}</ReportTaskContext.Provider>;
}

/** The one piece of work with the report; its outcome is forgotten with the view that has shown it. */
export function useReportTask(): Task<WorkDone, WorkProgress> {
  const task = useContext(ReportTaskContext);
  if (!task) throw new Error("no ReportTaskProvider around this component");
  const { forget } = task;
  useEffect(() => forget, [forget]);
  return task;
}
