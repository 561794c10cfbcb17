import { labelOf } from "../../calc";
import { UserError } from "../../locales";
import { asText } from "../as-text";
import { isSameCode, type Rate } from "./cells";
import type { PresentRates } from "./locate";

/**
 * Writes rates into the table that is there: cell by cell only what differs, so that formulas of the user's stay, and
 * new rows at its end for currencies that it does not have. Others stay.
 *
 * @throws UserError sheetProtected
 */
export async function updateRates(
  context: Excel.RequestContext,
  { table, sheet, cells }: PresentRates,
  rates: readonly Rate[]
): Promise<void> {
  const protection = table.worksheet.protection.load("protected");
  await context.sync();
  if (protection.protected) throw new UserError("sheetProtected", { sheet });
  const body = table.getDataBodyRange();
  const width = cells[0]!.length;
  const added: (string | number)[][] = [];
  for (const { code, rate } of rates) {
    const row = cells.findIndex(([known]) => isSameCode(labelOf(known), code));
    if (row < 0) added.push([asText(code), rate ?? "", ...Array<string>(width - 2).fill("")]);
    else if (rate !== undefined && cells[row]![1] !== rate) body.getCell(row, 1).values = [[rate]];
  }
  if (added.length > 0) table.rows.add(undefined, added);
  await context.sync();
}
