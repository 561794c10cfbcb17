import { figureAt, lookupOf, type Figures } from "../columns/figures";
import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import { ratio } from "../statistics/ratio";
import { countFurthest, openPositionsOf } from "./reached";

export interface StageRatesInput {
  readonly stages: StageColumn;
  /** Day each lead entered the stage it is in; NaN where not known. */
  readonly entered: Figures<Float32Array>;
  /** Serial number of the day the question is asked for. */
  readonly asOf: number;
  /** The last open stage of lost leads, matched to the same stage table. */
  readonly lastStages?: StageColumn | undefined;
  readonly scope?: Uint8Array | undefined;
}

export interface StageRateLine {
  readonly stage: string;
  /** Leads that moved on from the stage (DL). */
  readonly movedOn: number;
  /** Leads that are through with it: moved on or lost from it (CQL). */
  readonly completed: number;
  /** Leads in it for longer than expected (OQL). */
  readonly overdue: number;
  /** Open leads in it that may still move on in time, or whose day of entry is not known. */
  readonly tooYoung: number;
  /** Undefined where no lead is through with the stage or overdue in it. */
  readonly rate: number | undefined;
}

export interface StageRates {
  /** One line an open stage, in order. */
  readonly lines: readonly StageRateLine[];
  /** Leads whose stage is not in the table; in none of the lines. */
  readonly unknown: number;
}

/**
 * Conversion rate of one stage from counts that are known already: moved on / (completed + overdue).
 *
 * An overdue lead counts as not converted; one that is still within its expected days says nothing yet.
 *
 * Example: 50 moved on of 70 completed, 30 overdue: 50 / 100 = 0.5.
 *
 * Source: definition of this add-in, see {@link stageRates}.
 *
 * @returns undefined where completed and overdue are both 0
 */
export const overdueAwareRate = (
  movedOn: number,
  completed: number,
  overdue: number
): number | undefined => ratio(movedOn, completed + overdue);

/**
 * Conversion rate of every open stage, counting leads that are stuck and leaving out those too young to tell.
 *
 * rate(k) = DL / (CQL + OQL): DL have moved on from k, CQL are through with k (moved on or lost from it), OQL are open
 * in k for more days than the stage table expects (exactly as many is not overdue; without expected days nobody is).
 * An open lead that moved back counts in the furthest stage it reached.
 *
 * Example: 9 of 10 moved on from Qualification and 1 is overdue there: 9 / 11 = 0.8182.
 *
 * Source: definition of this add-in, between two usual ones: counting every open lead as not converted is too low
 * while the pipeline grows, counting none of them too high while leads are stuck.
 */
export function stageRates(input: StageRatesInput): StageRates {
  const { table } = input.stages;
  const { active, inactive, won, unknown } = countFurthest(input);
  const overdue = overdueLeads(input);
  let beyond = won;
  const lines: StageRateLine[] = [];
  for (let k = active.length - 1; k >= 0; k--) {
    const movedOn = beyond;
    const completed = movedOn + inactive[k]!;
    lines.unshift({
      stage: table.stages[table.open[k]!]!.name,
      movedOn,
      completed,
      overdue: overdue[k]!,
      tooYoung: active[k]! - overdue[k]!,
      rate: overdueAwareRate(movedOn, completed, overdue[k]!),
    });
    beyond += inactive[k]! + active[k]!;
  }
  return { lines, unknown };
}

/** By the furthest stage they reached, how many leads are in their stage for longer than expected of that one. */
function overdueLeads({ stages, entered, asOf, lastStages, scope }: StageRatesInput): Float64Array {
  const { codes, table } = stages;
  const since = lookupOf(entered);
  const isOpen = kindsOf(stages).map((kind) => Number(kind === KINDS.open));
  const positions = openPositionsOf(stages);
  const limits = Float64Array.from(table.open, (code) => table.stages[code]!.expectedDays ?? NaN);
  const overdue = new Float64Array(limits.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    const lastPosition = lastStages ? positions[lastStages.codes[row]!]! : 0;
    const furthest = Math.max(positions[code]!, lastPosition);
    // Comparing with NaN, a blank day or no expected days, is false: not overdue.
    const isOver = Number(asOf - figureAt(since, row) > limits[furthest]!);
    overdue[furthest]! += isOver & isOpen[code]! & (scope ? scope[row]! : 1);
  }
  return overdue;
}
