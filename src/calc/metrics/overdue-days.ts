import { BLOCK, load } from "../columns/blocks";
import { KINDS, kindsOf, type StageColumn } from "../columns/stages";

export interface OverdueDaysInput {
  readonly stages: StageColumn;
  /** Day each lead entered its stage; NaN where not known. */
  readonly entered: Float32Array;
  readonly asOf: number;
  readonly scope?: Uint8Array | undefined;
}

const stageOf = new Uint32Array(BLOCK);
/** First of entry, then overdue. */
const days = new Float64Array(BLOCK);

/**
 * Overdue days: how many days each open lead is in its stage beyond the expected ones.
 *
 * max(0, days in stage − expected days).
 *
 * Example: in Qualification for 107 days where 60 are expected: 47.
 *
 * Source: definition of this add-in; the expected days are those of {@link expectedDays}.
 *
 * @returns one number a row: 0 where a lead is in time; NaN for leads that are closed, out of scope, without a day of
 *   entry or in a stage without expected days; negative for a lead that enters its stage only after the day asked for
 */
export function overdueDays({ stages, entered, asOf, scope }: OverdueDaysInput): Float64Array {
  const { codes, table, codeCount } = stages;
  const kinds = kindsOf(stages);
  const limits = new Float64Array(codeCount).fill(NaN);
  table.stages.forEach((stage, code) => {
    if (kinds[code] === KINDS.open) limits[code] = stage.expectedDays ?? NaN;
  });
  const result = new Float64Array(codes.length);
  for (let from = 0; from < codes.length; from += BLOCK) {
    const rows = Math.min(codes.length - from, BLOCK);
    load(stageOf, codes, from);
    load(days, entered, from);
    countDays(rows, asOf, limits);
    result.set(days.subarray(0, rows), from);
  }
  if (scope) for (let row = 0; row < codes.length; row++) if (scope[row] === 0) result[row] = NaN;
  return result;
}

function countDays(rows: number, asOf: number, limits: Float64Array): void {
  const count = (row: number): void => {
    const inStage = asOf - days[row]!;
    const over = inStage - limits[stageOf[row]!]!;
    // max(0, over) + min(0, inStage), without branches, which could not be foreseen. What is not known is NaN in all of it.
    days[row] = (over + Math.abs(over) + (inStage - Math.abs(inStage))) / 2;
  };
  for (let row = 0; row < rows; row += 4) {
    count(row);
    count(row + 1);
    count(row + 2);
    count(row + 3);
  }
}
