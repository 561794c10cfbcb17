import { UserError } from "../../locales";
import { freeName } from "../free-name";
import { inTurn } from "../in-turn";
import { codeOf, run, runReading } from "../run";
import { isoDateOf, today } from "../serial-dates";
import { findReport, type PresentReport } from "./find";

/**
 * Keeps the report as it is now: a copy of its sheet, with values for formulas, under its name and today's date.
 *
 * @returns the name of the copy
 * @throws UserError noReport, workbookProtected
 */
export function keepReport(): Promise<{ sheet: string }> {
  return inTurn(keep);
}

async function keep(): Promise<{ sheet: string }> {
  const place = await runReading(findReport);
  const { old } = place;
  if (!old) throw new UserError("noReport");
  const name = freeName(`${old.name} ${isoDateOf(today())}`, place.sheets);
  try {
    await run((context) => copyValues(context, old, name));
  } catch (error) {
    await removeCopy(name);
    throw codeOf(error) === "AccessDenied" ? new UserError("workbookProtected") : error;
  }
  return { sheet: name };
}

async function copyValues(
  context: Excel.RequestContext,
  { id, content, made }: PresentReport,
  name: string
): Promise<void> {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheet = worksheets.getItem(id);
  const copy = sheet.copy("After", sheet);
  copy.name = name;
  const [first] = content.formulas;
  if (first) {
    const { row, column, formulas } = content;
    const size = [row, column, formulas.length, first.length] as const;
    copy.getRangeByIndexes(...size).copyFrom(sheet.getRangeByIndexes(...size), "Values");
  }
  // Excel copies the names of cells along: in a copy of values they would only stand in the way of the report's own.
  const names = copy.names.load("items/name");
  await context.sync();
  const ours = new Set([...made.sheetNames, ...Object.keys(made.figures)]);
  names.items.filter((item) => ours.has(item.name)).forEach((item) => item.delete());
  await context.sync();
}

async function removeCopy(name: string): Promise<void> {
  await run(async (context) => {
    const copy = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (copy.isNullObject) return;
    copy.delete();
    await context.sync();
  });
}
