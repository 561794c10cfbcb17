import { labelKey } from "../../../calc";
import type { Field, Fix, Mapping, RawTable } from "../../../leads";

const STAGE_FIELDS = ["stage", "lastStage"] as const satisfies Field[];

/** The correction by which every cell with one stage, however spelt, says another. */
export function unifyingFixes(
  leads: RawTable,
  mapping: Mapping,
  from: string,
  to: string
): readonly Fix[] {
  const key = labelKey(from);
  return STAGE_FIELDS.flatMap((field): Fix[] => {
    const header = mapping[field];
    const cells = leads.columns[leads.headers.indexOf(header ?? "")];
    if (header === undefined || !cells) return [];
    const rows = new Map<string, number[]>();
    cells.forEach((cell, row) => {
      if (typeof cell !== "string" || labelKey(cell) !== key) return;
      rows.set(cell, [...(rows.get(cell) ?? []), row]);
    });
    const changes = [...rows].map(([before, at]) => ({ before, after: to, rows: at }));
    return changes.length > 0 ? [{ kind: "stage", field, header, changes }] : [];
  });
}

/** The leads with these corrections. */
export function corrected(leads: RawTable, fixes: readonly Fix[]): RawTable {
  const columns = leads.columns.map((cells, column) => {
    const fix = fixes.find(({ header }) => header === leads.headers[column]);
    if (!fix) return cells;
    const copy = [...cells];
    for (const { after, rows } of fix.changes) for (const row of rows) copy[row] = after;
    return copy;
  });
  return { ...leads, columns };
}
