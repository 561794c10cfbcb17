import { isBlank, labelOf } from "../../calc";
import { UserError } from "../../locales";

/** What a representative is to win in a period. */
export interface Quota {
  readonly owner: string;
  readonly quota: number;
}

/** The columns of the table of quotas, by position; the user may add others behind them. */
export const QUOTA_COLUMNS = ["owner", "quota"] as const;

/** A row of the table as it is: a representative may have no quota yet. */
export interface QuotaRow {
  readonly owner: string;
  readonly quota: number | undefined;
}

/**
 * The rows of the body of a table of quotas; nothing for those without a representative.
 * @throws UserError quotaCell naming the first quota that is no amount
 */
export function rowsFromCells(
  cells: readonly (readonly unknown[])[],
  table: string
): (QuotaRow | undefined)[] {
  return cells.map(([ownerCell, quota], row) => {
    const owner = labelOf(ownerCell);
    if (owner === "") return undefined;
    if (isBlank(quota)) return { owner, quota: undefined };
    if (typeof quota === "number" && quota >= 0) return { owner, quota };
    throw new UserError("quotaCell", { row: row + 1, table, value: String(quota) });
  });
}

/** As rowsFromCells: the representatives that have a quota. */
export const quotasFromCells = (cells: readonly (readonly unknown[])[], table: string): Quota[] =>
  rowsFromCells(cells, table).flatMap((row) =>
    row?.quota === undefined ? [] : [{ owner: row.owner, quota: row.quota }]
  );

/** Whether cells can be those of a table of quotas: anything beside numbers. */
export const looksLikeQuotas = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.every(([, quota]) => quota !== undefined && (isBlank(quota) || typeof quota === "number"));
