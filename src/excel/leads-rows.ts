import type { Mapping } from "../leads";
import { UserError } from "../locales";
import { asText } from "./as-text";
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

/**
 * Writes a lead's new stage into its row.
 * @throws UserError leadsChanged when another lead is in that row by now, sheetProtected
 */
export function moveLead({ table, mapping, row, id }: LeadPlace, stage: string): Promise<void> {
  return run(async (context) => {
    const item = context.workbook.tables.getItem(table);
    const sheet = item.worksheet.load("name");
    const protection = sheet.protection.load("protected");
    const columns = item.columns.load("items/name");
    const rows = item.rows.load("count");
    await context.sync();
    if (protection.protected) throw new UserError("sheetProtected", { sheet: sheet.name });
    const cellOf = (header: string | undefined): Excel.Range | undefined => {
      const column = columns.items.findIndex(({ name }) => name === header);
      return column < 0 ? undefined : item.getDataBodyRange().getCell(row, column);
    };
    const stageCell = row < rows.count ? cellOf(mapping.stage) : undefined;
    if (!stageCell) throw new UserError("leadsChanged");
    const idCell = id === undefined ? undefined : cellOf(mapping.id)?.load("values");
    await context.sync();
    if (idCell && idCell.values[0]![0] !== id) throw new UserError("leadsChanged");
    stageCell.values = [[asText(stage)]];
    await context.sync();
  });
}
