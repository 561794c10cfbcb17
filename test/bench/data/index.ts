import { makeLeads, type Cell } from "./leads";
import { makeExtras, makeHistory, makeLaterSnapshot } from "./more-tables";

/** All tables of one size; each has the same number of rows. */
export function makeTables(rows: number) {
  const leads = makeLeads(rows);
  return {
    leads: { ...leads, ...makeExtras(leads) },
    history: makeHistory(rows),
    later: makeLaterSnapshot(leads),
  };
}

export type Tables = ReturnType<typeof makeTables>;

/** Headers of columns that hold numbers; the others hold texts. */
export const NUMERIC: ReadonlySet<string> = new Set([
  ...["Amount", "Forecast", "Created", "Entered", "Expected", "Closed"],
]);

/** A column of numbers, NaN for blank. */
export const toNumbers = (cells: readonly Cell[]): Float64Array =>
  Float64Array.from(cells, (cell) => (cell === "" ? NaN : Number(cell)));

/** `Last stage` → `last_stage`: how the other engines call a column. */
export const columnName = (header: string): string => header.toLowerCase().replace(" ", "_");
