import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import { tally } from "../columns/tally";
import { CalcError } from "../errors";

export interface ReachedInput {
  readonly stages: StageColumn;
  /** The last open stage of lost leads, matched to the same stage table. */
  readonly lastStages?: StageColumn | undefined;
  readonly scope?: Uint8Array | undefined;
}

export interface ReachedLine {
  readonly stage: string;
  /** Open leads that came this far or further. */
  readonly active: number;
  readonly won: number;
  /** Lost leads that came this far or further. */
  readonly inactive: number;
  readonly total: number;
}

export interface Reached {
  /** One line an open stage, in order. */
  readonly lines: readonly ReachedLine[];
  readonly won: number;
  /** Leads whose stage is not in the table; in none of the lines. */
  readonly unknown: number;
}

/** How many leads have each open stage as the furthest they reached. */
export interface FurthestCounts {
  readonly active: Float64Array;
  readonly inactive: Float64Array;
  readonly won: number;
  readonly unknown: number;
}

/**
 * How many leads ever came as far as each stage, by what became of them.
 *
 * A lead counts once at its furthest stage and at every stage before it: skipped stages are filled in and moves back
 * undo nothing. A won lead has reached them all. A lost lead has reached its last open stage; where that is not given
 * it has reached the first stage, as every lead has.
 *
 * Example: of 12 leads all reached Qualification (7 open, 2 won, 3 lost), and 5 reached Proposal (2, 2, 1).
 *
 * Source: funnel counting with skipped stages filled in, as Bitrix24 does "with conversion".
 */
export function reachedStages(input: ReachedInput): Reached {
  const { table } = input.stages;
  const { active, inactive, won, unknown } = countFurthest(input);
  let activeHere = 0;
  let inactiveHere = 0;
  const lines: ReachedLine[] = [];
  for (let position = table.open.length - 1; position >= 0; position--) {
    activeHere += active[position]!;
    inactiveHere += inactive[position]!;
    lines.unshift({
      stage: table.stages[table.open[position]!]!.name,
      active: activeHere,
      won,
      inactive: inactiveHere,
      total: activeHere + won + inactiveHere,
    });
  }
  return { lines, won, unknown };
}

/** Counts leads by the furthest open stage they reached. @throws CalcError noOpenStages */
export function countFurthest({ stages, lastStages, scope }: ReachedInput): FurthestCounts {
  const { table, codeCount } = stages;
  const count = table.open.length;
  if (count === 0) throw new CalcError("noOpenStages");
  const within = lastStages && { codes: lastStages.codes, count: codeCount };
  const { leads } = tally({ codes: stages.codes, count: codeCount, within, scope });
  const kinds = kindsOf(stages);
  const positions = openPositionsOf(stages);
  const [active, inactive] = [new Float64Array(count), new Float64Array(count)];
  let won = 0;
  let unknown = 0;
  leads.forEach((here, entry) => {
    const code = entry % codeCount;
    const kind = kinds[code];
    const lastPosition = lastStages ? positions[(entry - code) / codeCount]! : 0;
    const furthest = Math.max(positions[code]!, lastPosition);
    if (kind === KINDS.won) won += here;
    else if (kind === KINDS.unknown) unknown += here;
    else if (kind === KINDS.open) active[furthest]! += here;
    else if (kind === KINDS.lost) inactive[furthest]! += here;
  });
  return { active, inactive, won, unknown };
}

/**
 * For each code of a stage column the furthest open stage a lead there has surely reached: its own for open stages,
 * the last for won ones, the first for everything else.
 */
export function openPositionsOf({ table, codeCount }: StageColumn): Int32Array {
  const positions = new Int32Array(codeCount);
  const last = table.open.length - 1;
  table.positions.forEach((position, code) => {
    positions[code] = Math.min(Math.max(position, 0), last);
  });
  return positions;
}
