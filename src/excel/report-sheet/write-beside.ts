import { freeName } from "../free-name";
import { writePlan } from "../write-plan";
import { writeCharts } from "./charts";
import { writeFigures } from "./figures";
import type { PresentReport } from "./find";
import { freezeCells } from "./frozen-cells";
import type { NewReport } from "./place";
import { withOwnWidths } from "./own-widths";
import { beginWriting, remember, seeSheet, showReport } from "./writing";

/**
 * Writes the report on a new sheet. A report that is there already gets a dated name and values for its formulas; the
 * new one stands in its place.
 *
 * @param draft the name of the new sheet
 * @returns the name it has in the end
 */
export async function writeBeside(
  context: Excel.RequestContext,
  report: NewReport,
  draft: string
): Promise<string> {
  const { mode, place } = report;
  const { old } = place;
  const plan = withOwnWidths(report.plan, old);
  const stages = beginWriting(context, report);
  const sheet = context.workbook.worksheets.add(draft).load("id");
  writePlan(sheet, draft, plan, mode);
  writeCharts(sheet, plan, old);
  const written = seeSheet(sheet, plan, old);
  await context.sync();

  report.signal?.throwIfAborted();
  const name = old ? takePlace(context, sheet, old, report) : draft;
  const figures = writeFigures(context, place, plan, name);
  remember(context, report, { sheetId: sheet.id, figures, stages }, written());
  if (old) freezeCells(context.workbook.worksheets.getItem(old.id), old);
  if (report.show) showReport(sheet);
  await context.sync();
  return name;
}

function takePlace(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  old: PresentReport,
  { place, date }: NewReport
): string {
  const { name, tabColor, position } = old;
  context.workbook.worksheets.getItem(old.id).name = freeName(`${name} ${date}`, place.sheets);
  sheet.name = name;
  sheet.tabColor = tabColor;
  sheet.position = position;
  return name;
}
