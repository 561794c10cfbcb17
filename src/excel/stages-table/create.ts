import type { StageRow } from "../../leads";
import { UserError, translator, type Translate } from "../../locales";
import { readConfiguration, storeConfiguration } from "../configuration";
import { freeName } from "../free-name";
import { currentLanguage } from "../language";
import { codeOf } from "../run";
import { STAGE_COLUMNS, cellsOfStage } from "./cells";
import { STAGES_TABLE, type StagesTable } from "./locate";
import { typeWords } from "./type-words";

/** Where the table begins on its own sheet, below a title and a line of explanation. */
const FIRST_ROW = 3;

/** A stage table that is to be written: its name and that of its sheet. */
export interface NewStagesTable {
  readonly name: string;
  readonly sheet: string;
}

/** The first free names for a stage table and its sheet. */
export function newStagesTable(
  sheets: readonly string[],
  tablesAndNames: readonly string[],
  translate: Translate = translator(currentLanguage())
): NewStagesTable {
  return {
    name: freeName(STAGES_TABLE, tablesAndNames, { separator: "" }),
    sheet: freeName(translate("fields.stagesTable.sheetName"), sheets),
  };
}

/** Makes a stage table on a new sheet of settings, within a batch of the caller's: takes effect at its next sync. */
export function addStagesTable(
  { workbook }: Excel.RequestContext,
  { name, sheet: sheetName }: NewStagesTable,
  rows: readonly StageRow[],
  translate: Translate = translator(currentLanguage())
): Excel.Table {
  const sheet = workbook.worksheets.add(sheetName);
  sheet.getRange("A1:A2").values = [
    [translate("fields.stagesTable.title")],
    [translate("fields.stagesTable.explanation")],
  ];
  sheet.getRange("A1").format.font.bold = true;
  const range = sheet.getCell(FIRST_ROW, 0).getResizedRange(rows.length, STAGE_COLUMNS.length - 1);
  range.numberFormat = [
    STAGE_COLUMNS.map(() => "General"),
    ...rows.map(() => ["General", "0%", "0", "General", "0%"]),
  ];
  range.values = [
    STAGE_COLUMNS.map((column) => translate(`fields.stagesTable.${column}`)),
    ...rows.map((row) => cellsOfStage(row, typeWords(translate))),
  ];
  const table = workbook.tables.add(range, true).load("id");
  table.name = name;
  range.format.autofitColumns();
  return table;
}

/**
 * Makes a stage table on a new sheet of settings; where the name of the sheet or table is taken, under the next free
 * one.
 *
 * @throws UserError workbookProtected
 */
export async function createTable(
  context: Excel.RequestContext,
  rows: readonly StageRow[],
  translate: Translate
): Promise<StagesTable> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const names = workbook.names.load("items/name");
  const tables = workbook.tables.load("items/name");
  const configuration = await readConfiguration(context);

  const namesOf = ({ items }: { readonly items: readonly { readonly name: string }[] }) =>
    items.map((item) => item.name);
  const { name, sheet } = newStagesTable(
    namesOf(sheets),
    [...namesOf(tables), ...namesOf(names)],
    translate
  );
  const table = addStagesTable(context, { name, sheet }, rows, translate);
  await orRemoveSheet(context, sheet);
  // Takes effect with the caller's next sync.
  storeConfiguration(context, {
    ...configuration,
    stagesTable: name,
    tableIds: { ...configuration.tableIds, [name]: table.id },
  });
  return { name, sheet, rows };
}

/** Sends what is pending; if Excel refuses part of it, takes away the sheet that may have been made before. */
async function orRemoveSheet(context: Excel.RequestContext, name: string): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    // The first thing to be refused in a protected workbook is the new sheet.
    if (codeOf(error) === "AccessDenied") throw new UserError("workbookProtected");
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
    throw error;
  }
}
