import type { Translate } from "../../locales";
import { asText } from "../as-text";
import { createSettingsTable, type CreatedTable } from "../settings-table";
import type { PresentTable } from "../stages-table/locate";
import { RATE_COLUMNS, type Rate } from "./cells";
import { RATES_TABLE } from "./locate";

/** Points: room for a name and a rate. */
const COLUMN_WIDTH = 90;

/**
 * Makes the table of rates.
 * @param stages the stage table, if this add-in made it
 * @throws UserError sheetProtected, workbookProtected
 */
export const createRates = (
  context: Excel.RequestContext,
  stages: PresentTable | undefined,
  rates: readonly Rate[],
  translate: Translate
): Promise<CreatedTable> =>
  createSettingsTable(context, stages, {
    name: RATES_TABLE,
    sheetName: translate("fields.ratesTable.title"),
    title: translate("fields.ratesTable.title"),
    explanation: translate("fields.ratesTable.explanation"),
    cells: [
      RATE_COLUMNS.map((each) => translate(`fields.ratesTable.${each}`)),
      ...rates.map(({ code, rate }) => [asText(code), rate ?? ""]),
    ],
    columnWidth: COLUMN_WIDTH,
  });
