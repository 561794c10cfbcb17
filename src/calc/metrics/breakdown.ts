import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import { BLANK_CODE, type TextColumn } from "../columns/texts";
import { probabilitiesOf } from "./weighted";

export const BREAKDOWN_MEASURES = ["value", "count", "weighted"] as const;
export type BreakdownMeasure = (typeof BREAKDOWN_MEASURES)[number];

export interface BreakdownInput {
  readonly groups: TextColumn;
  readonly stages: StageColumn;
  /** NaN counts as 0. */
  readonly amounts: Float64Array;
  readonly measure: BreakdownMeasure;
  readonly scope?: Uint8Array | undefined;
}

/** A figure; undefined where leads stand in a stage without a probability. */
type Figure = number | undefined;

export interface BreakdownLine {
  /** "" for leads whose value is blank. */
  readonly group: string;
  /** One figure a column. */
  readonly figures: readonly Figure[];
  readonly total: Figure;
}

export interface Breakdown {
  /** Names of the open stages, in order. */
  readonly stages: readonly string[];
  /** True if a last column counts leads of unknown stages. */
  readonly hasUnknown: boolean;
  /** Sorted A–Z, blank last. */
  readonly lines: readonly BreakdownLine[];
  readonly total: BreakdownLine;
}

/**
 * Open leads by the values of a field (owner, source …) and by stage.
 *
 * Each cell is Σ amount, the number of leads, or Σ amount × probability of the stage. Every value that has a lead in
 * scope has its line, also if all its leads are closed. Leads of unknown stages have a column of their own, if there
 * are any, with a weighted value of 0.
 *
 * Example: Ana has 30 000 in Qualification (10 %) and 12 000 in Proposal (70 %): 42 000, weighted 11 400.
 *
 * Source: definition of this add-in; the figures of a cell are those of {@link pipelineSummary}.
 */
export function breakdown(input: BreakdownInput): Breakdown {
  const { groups, stages, measure } = input;
  const { table, codeCount, unknown } = stages;
  const { figures, leads, seen } = countCells(input);
  const hasUnknown = leads.some((count, cell) => cell % codeCount === unknown && count > 0);
  const columns = hasUnknown ? [...table.open, unknown] : table.open;
  const weights = measure === "weighted" ? probabilitiesOf(stages) : undefined;
  if (weights) weights[unknown] = 0;
  const figureAt = (group: number, code: number): Figure => {
    const cell = group * codeCount + code;
    if (leads[cell] === 0) return 0;
    const weight = weights ? weights[code]! : 1;
    return Number.isNaN(weight) ? undefined : figures[cell]! * weight;
  };
  const lines = sortedGroups(groups.labels, seen).map((group): BreakdownLine => {
    const cells = columns.map((code) => figureAt(group, code));
    return { group: groups.labels[group]!, figures: cells, total: sumOf(cells) };
  });
  const totals = columns.map((_, column) => sumOf(lines.map((line) => line.figures[column])));
  return {
    stages: table.open.map((code) => table.stages[code]!.name),
    hasUnknown,
    lines,
    total: { group: "", figures: totals, total: sumOf(totals) },
  };
}

/** Leads and sums per group and stage, in one cell per group × code. */
function countCells({ groups, stages, amounts, measure, scope }: BreakdownInput) {
  const { codes, codeCount } = stages;
  const kinds = kindsOf(stages);
  const leads = new Float64Array(groups.labels.length * codeCount);
  const sums = measure === "count" ? leads : new Float64Array(leads.length);
  const seen = new Uint8Array(groups.labels.length);
  for (let row = 0; row < codes.length; row++) {
    if (scope && scope[row] === 0) continue;
    const code = codes[row]!;
    if (kinds[code] === KINDS.blank) continue;
    const group = groups.codes[row]!;
    seen[group] = 1;
    leads[group * codeCount + code]! += 1;
    const amount = amounts[row]!;
    if (sums !== leads && amount === amount) sums[group * codeCount + code]! += amount;
  }
  return { figures: sums, leads, seen };
}

/** Numbers within names count as numbers: "Region 2" before "Region 10". */
const collator = new Intl.Collator("en", { numeric: true });

function sortedGroups(labels: readonly string[], seen: Uint8Array): number[] {
  const groups = [...labels.keys()].filter((group) => seen[group] === 1 && group !== BLANK_CODE);
  groups.sort((a, b) => collator.compare(labels[a]!, labels[b]!));
  return seen[BLANK_CODE] === 1 ? [...groups, BLANK_CODE] : groups;
}

/** A sum of which one part is not known is not known. */
const sumOf = (figures: readonly Figure[]): Figure =>
  figures.reduce<Figure>(
    (sum, figure) => (sum === undefined || figure === undefined ? undefined : sum + figure),
    0
  );
