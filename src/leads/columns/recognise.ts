import { encodeTexts } from "../../calc";
import { FIELDS, type Field } from "../fields";
import { closedTypeOf } from "../stages/vocabulary";
import type { Confidence, FieldMatch, RawTable, Recognition } from "../types";
import { closeFieldsOf } from "./close-dates";
import { fitOf } from "./fit";
import { headerScore, isCloseDate } from "./header-score";
import { type HelperColumns, findFlags } from "./helper-columns";
import { type Profile, profileOf } from "./profile";
import { warningsOf } from "./warnings";

/** A header for a field, with the score (0 to 1) of its name times that of its cells. */
interface Candidate {
  readonly field: Field;
  readonly index: number;
  readonly score: number;
}

const SURE = 0.9;
const LIKELY = 0.65;
/** Below this a column is not proposed at all. */
const MIN_SCORE = 0.35;
/** Another header this near makes a choice less sure. */
const NEAR = 0.05;
/** A column of known stages is one, whatever its header; less sure than by name. */
const BY_STAGES = 0.7;
const MOST = 0.75;

/**
 * How a table's columns are to be read: by header and cells together, each header for one field (a close date that
 * does not say which may serve two), the best match first. Columns of TRUE and FALSE are never a field.
 */
export function recogniseColumns(table: RawTable): Recognition {
  const { headers, columns } = table;
  const profiles = columns.map(profileOf);
  const candidates = candidatesOf(headers, profiles);
  const chosen = choose(candidates);
  addCloseDates(table, profiles, chosen);
  const percent = takePercent(profiles, chosen);
  const mapping = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const candidate = chosen.get(field);
      return candidate ? [[field, headers[candidate.index]!]] : [];
    })
  );
  const helpers: HelperColumns = {
    ...findFlags(headers, profiles),
    ...(percent !== undefined && { percent: headers[percent] }),
    ...statusApart(table, chosen),
  };
  return {
    mapping,
    helpers,
    matches: FIELDS.flatMap((field) => {
      const candidate = chosen.get(field);
      return candidate ? [matchOf(candidate, candidates, chosen, headers, profiles)] : [];
    }),
    missing: FIELDS.filter((field) => !chosen.has(field)),
    warnings: warningsOf(table, mapping, helpers),
    score: tableScore(chosen, profiles),
  };
}

function candidatesOf(headers: readonly string[], profiles: readonly Profile[]): Candidate[] {
  return FIELDS.flatMap((field) =>
    headers.map((header, index) => {
      const profile = profiles[index]!;
      const named = headerScore(header, field) * fitOf(profile, field);
      const known = field === "stage" && profile.knownStages >= MOST && profile.filled > 0;
      const score = known ? Math.max(named, BY_STAGES * fitOf(profile, field)) : named;
      return { field, index, score };
    })
  )
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score);
}

/** The best candidate for each field, each header once. */
function choose(candidates: readonly Candidate[]): Map<Field, Candidate> {
  const chosen = new Map<Field, Candidate>();
  const used = new Set<number>();
  for (const candidate of candidates) {
    if (chosen.has(candidate.field) || used.has(candidate.index)) continue;
    chosen.set(candidate.field, candidate);
    used.add(candidate.index);
  }
  return chosen;
}

/** A close date that does not say which serves the fields that no other column does. */
function addCloseDates(
  table: RawTable,
  profiles: readonly Profile[],
  chosen: Map<Field, Candidate>
): void {
  const { headers } = table;
  const used = new Set([...chosen.values()].map(({ index }) => index));
  const index = headers.findIndex((header, i) => isCloseDate(header) && !used.has(i));
  if (index < 0) return;
  const stage = chosen.get("stage");
  const serves = closeFieldsOf(table, headers[index]!, stage && headers[stage.index]);
  const open = (["expected", "closed"] as const).filter((field) => !chosen.has(field));
  // Where one of the two has a column of its own, this one is the other.
  const fields = open.length === 1 ? open : open.filter((field) => serves.includes(field));
  for (const field of fields) {
    const score = fitOf(profiles[index]!, field);
    if (score >= MIN_SCORE) chosen.set(field, { field, index, score });
  }
}

/** Takes a probability written 0 to 100 out of the fields, because formulas cannot use it; answers its column. */
function takePercent(
  profiles: readonly Profile[],
  chosen: Map<Field, Candidate>
): number | undefined {
  const probability = chosen.get("probability");
  if (!probability || profiles[probability.index]!.largest <= 1) return undefined;
  chosen.delete("probability");
  return probability.index;
}

/** The column that says won and lost where the stage column never does. */
function statusApart(
  { headers, columns }: RawTable,
  chosen: ReadonlyMap<Field, Candidate>
): Pick<HelperColumns, "status"> {
  const saysClosed = (index: number): boolean =>
    encodeTexts(columns[index]!).labels.some((label) => closedTypeOf(label) !== undefined);
  const stage = chosen.get("stage");
  if (!stage || saysClosed(stage.index)) return {};
  const used = new Set([...chosen.values()].map(({ index }) => index));
  const status = headers.find(
    (header, index) => !used.has(index) && headerScore(header, "stage") > 0 && saysClosed(index)
  );
  return status === undefined ? {} : { status };
}

function matchOf(
  { field, index, score }: Candidate,
  candidates: readonly Candidate[],
  chosen: ReadonlyMap<Field, Candidate>,
  headers: readonly string[],
  profiles: readonly Profile[]
): FieldMatch {
  const others = candidates.filter((other) => other.field === field && other.index !== index);
  const taken = new Set([...chosen.values()].map((candidate) => candidate.index));
  const rival = others.some((other) => !taken.has(other.index) && other.score >= score - NEAR);
  return {
    field,
    header: headers[index]!,
    confidence: confidenceOf(rival ? Math.min(score, SURE) - NEAR : score),
    examples: profiles[index]!.examples,
    alternatives: others.map((other) => headers[other.index]!),
  };
}

function confidenceOf(score: number): Confidence {
  if (score >= SURE) return "sure";
  return score >= LIKELY ? "likely" : "unsure";
}

/** How much each field speaks for a leads table; together 1. */
const WEIGHTS: Readonly<Partial<Record<Field, number>>> = {
  stage: 0.4,
  amount: 0.2,
  id: 0.1,
  owner: 0.1,
  created: 0.1,
  expected: 0.05,
  closed: 0.05,
};

/** How much a table looks like a leads table: 0 without stages, half where no stage comes twice. */
function tableScore(chosen: ReadonlyMap<Field, Candidate>, profiles: readonly Profile[]): number {
  const stage = chosen.get("stage");
  if (!stage) return 0;
  const { distinct, filled } = profiles[stage.index]!;
  const sum = Object.entries(WEIGHTS).reduce(
    (total, [field, weight]) => total + weight * (chosen.get(field as Field)?.score ?? 0),
    0
  );
  return filled > 2 && distinct === filled ? sum / 2 : sum;
}
