import type { Figures } from "../columns/figures";
import type { StageColumn } from "../columns/stages";
import { tally } from "../columns/tally";
import { BLANK_CODE, type TextColumn } from "../columns/texts";
import { probabilitiesOf } from "./weighted";

export const BREAKDOWN_MEASURES = ["value", "count", "weighted"] as const;
export type BreakdownMeasure = (typeof BREAKDOWN_MEASURES)[number];

export interface BreakdownInput {
  readonly groups: TextColumn;
  readonly stages: StageColumn;
  /** NaN counts as 0. */
  readonly amounts: Figures;
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
  const { groups, stages, amounts, measure, scope } = input;
  const { table, codeCount, unknown } = stages;
  const { leads, values } = tally({
    codes: stages.codes,
    count: codeCount,
    within: { codes: groups.codes, count: groups.labels.length },
    amounts: measure === "count" ? undefined : amounts,
    scope,
  });
  const figures = measure === "count" ? leads : values;
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
  const isSeen = (group: number): boolean =>
    leads
      .subarray(group * codeCount, (group + 1) * codeCount)
      .some((count, code) => count > 0 && code !== stages.blank);
  const lines = sortedGroups(groups.labels, isSeen).map((group): BreakdownLine => {
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

/** Numbers within names count as numbers: "Region 2" before "Region 10". */
const collator = new Intl.Collator("en", { numeric: true });

function sortedGroups(labels: readonly string[], isSeen: (group: number) => boolean): number[] {
  const groups = [...labels.keys()].filter((group) => group !== BLANK_CODE && isSeen(group));
  groups.sort((a, b) => collator.compare(labels[a]!, labels[b]!));
  return isSeen(BLANK_CODE) ? [...groups, BLANK_CODE] : groups;
}

/** A sum of which one part is not known is not known. */
const sumOf = (figures: readonly Figure[]): Figure =>
  figures.reduce<Figure>(
    (sum, figure) => (sum === undefined || figure === undefined ? undefined : sum + figure),
    0
  );
