import { UserError, type Translate } from "../../locales";
import { asText } from "../as-text";
import { freeName } from "../free-name";
import { codeOf } from "../run";
import type { PresentTable } from "../stages-table/locate";
import { RATE_COLUMNS, type Rate } from "./cells";
import { RATES_TABLE } from "./locate";

/** On a sheet of its own the table begins below a title and a line of explanation. */
const OWN_TOP = 3;
/** Blank columns between this table and what stands on the sheet already. */
const GAP = 1;
/** Points: room for a name and a rate. */
const COLUMN_WIDTH = 90;

/** A table of rates that was made. */
export interface CreatedRates {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
}

/**
 * Makes the table of rates: right of all that stands on the sheet of settings, where this add-in made that sheet, else
 * on a new sheet; under the next free name.
 *
 * @param stages the stage table, if this add-in made it
 * @throws UserError sheetProtected, workbookProtected
 */
export async function createRates(
  context: Excel.RequestContext,
  stages: PresentTable | undefined,
  rates: readonly Rate[],
  translate: Translate
): Promise<CreatedRates> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  const beside = await placeBeside(context, stages);

  const taken = sheets.items.map(({ name }) => name);
  const sheetName = beside
    ? stages!.found.sheet
    : freeName(translate("fields.ratesTable.title"), taken);
  const sheet = beside?.sheet ?? workbook.worksheets.add(sheetName);
  const { row, column } = beside ?? { row: OWN_TOP, column: 0 };
  const title = sheet.getCell(beside ? row - 1 : 0, column);
  title.values = [[translate("fields.ratesTable.title")]];
  title.format.font.bold = true;
  if (!beside) sheet.getCell(1, 0).values = [[translate("fields.ratesTable.explanation")]];
  const range = sheet.getRangeByIndexes(row, column, 1 + rates.length, RATE_COLUMNS.length);
  range.values = [
    RATE_COLUMNS.map((each) => translate(`fields.ratesTable.${each}`)),
    ...rates.map(({ code, rate }) => [asText(code), rate ?? ""]),
  ];
  const table = workbook.tables.add(range, true).load("id");
  const name = freeName(
    RATES_TABLE,
    [...tables.items, ...names.items].map((item) => item.name),
    { separator: "" }
  );
  table.name = name;
  range.format.columnWidth = COLUMN_WIDTH;
  await orTakeBack(context, () => {
    if (!beside) return workbook.worksheets.getItemOrNullObject(sheetName).delete();
    // The cells were free before.
    workbook.tables.getItemOrNullObject(name).delete();
    title.clear();
    range.clear();
  });
  return { id: table.id, name, sheet: sheetName };
}

interface Place {
  readonly sheet: Excel.Worksheet;
  /** Of the table's header. */
  readonly row: number;
  readonly column: number;
}

/** The first free column right of everything on the sheet of the stage table, at that table's height. */
async function placeBeside(
  context: Excel.RequestContext,
  stages: PresentTable | undefined
): Promise<Place | undefined> {
  if (!stages) {
    await context.sync();
    return undefined;
  }
  const sheet = stages.table.worksheet;
  const used = sheet.getUsedRange(true).load("columnIndex,columnCount");
  const top = stages.table.getRange().load("rowIndex");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (protection.protected) throw new UserError("sheetProtected", { sheet: stages.found.sheet });
  if (top.rowIndex === 0) return undefined;
  return { sheet, row: top.rowIndex, column: used.columnIndex + used.columnCount + GAP };
}

/** Sends what is pending; if Excel refuses part of it, takes back what may have been done before. */
async function orTakeBack(context: Excel.RequestContext, takeBack: () => void): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    // In a protected workbook nothing was made yet: the new sheet comes first.
    if (codeOf(error) === "AccessDenied") throw new UserError("workbookProtected");
    takeBack();
    await context.sync();
    throw error;
  }
}
