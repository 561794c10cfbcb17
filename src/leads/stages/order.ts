import { matchingPreset } from "./presets";
import type { StageData } from "./stage-data";
import { leadingNumber, stageKey, stepOf } from "./vocabulary";

export interface StageOrder {
  readonly stages: readonly StageData[];
  /** Stages whose place is only guessed. */
  readonly guessed: readonly string[];
}

/**
 * The open stages in the order of the process: by the numbers their names begin with, by the preset they belong to,
 * by the step they are called after; a stage of a name of its own goes by evidence.
 *
 * @param evidence a number per stage that grows along the process, NaN where there is none
 */
export function inOrder(
  stages: readonly StageData[],
  evidence: (stage: StageData) => number
): StageOrder {
  const sorted = (rank: (stage: StageData) => number): StageOrder => ({
    stages: [...stages].sort((a, b) => rank(a) - rank(b)),
    guessed: [],
  });
  if (stages.every(({ stage }) => leadingNumber(stage) !== undefined)) {
    return sorted(({ stage }) => leadingNumber(stage)!);
  }
  const preset = matchingPreset(stages.map(({ stage }) => stage));
  if (preset) {
    const keys = preset.rows.map(({ stage }) => stageKey(stage));
    return sorted(({ stage }) => keys.indexOf(stageKey(stage)));
  }
  return withGuesses(stages, evidence);
}

/** Stages of known steps in their order, each other one before the first known stage that is further along. */
function withGuesses(
  stages: readonly StageData[],
  evidence: (stage: StageData) => number
): StageOrder {
  const known = stages.filter(({ stage }) => stepOf(stage) !== undefined);
  const ordered = [...known].sort((a, b) => stepOf(a.stage)! - stepOf(b.stage)!);
  const others = stages
    .filter((stage) => !known.includes(stage))
    // Without evidence (NaN) they stay in order of first appearance.
    .sort((a, b) => evidence(a) - evidence(b) || 0);
  for (const stage of others) {
    const at = ordered.findIndex((other) => evidence(other) > evidence(stage));
    if (at >= 0) ordered.splice(at, 0, stage);
    else ordered.push(stage);
  }
  return { stages: ordered, guessed: ordered.length > 1 ? others.map(({ stage }) => stage) : [] };
}
