import type { StageRow } from "../../leads";
import { UserError } from "../../locales";
import type { Plan, ReportMode } from "../../report";
import type { ReportConfiguration } from "../configuration-schema";
import { freeName } from "../free-name";
import { settingsInTurn } from "../in-turn";
import { codeOf, run, runAsOneStep, runReading } from "../run";
import type { Goals } from "../targets";
import type { NewStagesTable } from "../stages-table";
import { findReport, type ReportPlace } from "./find";
import { hasOwnCells } from "./own-cells";
import { choicesOf } from "./record";
import { extentOf } from "../write-plan/cells";
import { takeBack } from "./take-back";
import { writeBeside } from "./write-beside";
import { writeOver } from "./write-over";

export interface NewReport {
  readonly plan: Plan;
  readonly mode: ReportMode;
  /** Chosen for this report and those after it. */
  readonly chosenMode?: ReportMode | undefined;
  /** Typed on the present report: for the settings. */
  readonly typedGoals: Partial<Goals>;
  readonly place: ReportPlace;
  /** Ids of the tables it is made from. */
  readonly tables: readonly string[];
  /** The stage table that has to be written for it. */
  readonly stages?: { readonly table: NewStagesTable; readonly rows: readonly StageRow[] };
  /** Keys of the input cells whose content is the user's. */
  readonly chosen: ReadonlySet<string>;
  /** What is remembered of its making. */
  readonly built: ReportConfiguration["built"];
  /** For the name of an old sheet that is kept: yyyy-mm-dd. */
  readonly date: string;
  /** Whether the user has asked for it, and is taken to it; else it is written over the present one or not at all. */
  readonly show: boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes the report over the present one, so that whatever refers to its sheet goes on working. A sheet with cells of
 * the user's own among its own stays as it is under a dated name, and the report gets a new one. If anything fails,
 * the workbook is as it was.
 *
 * @returns nothing, and nothing is done, where the report is planned for other choices than now stand on the present one
 * @throws UserError sheetProtected, workbookProtected, reportHasOwnCells
 */
export function placeReport(report: NewReport): Promise<{ sheet: string } | undefined> {
  return settingsInTurn(async () => {
    // Planning takes a while: the user may have typed on the report, changed settings, or gone to another sheet.
    const place = await runReading(findReport);
    report.signal?.throwIfAborted();
    if (choicesOn(place) !== choicesOn(report.place)) return undefined;
    return placeOrTakeBack({ ...report, place });
  });
}

/** What is chosen on which sheet, to be compared. */
const choicesOn = ({ old }: ReportPlace): string =>
  old ? JSON.stringify([old.id, ...choicesOf(old.made, old.content)]) : "";

async function placeOrTakeBack(report: NewReport): Promise<{ sheet: string }> {
  const { plan, place, stages } = report;
  const { old } = place;
  if (old?.isProtected) throw new UserError("sheetProtected", { sheet: old.name });
  const isOver = old !== undefined && !hasOwnCells(old, extentOf(plan));
  if (old && !isOver && !report.show) throw new UserError("reportHasOwnCells", { sheet: old.name });
  // Of a report that is written over: the copy that takes its place if writing fails.
  const draft = freeName(plan.sheetName, place.sheets);
  const added = stages ? [stages.table.sheet] : [];
  const undo = () => takeBack(place, plan, isOver ? { added, copy: draft } : { added, draft });
  try {
    return { sheet: await write(report, draft, isOver, undo) };
  } catch (error) {
    await undo();
    // The first thing to be refused in a protected workbook is the new sheet.
    throw codeOf(error) === "AccessDenied" ? new UserError("workbookProtected") : error;
  }
}

function write(
  report: NewReport,
  draft: string,
  isOver: boolean,
  undo: () => Promise<void>
): Promise<string> {
  const { old } = report.place;
  if (old && isOver) return run((context) => writeOver(context, report, old, draft));
  const beside = (context: Excel.RequestContext) => writeBeside(context, report, draft);
  // Excel cannot undo that a sheet gets another name.
  return old ? run(beside) : runAsOneStep(beside, undo);
}
