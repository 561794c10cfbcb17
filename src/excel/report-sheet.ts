import type { Plan, ReportMode } from "../report";
import { readConfiguration, storeConfiguration } from "./configuration";
import type { Configuration } from "./configuration-schema";
import { freeName } from "./free-name";
import { hasOwnCells, recordPlan, type ReportRecord, type SheetContent } from "./report-record";
import { run, runAsOneStep, runReading } from "./run";
import { writePlan } from "./write-plan";
import { extentOf } from "./write-plan/cells";

/** The workbook as a new report finds it. */
export interface ReportPlace {
  readonly configuration: Configuration;
  readonly sheetNames: readonly string[];
  /** The report that the new one replaces. */
  readonly old?: { readonly id: string; readonly name: string; readonly content: SheetContent };
}

/** Finds the present report and what stands on it, and what the workbook remembers. */
export function findReport(made: ReportRecord | undefined): Promise<ReportPlace> {
  return runReading(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    const sheet = made && worksheets.getItemOrNullObject(made.sheetId).load("id,name");
    const used = sheet?.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex");
    const configuration = await readConfiguration(context);
    const sheetNames = worksheets.items.map(({ name }) => name);
    if (!sheet || !used || sheet.isNullObject) return { configuration, sheetNames };
    const content = used.isNullObject
      ? { row: 0, column: 0, formulas: [] }
      : { row: used.rowIndex, column: used.columnIndex, formulas: used.formulas };
    return { configuration, sheetNames, old: { id: sheet.id, name: sheet.name, content } };
  });
}

export interface NewReport {
  readonly plan: Plan;
  readonly mode: ReportMode;
  readonly place: ReportPlace;
  readonly made: ReportRecord | undefined;
  /** Keys of the input cells whose content is the user's. */
  readonly chosen: ReadonlySet<string>;
  /** For the name of an old sheet that is kept: yyyy-mm-dd. */
  readonly date: string;
}

/**
 * Writes the report on a new sheet and puts it in the old one's place. The old one stays, under a dated name, if the
 * user has put cells of their own on it. If anything fails, the new sheet is removed and the old one is as it was.
 */
export async function placeReport(report: NewReport): Promise<{ sheet: string }> {
  const { plan, place } = report;
  const draft = freeName(plan.sheetName, place.sheetNames);
  const takeBack = () => removeDraft(draft, place.old?.id);
  try {
    const write = (context: Excel.RequestContext) => writeReport(context, report, draft);
    return { sheet: await runAsOneStep(write, takeBack) };
  } catch (error) {
    await takeBack();
    throw error;
  }
}

async function writeReport(
  context: Excel.RequestContext,
  report: NewReport,
  draft: string
): Promise<string> {
  const { plan, mode, place, made } = report;
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheet = worksheets.add(draft).load("id");
  writePlan(sheet, draft, plan, mode);
  const { rows, columns } = extentOf(plan);
  const written = sheet.getRangeByIndexes(0, 0, rows, columns).load("formulas");
  await context.sync();

  const content = { row: 0, column: 0, formulas: written.formulas };
  const record = recordPlan(sheet.id, plan, mode, content, report.chosen);
  const { configuration } = place;
  storeConfiguration(context, {
    ...configuration,
    report: { ...configuration.report, mode, made: record },
  });
  sheet.activate();
  sheet.getRange("A1").select();
  const name = place.old && made ? replaceOld(context, sheet, place.old, made, report) : draft;
  await context.sync();
  return name;
}

/** Deletes the old sheet, or renames it where it holds something of the user's; the new one gets its name. */
function replaceOld(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  old: NonNullable<ReportPlace["old"]>,
  made: ReportRecord,
  { place, date }: NewReport
): string {
  const oldSheet = context.workbook.worksheets.getItem(old.id);
  if (hasOwnCells(made, old.content)) {
    oldSheet.name = freeName(`${old.name} ${date}`, place.sheetNames);
  } else oldSheet.delete();
  sheet.name = old.name;
  return old.name;
}

/** Removes what a failed attempt left; unless the old report is gone already, because then it is the only one. */
async function removeDraft(draft: string, oldId: string | undefined): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(draft);
    const old = oldId === undefined ? undefined : worksheets.getItemOrNullObject(oldId);
    await context.sync();
    if (sheet.isNullObject || old?.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}
