import type { Workbook } from "../../hooks/useWorkbook";
import type { Leads } from "../../leads";
import type { LeadColumns } from "../../leads/LeadColumns";
import type { SectionName } from "./sectionNames";

/** What every section of the view is made from. */
export interface SectionProps {
  readonly leads: Leads;
  readonly columns: LeadColumns;
  readonly workbook: Workbook;
  /** Opens another section and goes there. */
  readonly goTo: (section: SectionName) => void;
}
