import type { RawTable } from "../../src/leads";

/** A table of headers and rows. */
export const tableOf = (
  headers: readonly string[],
  rows: readonly (readonly unknown[])[]
): RawTable => ({
  name: "Leads",
  headers,
  columns: headers.map((_, index) => rows.map((row) => row[index] ?? "")),
});
