import type { StageTable } from "../columns/stage-table";
import { CalcError } from "../errors";
import { ratio } from "../statistics/ratio";
import { reachedStages, type ReachedInput } from "./reached";
import { stageRates } from "./stage-rates";

export interface ConversionInput extends ReachedInput {
  /** Code of an open stage. */
  readonly from: number;
  /** Code of a later open stage or of a won one; undefined for the stage after `from`. */
  readonly to?: number | undefined;
  /** With the day each lead entered its stage, the rate is the overdue-aware one. */
  readonly entered?: Float32Array | undefined;
  /** Serial number of the day the question is asked for; needed with `entered`. */
  readonly asOf?: number;
}

/**
 * The share of leads that get from one stage to another.
 *
 * Without days of entry: reached(to) / reached(from), where open leads count as not converted (too low while the
 * pipeline grows). With them: the overdue-aware rate of {@link stageRates}; for stages further apart the product of the
 * rates from neighbour to neighbour.
 *
 * Example: 9 of 12 leads came from Qualification to Discovery: 0.75; overdue-aware 9/11 = 0.8182. To won: 2/12 =
 * 0.1667; overdue-aware 9/11 × 0.75 × 1 × 0.5 = 0.3068.
 *
 * Source: stage-to-stage conversion as usual in funnel reports; the overdue-aware rate is defined at
 * {@link stageRates}.
 *
 * @returns a rate; undefined where nobody reached `from`, or a rate on the way has no answer
 * @throws CalcError notAnOpenStage, stageOrder
 */
export function conversionRate(input: ConversionInput): number | undefined {
  const { from, to, entered, asOf, stages } = input;
  const { start, end } = stretch(stages.table, from, to);
  if (entered) {
    const { lines } = stageRates({ ...input, entered, asOf: asOf ?? NaN });
    return lines
      .slice(start, end)
      .reduce<number | undefined>(
        (product, { rate }) =>
          product === undefined || rate === undefined ? undefined : product * rate,
        1
      );
  }
  const { lines, won } = reachedStages(input);
  return ratio(end < lines.length ? lines[end]!.total : won, lines[start]!.total);
}

/** Places of the two stages on the way to a won deal. */
function stretch(
  { stages, positions, open }: StageTable,
  from: number,
  to: number | undefined
): { start: number; end: number } {
  const start = positions[from]!;
  const fromName = stages[from]!.name;
  if (start < 0 || start >= open.length) {
    throw new CalcError("notAnOpenStage", { name: "from_stage", value: fromName });
  }
  const end = to === undefined ? start + 1 : positions[to]!;
  if (end <= start) throw new CalcError("stageOrder", { value: stages[to!]!.name, from: fromName });
  return { start, end };
}
