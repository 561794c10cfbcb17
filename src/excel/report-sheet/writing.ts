/** What writing a report begins and ends with, whether it is written over another or beside it. */
import { storeConfiguration } from "../configuration";
import { addStagesTable } from "../stages-table";
import { rangeOf } from "../write-plan/range-of";
import { seeCharts } from "./charts";
import type { PresentReport } from "./find";
import { ownWidths } from "./own-widths";
import type { NewReport } from "./place";
import { extentOf } from "../write-plan/cells";
import { recordPlan, type WrittenSheet } from "./record";
import type { Plan } from "../../report";

/**
 * Excel neither draws nor calculates until the next sync. Where a stage table is written, the add-in's own watches hear
 * nothing until `remember` ends that. Else they go on: the report changes no table, but the user may do so meanwhile.
 *
 * @returns the stage table, where one has to be written
 */
export function beginWriting(
  context: Excel.RequestContext,
  { stages }: NewReport
): Excel.Table | undefined {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  if (!stages) return undefined;
  context.runtime.enableEvents = false;
  return addStagesTable(context, stages.table, stages.rows);
}

/** Asks for what is to be remembered of a report that is written: the answer is there after the next sync. */
export function seeSheet(
  sheet: Excel.Worksheet,
  plan: Plan,
  old: PresentReport | undefined
): () => WrittenSheet {
  const cells = rangeOf(sheet, extentOf(plan)).load("formulas");
  const columns = plan.columnWidths.map((_, column) =>
    sheet.getRangeByIndexes(0, column, 1, 1).load("format/columnWidth")
  );
  const charts = seeCharts(sheet, plan, old);
  return () => ({
    content: { row: 0, column: 0, formulas: cells.formulas },
    widths: columns.map(({ format }) => format.columnWidth),
    charts: charts(),
  });
}

interface WrittenParts {
  readonly sheetId: string;
  readonly figures: Record<string, string>;
  readonly stages: Excel.Table | undefined;
}

/** Stores what was written, within a batch of the caller's: takes effect at its next sync. */
export function remember(
  context: Excel.RequestContext,
  report: NewReport,
  { sheetId, figures, stages }: WrittenParts,
  written?: WrittenSheet
): void {
  const { plan, mode, chosenMode, typedGoals, place, tables, chosen, built } = report;
  const added = report.stages;
  const { configuration, old } = place;
  const known = {
    sheetId,
    figures,
    tables: [...tables],
    ownWidths: old ? ownWidths(old) : [],
    sheetNames: plan.names.map(({ name }) => name),
  };
  const made = recordPlan(known, plan, mode, chosen, written);
  const name = added?.table.name;
  storeConfiguration(context, {
    ...configuration,
    // The id of a table that is being added is known after the sync.
    ...(written &&
      stages &&
      name !== undefined && {
        stagesTable: name,
        tableIds: { ...configuration.tableIds, [name]: stages.id },
      }),
    goals: { ...configuration.goals, ...typedGoals },
    report: { ...configuration.report, ...(chosenMode && { mode: chosenMode }), made, built },
  });
  if (written && added) context.runtime.enableEvents = true;
}

export function showReport(sheet: Excel.Worksheet): void {
  sheet.activate();
  sheet.getRange("A1").select();
}
