import { presetStages, type PresetName, type StageProposal, type StageRow } from "../../../leads";
import type { Language } from "../../../locales";

/** Where a list of stages can come from. */
export type Source = "saved" | "proposal" | PresetName;

export interface StageLists {
  readonly saved: readonly StageRow[] | undefined;
  readonly proposal: StageProposal;
}

/** The stages of a source; a preset's are named in the user's language. */
export function rowsOf(
  source: Source,
  { saved, proposal }: StageLists,
  language: Language
): readonly StageRow[] {
  if (source === "saved") return saved ?? [];
  return source === "proposal" ? proposal.rows : presetStages(source, language);
}
