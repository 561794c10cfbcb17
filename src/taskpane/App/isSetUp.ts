import { REQUIRED_FIELDS } from "../../leads";
import type { Workbook } from "../hooks/useWorkbook";

/** Whether the leads table is chosen and still there, its columns are known, and the stages are written. */
export function isSetUp({ tables, configuration, stages }: Workbook): boolean {
  const { leadsTable, mappings } = configuration;
  const table = tables.find(({ name }) => name === leadsTable);
  const mapping = table && mappings[table.name];
  return (
    mapping !== undefined &&
    REQUIRED_FIELDS.every((field) => table?.headers.includes(mapping[field] ?? "")) &&
    stages !== undefined
  );
}
