import { labelKey } from "../../../calc";
import type { StageRow, StageType } from "../../../leads";
import { parseDecimal } from "../../parseDecimal";

/** A stage as it is being edited: numbers as typed, rates in percent. */
export interface StageDraft {
  /** Tells the rows apart while names and places change. */
  readonly id: number;
  readonly stage: string;
  readonly type: StageType;
  readonly probability: string;
  readonly expectedDays: string;
  readonly goal: string;
}

export type StageProblem = "nameMissing" | "nameTwice" | "probability" | "expectedDays" | "goal";

export type StageAction =
  | { readonly type: "replace"; readonly drafts: readonly StageDraft[] }
  | { readonly type: "change"; readonly id: number; readonly part: Partial<StageDraft> }
  /** To a place of the list, from 0. */
  | { readonly type: "place"; readonly id: number; readonly at: number }
  | { readonly type: "add"; readonly stage: string }
  | { readonly type: "remove"; readonly id: number };

/** The stages after one step of editing. */
export function editStages(
  drafts: readonly StageDraft[],
  action: StageAction
): readonly StageDraft[] {
  switch (action.type) {
    case "replace":
      return action.drafts;
    case "change":
      return drafts.map((draft) => (draft.id === action.id ? { ...draft, ...action.part } : draft));
    case "place":
      return placed(drafts, action.id, action.at);
    case "add":
      return added(drafts, action.stage);
    case "remove":
      return drafts.filter(({ id }) => id !== action.id);
  }
}

function placed(drafts: readonly StageDraft[], id: number, at: number): readonly StageDraft[] {
  const draft = drafts.find((each) => each.id === id);
  if (!draft || at < 0 || at >= drafts.length) return drafts;
  const others = drafts.filter((each) => each !== draft);
  return [...others.slice(0, at), draft, ...others.slice(at)];
}

/** A new open stage goes behind the last open one: before won and lost. */
function added(drafts: readonly StageDraft[], stage: string): readonly StageDraft[] {
  const place = drafts.findLastIndex(({ type }) => type === "open") + 1;
  const id = Math.max(-1, ...drafts.map((draft) => draft.id)) + 1;
  const draft = { id, stage, type: "open", probability: "", expectedDays: "", goal: "" } as const;
  return [...drafts.slice(0, place), draft, ...drafts.slice(place)];
}

/** Stages as text to edit; `write` puts a number as one types it in the user's language. */
export function toDrafts(
  rows: readonly StageRow[],
  write: (value: number) => string
): readonly StageDraft[] {
  const percent = (rate: number | undefined) => (rate === undefined ? "" : write(rate * 100));
  return rows.map((row, id) => ({
    id,
    stage: row.stage,
    type: row.type,
    probability: percent(row.probability),
    expectedDays: row.expectedDays === undefined ? "" : write(row.expectedDays),
    goal: percent(row.goal),
  }));
}

/** The rows of the stage table. Won is certain and lost is nothing, whatever was typed before the type was set. */
export function toRows(drafts: readonly StageDraft[]): StageRow[] {
  return drafts.map(({ stage, type, ...typed }) => {
    const name = stage.trim();
    if (type !== "open") return { stage: name, type, probability: type === "won" ? 1 : 0 };
    const probability = parseDecimal(typed.probability);
    const expectedDays = parseDecimal(typed.expectedDays);
    const goal = parseDecimal(typed.goal);
    return {
      stage: name,
      type,
      ...(probability !== undefined && { probability: probability / 100 }),
      ...(expectedDays !== undefined && { expectedDays }),
      ...(goal !== undefined && { goal: goal / 100 }),
    };
  });
}

/** What keeps each stage from being saved, by its id; nothing if all can be. */
export function problemsOf(
  drafts: readonly StageDraft[]
): ReadonlyMap<number, readonly StageProblem[]> {
  const keys = drafts.map(({ stage }) => labelKey(stage));
  const problems = drafts.map((draft, index): [number, StageProblem[]] => {
    const key = keys[index]!;
    const found: StageProblem[] = [];
    if (key === "") found.push("nameMissing");
    else if (keys.indexOf(key) !== index) found.push("nameTwice");
    if (draft.type === "open") {
      if (draft.probability.trim() === "" || !isPercent(draft.probability))
        found.push("probability");
      if (!isDays(draft.expectedDays)) found.push("expectedDays");
      if (!isPercent(draft.goal)) found.push("goal");
    }
    return [draft.id, found];
  });
  return new Map(problems.filter(([, found]) => found.length > 0));
}

/** Whether stages cannot be told apart by their names. */
export const hasNameProblem = (problems: ReturnType<typeof problemsOf>): boolean =>
  [...problems.values()].some((found) =>
    found.some((problem) => problem === "nameMissing" || problem === "nameTwice")
  );

function isPercent(text: string): boolean {
  const value = parseDecimal(text);
  return value === undefined || (value >= 0 && value <= 100);
}

function isDays(text: string): boolean {
  const value = parseDecimal(text);
  return value === undefined || value > 0;
}
