import type { Plan, ReportMode } from "../../report";
import { cellMatrix, extentOf } from "./cells";
import { writeChart } from "./charts";
import { writeHighlight } from "./highlights";
import { writeInput } from "./inputs";
import { writeLooks } from "./looks";
import { writeNames } from "./names";
import { writePageSetup } from "./page-setup";

/**
 * Writes a plan on an empty sheet, within one batch: takes effect at the caller's next sync. All cells go in one
 * call; looks, charts and print set-up follow.
 */
export function writePlan(
  sheet: Excel.Worksheet,
  sheetName: string,
  plan: Plan,
  mode: ReportMode
): void {
  if (mode === "live") writeNames(sheet, sheetName, plan);
  const { rows, columns } = extentOf(plan);
  sheet.getRangeByIndexes(0, 0, rows, columns).formulas = cellMatrix(plan, mode);
  writeLooks(sheet, plan);
  plan.inputs.forEach((input) => writeInput(sheet, input));
  plan.highlights.forEach((highlight) => writeHighlight(sheet, highlight));
  plan.charts.forEach((chart) => writeChart(sheet, chart));
  writePageSetup(sheet, plan);
  const { row, rows: titleRows } = plan.print.titleRows;
  sheet.freezePanes.freezeRows(row + titleRows);
}
