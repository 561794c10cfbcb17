export { ReportTaskProvider, useReportTask } from "./ReportTaskContext";
export type { ReportTaskState, WorkDone, WorkProgress } from "./ReportTaskContext";
