import type { Workbook, WorkbookAccess } from "../hooks/useWorkbook";

/** What every tab's view works with. */
export interface TabViewProps {
  readonly workbook: Workbook;
  readonly access: WorkbookAccess;
  /** Goes on to the figures. */
  readonly onInsight: () => void;
  /** Goes on to the report. */
  readonly onReport: () => void;
}
