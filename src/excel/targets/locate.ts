import type { Configuration } from "../configuration-schema";
import { looksLikeQuotas } from "./cells";

/** The name formulas use for the table of quotas, in every language. */
export const QUOTAS_TABLE = "Quotas";

/** The table of quotas as found in the workbook. */
export interface PresentQuotas {
  readonly table: Excel.Table;
  readonly name: string;
  readonly sheet: string;
  /** Cells of the table's body, as read. */
  readonly cells: readonly (readonly unknown[])[];
}

/**
 * Asks for the table of quotas, within a batch of the caller's: the one that the configuration names, else the one
 * called Quotas, if that is one. The answer is there after its next sync.
 */
export function quotasAmong(
  tables: readonly Excel.Table[],
  { quotasTable }: Configuration
): () => PresentQuotas | undefined {
  const named = (name: string | undefined) => tables.find((table) => table.name === name);
  const table = named(quotasTable) ?? named(QUOTAS_TABLE);
  if (!table) return () => undefined;
  const sheet = table.worksheet.load("name");
  const body = table.getDataBodyRange().load("values");
  return () => {
    const { name } = table;
    const cells = body.values;
    const isOne = name === quotasTable || looksLikeQuotas(cells);
    return isOne ? { table, name, sheet: sheet.name, cells } : undefined;
  };
}
