import type { Plan, ReportMode } from "../../report";
import { cellMatrix, extentOf } from "./cells";
import { writeHighlight } from "./highlights";
import { writeInput } from "./inputs";
import { writeLooks } from "./looks";
import { writeNames } from "./names";
import { writePageSetup } from "./page-setup";
import { rangeOf } from "./range-of";

/**
 * Writes all of a plan but its charts on empty cells, within one batch: takes effect at the caller's next sync. All
 * cells go in one call; looks and print set-up follow.
 *
 * @param presentNames names that the sheet has already
 */
export function writePlan(
  sheet: Excel.Worksheet,
  sheetName: string,
  plan: Plan,
  mode: ReportMode,
  presentNames: readonly string[] = []
): void {
  if (mode === "live") writeNames(sheet, sheetName, plan, presentNames);
  rangeOf(sheet, extentOf(plan)).formulas = cellMatrix(plan, mode);
  writeLooks(sheet, plan);
  plan.inputs.forEach((input) => writeInput(sheet, input));
  plan.highlights.forEach((highlight) => writeHighlight(sheet, highlight));
  writePageSetup(sheet, plan);
  const { row, rows: titleRows } = plan.print.titleRows;
  sheet.freezePanes.freezeRows(row + titleRows);
}
