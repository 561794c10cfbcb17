import { closestLabel, labelKey, tidyLabel } from "../../../calc";
import type { Mapping, RawTable } from "../../../leads";

/** A stage that leads are in. */
export interface UsedStage {
  /** As first written in the table. */
  readonly stage: string;
  readonly leads: number;
}

/** A stage that leads are in but that the list does not have. */
export interface UnlistedStage extends UsedStage {
  /** The stage of the list it may be a misspelling of. */
  readonly meant: string | undefined;
}

/** The stages that leads are in, most frequent first. */
export function usedStages(leads: RawTable, mapping: Mapping): readonly UsedStage[] {
  const cells = leads.columns[leads.headers.indexOf(mapping.stage ?? "")] ?? [];
  // Equal texts first: a column of a million cells has few of them.
  const texts = new Map<string, number>();
  for (const cell of cells) texts.set(String(cell), (texts.get(String(cell)) ?? 0) + 1);
  const stages = new Map<string, UsedStage>();
  for (const [text, leads] of texts) {
    const key = labelKey(text);
    if (key === "") continue;
    const known = stages.get(key);
    stages.set(key, {
      stage: known?.stage ?? tidyLabel(text),
      leads: (known?.leads ?? 0) + leads,
    });
  }
  return [...stages.values()].sort((a, b) => b.leads - a.leads);
}

/** Used stages that are not in the list: their leads would be in no figure of a stage. */
export function unlistedStages(
  used: readonly UsedStage[],
  listed: readonly string[]
): readonly UnlistedStage[] {
  const keys = new Set(listed.map(labelKey));
  return used
    .filter(({ stage }) => !keys.has(labelKey(stage)))
    .map((each) => ({ ...each, meant: closestLabel(each.stage, listed) }));
}
