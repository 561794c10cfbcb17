import type { Translate } from "../../locales";
import { asText } from "../as-text";
import { createSettingsTable, type CreatedTable } from "../settings-table";
import type { Survey } from "../stages-table";
import { QUOTA_COLUMNS, type Quota } from "./cells";
import { QUOTAS_TABLE } from "./locate";

/** Points: room for a name and an amount. */
const COLUMN_WIDTH = 110;

/**
 * Makes the table of quotas.
 * @throws UserError sheetProtected, workbookProtected
 */
export function createTable(
  context: Excel.RequestContext,
  { present, configuration }: Survey,
  quotas: readonly Quota[],
  translate: Translate
): Promise<CreatedTable> {
  const isOurs = present?.found.name === configuration.stagesTable;
  return createSettingsTable(context, isOurs ? present : undefined, {
    name: QUOTAS_TABLE,
    sheetName: translate("fields.quotasTable.sheetName"),
    title: translate("fields.quotasTable.title"),
    cells: [
      QUOTA_COLUMNS.map((each) => translate(`fields.quotasTable.${each}`)),
      ...quotas.map(({ owner, quota }) => [asText(owner), quota]),
    ],
    formats: ["General", "#,##0"],
    columnWidth: COLUMN_WIDTH,
  });
}
