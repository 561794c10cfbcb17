import type { FilterField, LeadFilter } from "../leads";

/** Before the field in the key of a filter cell. */
const PREFIX = "filter.";

/** The key of the cell that narrows the report down by a field. */
export const filterKey = (field: string): string => PREFIX + field;

/** What the filter cells among the user's choices say. */
export function filterIn(choices: ReadonlyMap<string, string | number>): LeadFilter {
  const filters = [...choices].filter(([key]) => key.startsWith(PREFIX));
  return Object.fromEntries(
    filters.map(([key, content]) => [key.slice(PREFIX.length) as FilterField, String(content)])
  );
}
