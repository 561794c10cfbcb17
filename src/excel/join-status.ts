import { encodeTexts } from "../calc";
import { closedTypeOf } from "../leads";
import { translator } from "../locales";
import { addCalculatedColumn, thisRow } from "./calculated-column";
import { currentLanguage } from "./language";
import { readTable } from "./read-table";

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
  const tests = closed.map((label) => `${thisRow(status)}="${label.replaceAll('"', '""')}"`);
  const formula = `=IF(OR(${["FALSE", ...tests].join()}),${thisRow(status)},${thisRow(stage)}&"")`;
  const translate = translator(currentLanguage());
  return addCalculatedColumn(table, translate("fields.stageAndResult"), formula);
}
