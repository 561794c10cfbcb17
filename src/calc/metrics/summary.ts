import type { Figures } from "../columns/figures";
import type { StageColumn } from "../columns/stages";
import { tally } from "../columns/tally";
import { ratio } from "../statistics/ratio";

export interface SummaryInput {
  readonly stages: StageColumn;
  /** NaN counts as 0. */
  readonly amounts: Figures;
  /** The open stages, or all stages of the table. */
  readonly include?: "open" | "all";
  readonly scope?: Uint8Array | undefined;
}

export interface SummaryLine {
  readonly leads: number;
  readonly value: number;
  /** Undefined where leads stand in a stage without a probability. */
  readonly weighted: number | undefined;
  /** Undefined where the total value is 0. */
  readonly shareOfValue: number | undefined;
}

export interface StageLine extends SummaryLine {
  readonly stage: string;
  /** Undefined where the stage table gives none. */
  readonly probability: number | undefined;
}

export interface Summary {
  readonly lines: readonly StageLine[];
  /** Leads whose stage is not in the table, if there are any; they have no weighted value. */
  readonly unknown: SummaryLine | undefined;
  /** All lines and the unknown ones. */
  readonly total: SummaryLine;
}

/**
 * Pipeline by stage: how many leads stand where, what they are worth, and weighted by the chance to win.
 *
 * Value = Σ amount, weighted = value × probability of the stage, share = value / total value. Every stage has its
 * line, also with no lead; a lead without an amount counts as a lead and adds 0. Leads of unknown stages have a line
 * of their own and are part of the total value.
 *
 * Example: two leads of 52 000 together in Proposal (70 %), of 152 000 in all: 36 400 weighted, 34.21 % of the value.
 *
 * Source: weighted value as at {@link weightedPipeline}.
 */
export function pipelineSummary(input: SummaryInput): Summary {
  const { stages, amounts, include = "open", scope } = input;
  const { table } = stages;
  const { leads, values } = tally({ codes: stages.codes, count: stages.codeCount, amounts, scope });
  const included = include === "open" ? table.open : table.stages.map((_, code) => code);
  const count = sumOf(leads, included) + leads[stages.unknown]!;
  const value = sumOf(values, included) + values[stages.unknown]!;
  const lines = included.map((code): StageLine => {
    const { name, probability } = table.stages[code]!;
    return {
      stage: name,
      leads: leads[code]!,
      value: values[code]!,
      probability,
      weighted: weightedValue(values[code]!, leads[code]!, probability),
      shareOfValue: ratio(values[code]!, value),
    };
  });
  return {
    lines,
    unknown: unknownLine(leads[stages.unknown]!, values[stages.unknown]!, value),
    total: {
      leads: count,
      value,
      weighted: totalOf(lines.map(({ weighted }) => weighted)),
      shareOfValue: ratio(value, value),
    },
  };
}

const sumOf = (values: Float64Array, codes: readonly number[]): number =>
  codes.reduce((sum, code) => sum + values[code]!, 0);

function weightedValue(
  value: number,
  leads: number,
  probability: number | undefined
): number | undefined {
  if (leads === 0) return 0;
  return probability === undefined ? undefined : value * probability;
}

const unknownLine = (leads: number, value: number, total: number): SummaryLine | undefined =>
  leads === 0 ? undefined : { leads, value, weighted: 0, shareOfValue: ratio(value, total) };

/** A total of which one part is not known is not known. */
const totalOf = (values: readonly (number | undefined)[]): number | undefined =>
  values.reduce<number | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    0
  );
