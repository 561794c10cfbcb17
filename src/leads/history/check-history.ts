import { BLANK_CODE, encodeDates, encodeIds } from "../../calc";
import type { RawTable } from "../types";
import type { HistoryMapping } from "./recognise-history";

/** What of a stage history cannot be used. */
export interface HistoryCheck {
  /** Leads that the leads table does not have. */
  readonly unknownLeads: number;
  /** Changes without a day that can be read. */
  readonly withoutDate: number;
}

/** Looks through a stage history; `leadIds` is the id column of the leads table it belongs to. */
export function checkHistory(
  { headers, columns }: RawTable,
  { lead, date }: HistoryMapping,
  leadIds: readonly unknown[]
): HistoryCheck {
  const cellsOf = (header: string) => columns[headers.indexOf(header)] ?? [];
  const labelsOf = (cells: readonly unknown[]) => encodeIds(cells).labels.slice(BLANK_CODE + 1);
  const known = new Set(labelsOf(leadIds));
  const leads = labelsOf(cellsOf(lead));
  return {
    unknownLeads: leads.filter((label) => !known.has(label)).length,
    withoutDate: encodeDates(cellsOf(date)).values.filter(Number.isNaN).length,
  };
}
