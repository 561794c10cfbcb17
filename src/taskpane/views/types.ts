import type { Workbook, WorkbookAccess } from "../hooks/useWorkbook";

/** What every tab's view works with. */
export interface TabViewProps {
  readonly workbook: Workbook;
  readonly access: WorkbookAccess;
  /** The data are set up: time for the report. */
  readonly onDone: () => void;
}
