import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import {
  conversionByDay,
  type ConversionByDay,
  type LifeTable,
} from "../statistics/censored-conversion";
import { DEFAULT_LEVEL } from "../statistics/wilson";

export interface ConvertedByInput {
  readonly stages: StageColumn;
  /** Serial numbers of days, NaN where not known. */
  readonly created: Float32Array;
  readonly closed: Float32Array;
  /** Days since creation the question is asked for. */
  readonly days: Float64Array;
  /** Open leads were last seen on this day; what happened later has not happened yet. */
  readonly asOf: number;
  /** Confidence level of the limits, default 0.95. */
  readonly level?: number;
  readonly scope?: Uint8Array | undefined;
}

export interface ConvertedBy {
  /** One answer for each of `days`; none if no lead could be followed. */
  readonly answers: readonly ConversionByDay[];
  /** Leads followed. */
  readonly leads: number;
  /** Leads left out: a date missing, created after the day asked for, or closed before created. */
  readonly leftOut: number;
}

/**
 * Which share of leads is won within so many days of their creation, judged fairly while many are still open.
 *
 * Open leads count for as long as they have been seen (censored), so that a growing pipeline does not look worse than
 * it is. Won + lost + still open = 1 at every day.
 *
 * Example: of 12 leads 2 are won so far (16.7 %); by day 90 the estimate is 27.8 %.
 *
 * Source: the estimator of Aalen and Johansen.
 */
export function convertedBy(input: ConvertedByInput): ConvertedBy {
  const { days, level = DEFAULT_LEVEL } = input;
  const { table, leads, leftOut } = lifeTableOf(input);
  const answers = leads === 0 ? [] : Array.from(days, (day) => conversionByDay(table, day, level));
  return { answers, leads, leftOut };
}

function lifeTableOf(input: ConvertedByInput) {
  const { stages, created, closed, asOf, scope } = input;
  const { codes } = stages;
  const kinds = kindsOf(stages);
  const lifetimes = new Int32Array(codes.length).fill(-1);
  const ends = new Uint8Array(codes.length);
  let longest = 0;
  let leads = 0;
  let leftOut = 0;
  for (let row = 0; row < codes.length; row++) {
    if (scope && scope[row] === 0) continue;
    const kind = kinds[codes[row]!]!;
    if (kind === KINDS.blank) continue;
    const isClosed = kind === KINDS.won || kind === KINDS.lost;
    // A lead closed later was still open on the day asked for.
    const closedByThen = isClosed && !(closed[row]! > asOf);
    const lifetime = (closedByThen ? closed[row]! : asOf) - created[row]!;
    // False for NaN, a missing date.
    if (!(lifetime >= 0)) {
      leftOut++;
      continue;
    }
    lifetimes[row] = lifetime;
    ends[row] = closedByThen ? kind : KINDS.open;
    if (lifetime > longest) longest = lifetime;
    leads++;
  }
  const table: LifeTable = {
    won: new Float64Array(longest + 1),
    lost: new Float64Array(longest + 1),
    open: new Float64Array(longest + 1),
  };
  for (let row = 0; row < lifetimes.length; row++) {
    const lifetime = lifetimes[row]!;
    if (lifetime < 0) continue;
    const column =
      ends[row] === KINDS.won ? table.won : ends[row] === KINDS.lost ? table.lost : table.open;
    column[lifetime]! += 1;
  }
  return { table, leads, leftOut };
}
