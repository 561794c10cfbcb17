import type { RawTable } from "../../../leads";
import type { Leads } from "../../leads";

/** Cells that were written, or are about to be, since the leads were read. */
export interface Patch {
  /** Data row of the table, from 0. */
  readonly row: number;
  /** New cells by header. */
  readonly cells: Readonly<Record<string, unknown>>;
  /** The reading that the cells are newer than; undefined while they are being written. */
  readonly newerThan: RawTable | undefined;
}

/** The leads as they are once the patches are in the table: in order, and without those that have been read since. */
export function patchedLeads(leads: Leads, patches: readonly Patch[]): Leads {
  const due = patches.filter(({ newerThan }) => !newerThan || newerThan === leads.all);
  if (due.length === 0) return leads;
  const { headers, columns } = leads.data;
  const rowOf = rowFinder(leads);
  const changed = columns.map((cells, column) => {
    const header = headers[column]!;
    const ours = due.filter((patch) => header in patch.cells);
    if (ours.length === 0) return cells;
    const copy = [...cells];
    for (const { row, cells: patched } of ours) {
      const index = rowOf(row);
      if (index !== undefined) copy[index] = patched[header];
    }
    return copy;
  });
  return { ...leads, data: { ...leads.data, columns: changed } };
}

/** Finds a row of the table among the leads that the filter lets through; they are in the table's order. */
function rowFinder(leads: Leads): (tableRow: number) => number | undefined {
  const count = leads.data.columns[0]?.length ?? 0;
  return (tableRow) => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (leads.placeOf(middle).row < tableRow) low = middle + 1;
      else high = middle;
    }
    return low < count && leads.placeOf(low).row === tableRow ? low : undefined;
  };
}
