import type { Mapping } from "../leads";
import { UserError } from "../locales";
import { run } from "./run";

/** A lead's place in its table. */
export interface LeadPlace {
  readonly table: string;
  readonly mapping: Mapping;
  /** Data row, from 0. */
  readonly row: number;
  /** The cell of the id column, to make sure that the row still is that lead. */
  readonly id?: unknown;
}

/** Goes to a lead: selects its cell in the column of `header`, or the first one. */
export function showLead({ table, row }: LeadPlace, header?: string): Promise<void> {
  return run(async (context) => {
    const item = context.workbook.tables.getItem(table);
    const columns = item.columns.load("items/name");
    const rows = item.rows.load("count");
    await context.sync();
    if (row >= rows.count) throw new UserError("leadsChanged");
    const column = columns.items.findIndex(({ name }) => name === header);
    item.worksheet.activate();
    item.getDataBodyRange().getCell(row, Math.max(column, 0)).select();
    await context.sync();
  });
}
