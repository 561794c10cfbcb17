import { translator } from "../locales";
import { addCalculatedColumn, requireWritable, thisRow } from "./calculated-column";
import { currentLanguage } from "./language";
import { readTable } from "./read-table";
import { writeRates, type Rate } from "./rates";

/** Many cells with a custom function each make Excel slow: above this, the formula looks the rate up by itself. */
const MOST_CALLS = 2_000;

/** What is to be converted. */
export interface Conversion {
  readonly table: string;
  /** Headers of the table. */
  readonly amount: string;
  readonly currency: string;
  /** The currency to convert to; its rate is 1. */
  readonly base: string;
  readonly rates: readonly Rate[];
}

/**
 * Converts the amounts of a table to one currency: writes the rates, and adds a column of formulas to the table, at its
 * right end. The amounts themselves stay.
 *
 * @returns the header of the new column, such as "Amount (EUR)"
 * @throws UserError tableGone, sheetProtected, workbookProtected
 */
export async function convertAmounts(conversion: Conversion): Promise<string> {
  const { table, amount, currency, base, rates } = conversion;
  const { columns } = await readTable(table, { headers: [currency] });
  await requireWritable(table);
  const ratesTable = await writeRates(rates);
  const isLong = (columns[0]?.length ?? 0) > MOST_CALLS;
  const formula = isLong
    ? lookedUp(thisRow(amount), thisRow(currency), ratesTable)
    : `=PIPELINE.TOBASE(${thisRow(amount)},${thisRow(currency)},${ratesTable},"${base.replaceAll('"', '""')}")`;
  const translate = translator(currentLanguage());
  const header = translate("fields.convertedAmount", { amount, currency: base });
  return addCalculatedColumn(table, header, formula, "#,##0.00");
}

/** The same by Excel's own functions: the rates are given to the base, and a currency without one is #N/A. */
const lookedUp = (amount: string, currency: string, rates: string): string =>
  `=IF(${amount}="","",${amount}*INDEX(${rates},MATCH(TRIM(${currency}),INDEX(${rates},0,1),0),2))`;
