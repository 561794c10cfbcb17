import { UserError } from "../../locales";
import { storeConfiguration } from "../configuration";
import type { Configuration } from "../configuration-schema";
import { freeName } from "../free-name";
import { inTurn, settingsInTurn } from "../in-turn";
import { run, runReading } from "../run";
import { isoDateOf, today } from "../serial-dates";
import { ownFigures } from "./figures";
import { findReport, type PresentReport, type ReportPlace } from "./find";
import { freezeCells } from "./frozen-cells";
import { hasOwnCells } from "./own-cells";

export interface RemovedReport {
  /** The sheet, where it stays because the user has put cells or charts on it: its name has today's date now. */
  readonly kept?: string;
}

/**
 * Removes the report: its sheet and the names of its figures. A sheet with cells or charts of the user's stays, with
 * values for the report's formulas, as an ordinary sheet. All of it is done or nothing.
 *
 * @throws UserError noReport, sheetProtected
 */
export function removeReport(): Promise<RemovedReport> {
  return inTurn(() => settingsInTurn(remove));
}

async function remove(): Promise<RemovedReport> {
  const place = await runReading(findReport);
  const { old } = place;
  if (!old) throw new UserError("noReport");
  const hasOwn = old.hasOwnCharts || hasOwnCells(old, WHOLE_SHEET);
  if (hasOwn && old.isProtected) throw new UserError("sheetProtected", { sheet: old.name });
  const kept = hasOwn ? freeName(`${old.name} ${isoDateOf(today())}`, place.sheets) : undefined;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(old.id);
    // First what Excel may refuse, so that nothing is done then.
    if (kept === undefined) sheet.delete();
    else makeOrdinary(sheet, old, kept);
    for (const { name } of ownFigures(place)) context.workbook.names.getItem(name).delete();
    storeConfiguration(context, withoutReport(place));
    await context.sync();
  });
  return kept === undefined ? {} : { kept };
}

/** Cells anywhere on the sheet would be lost with it. */
const WHOLE_SHEET = { row: 0, column: 0, rows: Infinity, columns: Infinity };

function makeOrdinary(sheet: Excel.Worksheet, old: PresentReport, name: string): void {
  sheet.name = name;
  freezeCells(sheet, old);
}

const withoutReport = ({ configuration }: ReportPlace): Configuration => ({
  ...configuration,
  report: { ...configuration.report, made: undefined, built: undefined },
});
