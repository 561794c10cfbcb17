import { followRenames, readConfiguration } from "../configuration";
import type { Configuration } from "../configuration-schema";
import { looksLikeRates } from "./cells";

/** The name formulas use for the table of rates, in every language. */
export const RATES_TABLE = "Rates";

/** The table of rates as found in the workbook. */
export interface PresentRates {
  readonly table: Excel.Table;
  readonly name: string;
  readonly sheet: string;
  /** Cells of the table's body, as read. */
  readonly cells: readonly (readonly unknown[])[];
}

/**
 * Looks for the table of rates: the one that the configuration names (also after it was renamed), else the one called
 * Rates, if that is one.
 */
export async function findRates(
  context: Excel.RequestContext
): Promise<{ configuration: Configuration; present: PresentRates | undefined }> {
  const tables = context.workbook.tables.load("items/id,items/name");
  const configuration = followRenames(await readConfiguration(context), tables.items);
  const { ratesTable } = configuration;
  const named = (name: string | undefined) => tables.items.find((table) => table.name === name);
  const table = named(ratesTable) ?? named(RATES_TABLE);
  if (!table) return { configuration, present: undefined };
  const sheet = table.worksheet.load("name");
  const body = table.getDataBodyRange().load("values");
  await context.sync();
  const { name } = table;
  const cells = body.values;
  const isOne = cells[0]!.length > 1 && (name === ratesTable || looksLikeRates(cells));
  return { configuration, present: isOne ? { table, name, sheet: sheet.name, cells } : undefined };
}
