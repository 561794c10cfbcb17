import { calibrateProbabilities, readStageTable, Rows, type CalibrateLine } from "../../../calc";
import type { Mapping, RawTable } from "../../../leads";
import type { StageDraft } from "./stageDrafts";

/**
 * How often the closed leads that reached each open stage were won, by the draft's order and types. One line an open
 * stage; none where the draft has no open stage or leads have no stage column.
 */
export function calibrationOf(
  leads: RawTable,
  mapping: Mapping,
  drafts: readonly Pick<StageDraft, "stage" | "type">[]
): readonly CalibrateLine[] {
  const cells = (header: string | undefined) =>
    leads.columns[leads.headers.indexOf(header ?? "")]?.map((cell) => [cell]);
  const stages = cells(mapping.stage);
  if (!stages || !drafts.some(({ type }) => type === "open")) return [];
  const table = readStageTable(drafts.map(({ stage, type }) => [stage, "", "", type]));
  const rows = new Rows({ stages, last_stages: cells(mapping.lastStage) });
  return calibrateProbabilities({
    stages: rows.stages("stages", table),
    lastStages: rows.optional("last_stages", (name) => rows.stages(name, table)),
  }).lines;
}
