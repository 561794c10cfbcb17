import { labelKey } from "../../calc";
import { UserError } from "../../locales";
import { asText } from "../as-text";
import { QUOTA_COLUMNS, rowsFromCells, type Quota, type QuotaRow } from "./cells";
import type { PresentQuotas } from "./locate";

/**
 * Writes quotas into the table that is there: representatives keep their rows, so that columns of the user's stay
 * with them, and only what changes is written, so that formulas stay. Representatives without a quota stay.
 *
 * @throws UserError sheetProtected; quotaCell naming a quota of the table that is no amount
 */
export async function updateTable(
  context: Excel.RequestContext,
  { table, name, sheet, cells }: PresentQuotas,
  quotas: readonly Quota[]
): Promise<void> {
  const protection = table.worksheet.protection.load("protected");
  await context.sync();
  if (protection.protected) throw new UserError("sheetProtected", { sheet });

  const before = rowsFromCells(cells, name);
  const { kept, added } = matched(before, quotas);
  const body = table.getDataBodyRange();
  kept.forEach((quota, row) => {
    if (quota.quota !== before[row]?.quota) body.getCell(row, 1).values = [[quota.quota]];
  });
  const gone = before.flatMap((each, row) =>
    each?.quota !== undefined && !kept.has(row) ? [row] : []
  );
  const width = cells[0]?.length ?? QUOTA_COLUMNS.length;
  const rows = added.map((quota) => [
    ...cellsOfQuota(quota),
    ...Array<string>(Math.max(0, width - QUOTA_COLUMNS.length)).fill(""),
  ]);
  if (rows.length > 0) table.rows.add(undefined, rows);
  // From the last on, because those behind a deleted row move up. A table keeps one row, if a blank one.
  const isLastLeft = gone.length === cells.length && rows.length === 0;
  for (const row of gone.slice(isLastLeft ? 1 : 0).reverse()) table.rows.getItemAt(row).delete();
  if (isLastLeft) body.getRow(0).values = [Array<string>(width).fill("")];
  await context.sync();
}

const cellsOfQuota = ({ owner, quota }: Quota): (string | number)[] => [asText(owner), quota];

/** Which row of the table each quota has, and those that have none yet. */
function matched(before: readonly (QuotaRow | undefined)[], quotas: readonly Quota[]) {
  const kept = new Map<number, Quota>();
  const added = quotas.filter((quota) => {
    const row = before.findIndex(
      (each, index) => each && !kept.has(index) && labelKey(each.owner) === labelKey(quota.owner)
    );
    if (row >= 0) kept.set(row, quota);
    return row < 0;
  });
  return { kept, added };
}
