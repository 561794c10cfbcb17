import { encodeTexts } from "../calc";
import { closedTypeOf } from "../leads";
import { UserError, translator } from "../locales";
import { freeName } from "./free-name";
import { currentLanguage } from "./language";
import { readTable } from "./read-table";
import { run } from "./run";

/**
 * For tables that keep the stage and what became of the lead apart (Pipedrive, Dynamics): adds a column to the table,
 * at its end, that says the status of won and lost leads and the stage of all others. It is a formula, so that it
 * follows the two.
 *
 * @returns the header of the new column
 * @throws UserError tableGone, sheetProtected
 */
export async function joinStatus(table: string, stage: string, status: string): Promise<string> {
  const { columns } = await readTable(table, { headers: [status] });
  const closed = encodeTexts(columns[0] ?? []).labels.filter((label) => closedTypeOf(label));
  const cell = (header: string) => `[@[${header.replace(/['#@[\]]/g, "'$&")}]]`;
  const tests = closed.map((label) => `${cell(status)}="${label.replaceAll('"', '""')}"`);
  const formula = `=IF(OR(${["FALSE", ...tests].join()}),${cell(status)},${cell(stage)}&"")`;
  const translate = translator(currentLanguage());
  return run(async (context) => {
    const item = context.workbook.tables.getItem(table);
    const sheet = item.worksheet.load("name");
    const protection = sheet.protection.load("protected");
    const present = item.columns.load("items/name");
    await context.sync();
    if (protection.protected) throw new UserError("sheetProtected", { sheet: sheet.name });
    const names = present.items.map(({ name }) => name);
    const header = freeName(translate("fields.stageAndResult"), names);
    const column = item.columns.add(undefined, undefined, header);
    // A single value counts for every cell of a range; the type file only knows matrices.
    column.getDataBodyRange().formulas = formula as unknown as string[][];
    await context.sync();
    return header;
  });
}
