import type { Mapping } from "../types";
import type { Fix } from "./types";

/**
 * The columns by which a lead is known again after rows were sorted or inserted: that of its id, else all that the fixes
 * leave alone.
 */
export function anchorsFor({ id, ...others }: Mapping, fixes: readonly Fix[]): string[] {
  if (id !== undefined) return [id];
  const fixed = new Set(fixes.map(({ header }) => header));
  return [...new Set(Object.values(others))].filter((header) => !fixed.has(header));
}
