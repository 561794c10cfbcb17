import type { Mapping, RawTable } from "./types";
import type { Field } from "./fields";

/** Columns by which everything can be narrowed down. */
export const FILTER_FIELDS = ["owner", "source", "segment", "product"] as const satisfies Field[];
export type FilterField = (typeof FILTER_FIELDS)[number];
/** Only leads with these values; a field that is left out lets all through. */
export type LeadFilter = Readonly<Partial<Record<FilterField, string>>>;

/** What a filter says for leads without a value; the PIPELINE functions call them so, too. */
export const BLANK_CHOICE = "(blank)";

/** Leads that were let through, and which rows of the table they are. */
export interface FilteredLeads {
  readonly data: RawTable;
  /** Row of the table's data, from 0, of each of these leads. */
  readonly rows: readonly number[];
}

/**
 * The leads whose cells equal the filter's values as Excel's `=` has it: capitals make no difference, spaces do. A
 * field without a column lets all through.
 */
export function filterLeads(data: RawTable, mapping: Mapping, filter: LeadFilter): FilteredLeads {
  const conditions = FILTER_FIELDS.flatMap((field) => {
    const value = filter[field];
    const cells = data.columns[data.headers.indexOf(mapping[field] ?? "")];
    if (value === undefined || !cells) return [];
    return [{ cells, wanted: value === BLANK_CHOICE ? "" : value.toLowerCase() }];
  });
  const all = Array.from({ length: data.columns[0]?.length ?? 0 }, (_, row) => row);
  if (conditions.length === 0) return { data, rows: all };
  const rows = all.filter((row) =>
    conditions.every(({ cells, wanted }) => String(cells[row] ?? "").toLowerCase() === wanted)
  );
  const columns = data.columns.map((cells) => rows.map((row) => cells[row]));
  return { data: { ...data, columns }, rows };
}

/** The different values of a field's column in order of the alphabet, blanks last as "(blank)". */
export function filterChoices(data: RawTable, mapping: Mapping, field: FilterField): string[] {
  const cells = data.columns[data.headers.indexOf(mapping[field] ?? "")] ?? [];
  const byKey = new Map<string, string>();
  for (const cell of cells) {
    const text = String(cell ?? "");
    if (!byKey.has(text.toLowerCase())) byKey.set(text.toLowerCase(), text);
  }
  const hasBlank = byKey.delete("");
  const values = [...byKey.values()].sort((a, b) => a.localeCompare(b));
  return hasBlank ? [...values, BLANK_CHOICE] : values;
}
