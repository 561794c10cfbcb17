import { UserError, type Translate } from "../../locales";
import { asText } from "../as-text";
import { freeName } from "../free-name";
import { codeOf } from "../run";
import type { Survey } from "../stages-table";
import { QUOTA_COLUMNS, type Quota } from "./cells";
import { QUOTAS_TABLE } from "./locate";

/** On a sheet of its own the table begins below a title and a blank row. */
const TITLE_ROW = 0;
const FIRST_ROW = 2;
/** Columns between the stage table and this one. */
const GAP = 1;
/** Points: room for a name and an amount. */
const COLUMN_WIDTH = 110;

/**
 * Makes the table of quotas: beside the stage table that this add-in made, where the cells there are free, else on a
 * new sheet; under the next free name.
 *
 * @returns the table, which the configuration does not know yet
 * @throws UserError sheetProtected, workbookProtected
 */
export async function createTable(
  context: Excel.RequestContext,
  survey: Survey,
  quotas: readonly Quota[],
  translate: Translate
): Promise<{ id: string; name: string }> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  const beside = await placeBeside(context, survey, quotas.length);

  const taken = sheets.items.map(({ name }) => name);
  const sheetName = freeName(translate("fields.quotasTable.sheetName"), taken);
  const sheet = beside?.sheet ?? workbook.worksheets.add(sheetName);
  const { row, column } = beside ?? { row: FIRST_ROW, column: 0 };
  const title = sheet.getCell(beside ? row - 1 : TITLE_ROW, column);
  title.values = [[translate("fields.quotasTable.title")]];
  title.format.font.bold = true;
  const range = sheet.getRangeByIndexes(row, column, 1 + quotas.length, QUOTA_COLUMNS.length);
  range.numberFormat = [["General", "General"], ...quotas.map(() => ["General", "#,##0"])];
  range.values = [
    QUOTA_COLUMNS.map((each) => translate(`fields.quotasTable.${each}`)),
    ...quotas.map(({ owner, quota }) => [asText(owner), quota]),
  ];
  const table = workbook.tables.add(range, true).load("id");
  const name = freeName(
    QUOTAS_TABLE,
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
  return { id: table.id, name };
}

interface Place {
  readonly sheet: Excel.Worksheet;
  /** Of the table's header. */
  readonly row: number;
  readonly column: number;
}

/** The cells right of the stage table, if this add-in made that table and nothing stands in them. */
async function placeBeside(
  context: Excel.RequestContext,
  { present, configuration }: Survey,
  count: number
): Promise<Place | undefined> {
  const isOurs = present && present.found.name === configuration.stagesTable;
  const stages = isOurs
    ? present.table.getRange().load("rowIndex,columnIndex,columnCount")
    : undefined;
  const protection = isOurs ? present.table.worksheet.protection.load("protected") : undefined;
  await context.sync();
  if (!isOurs || !stages || !protection || stages.rowIndex === 0) return undefined;
  if (protection.protected) throw new UserError("sheetProtected", { sheet: present.found.sheet });
  const sheet = present.table.worksheet;
  const row = stages.rowIndex;
  const column = stages.columnIndex + stages.columnCount + GAP;
  const cells = sheet.getRangeByIndexes(row - 1, column, count + 2, QUOTA_COLUMNS.length);
  const used = cells.getUsedRangeOrNullObject(true);
  await context.sync();
  return used.isNullObject ? { sheet, row, column } : undefined;
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
