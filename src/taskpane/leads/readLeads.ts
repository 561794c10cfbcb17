import { openSession, serialOfIsoDate, today, type LeadPlace, type LongWork } from "../../excel";
import {
  filterLeads,
  type LeadFilter,
  type Mapping,
  type RawTable,
  type StageRow,
} from "../../leads";

/** What the views of the pane calculate from. */
export interface Leads {
  readonly table: string;
  readonly mapping: Mapping;
  readonly stages: readonly StageRow[];
  /** The stage table that formulas can use; nothing where the stages are only proposed. */
  readonly stagesTable: string | undefined;
  /** Serial number of the day that the figures describe. */
  readonly asOf: number;
  /** All leads of the table. */
  readonly all: RawTable;
  /** The leads that the filter lets through. */
  readonly data: RawTable;
  readonly filter: LeadFilter;
  /** Where in its table the lead of a row of `data`, from 0, is. */
  placeOf(row: number): LeadPlace;
}

/** The leads as read, to be narrowed down without reading them again. */
export interface LeadsReading {
  narrowedBy(filter: LeadFilter): Leads;
}

/**
 * Reads the leads, as of a day as yyyy-mm-dd or today.
 * @throws UserError what openSession throws
 */
export async function readLeads(day: string | undefined, control: LongWork): Promise<LeadsReading> {
  const { table, mapping, stages, origin, data: all } = await openSession(control);
  const ids = all.columns[all.headers.indexOf(mapping.id ?? "")];
  const common = {
    table: table.name,
    mapping,
    stages,
    stagesTable: "stagesTable" in origin ? origin.stagesTable : undefined,
    asOf: day === undefined ? today() : serialOfIsoDate(day),
    all,
  };
  return {
    narrowedBy(filter) {
      const { data, rows } = filterLeads(all, mapping, filter);
      const placeOf = (index: number): LeadPlace => {
        const row = rows[index] ?? 0;
        return { table: table.name, mapping, row, ...(ids && { id: ids[row] }) };
      };
      return { ...common, data, filter, placeOf };
    },
  };
}
