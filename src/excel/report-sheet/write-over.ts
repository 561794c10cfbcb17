import { areaOf, DEFAULT_ROW_HEIGHT, type Area } from "../../report";
import { run } from "../run";
import { writePlan } from "../write-plan";
import { rangeOf } from "../write-plan/range-of";
import { rewriteCharts } from "./charts";
import { writeFigures } from "./figures";
import type { PresentReport } from "./find";
import { withOwnWidths } from "./own-widths";
import type { NewReport } from "./place";
import { extentOf } from "../write-plan/cells";
import { beginWriting, remember, seeSheet, showReport } from "./writing";

/**
 * Writes the report over the present one in one request, which begins by copying the sheet and ends by deleting the
 * copy: if Excel stops half-way, the copy is there.
 *
 * @param copy its name
 * @returns the name of the sheet
 */
export async function writeOver(
  context: Excel.RequestContext,
  report: NewReport,
  old: PresentReport,
  copy: string
): Promise<string> {
  const { mode, place } = report;
  const { worksheets } = context.workbook;
  const plan = withOwnWidths(report.plan, old);
  const stages = beginWriting(context, report);
  const sheet = worksheets.getItem(old.id);
  const backup = sheet.copy("After", sheet);
  backup.name = copy;
  clearCells(sheet, union(areaOf(old.made.area), extentOf(plan)));
  const unused = old.made.sheetNames.filter(
    (name) => !plan.names.some((each) => each.name === name)
  );
  unused
    .filter((name) => old.sheetNames.includes(name))
    .forEach((name) => sheet.names.getItem(name).delete());
  writePlan(sheet, old.name, plan, mode, old.sheetNames);
  rewriteCharts(sheet, plan, old);
  const figures = writeFigures(context, place, plan, old.name);
  const known = { sheetId: old.id, figures, stages };
  remember(context, report, known);
  backup.delete();
  worksheets.getItem(report.show ? old.id : place.activeSheet).activate();
  const written = seeSheet(sheet, plan, old);
  await context.sync();

  const finish = async (last: Excel.RequestContext) => {
    remember(last, report, known, written());
    if (report.show) showReport(last.workbook.worksheets.getItem(old.id));
    await last.sync();
  };
  // The report stands, nothing is left to be taken back: what Excel did not do at once it is asked to do again.
  await finish(context).catch(() => run(finish));
  return old.name;
}

function clearCells(sheet: Excel.Worksheet, area: Area): void {
  const cells = rangeOf(sheet, area);
  cells.clear("All");
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.format.rowHeight = DEFAULT_ROW_HEIGHT;
  sheet.horizontalPageBreaks.removePageBreaks();
}

/** Both from A1 on. */
const union = (a: Area, b: Area): Area => ({
  ...a,
  rows: Math.max(a.rows, b.rows),
  columns: Math.max(a.columns, b.columns),
});
