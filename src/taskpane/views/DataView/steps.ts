import type { Workbook } from "../../hooks/useWorkbook";

export const STEPS = ["table", "columns", "stages"] as const;
export type Step = (typeof STEPS)[number];

/** The steps whose predecessors are done. */
export function openSteps({ tables, configuration }: Workbook): readonly Step[] {
  const { leadsTable, mappings } = configuration;
  if (!tables.some(({ name }) => name === leadsTable)) return ["table"];
  return mappings[leadsTable ?? ""] ? STEPS : ["table", "columns"];
}

/** Where to begin: the first step that is not done; the table, once all are. */
export function firstOpenStep(workbook: Workbook): Step {
  const last = openSteps(workbook).at(-1);
  return last === undefined || (last === "stages" && workbook.stages) ? "table" : last;
}
