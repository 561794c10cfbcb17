import { chronological } from "../columns/chronology";
import { codesFor, type Codes } from "../columns/codes";
import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import { BLANK_CODE, type TextColumn } from "../columns/texts";
import { CalcError } from "../errors";
import { ratio } from "../statistics/ratio";

export const FUNNEL_METHODS = ["reached", "any", "strict", "direct"] as const;
export type FunnelMethod = (typeof FUNNEL_METHODS)[number];

/** A history: several rows a lead, one for each stage it entered. */
export interface FunnelInput {
  readonly ids: TextColumn;
  readonly stages: StageColumn;
  /** Day of each row; without it the rows are in order of time. */
  readonly entered?: Float32Array | undefined;
  readonly method: FunnelMethod;
  readonly scope?: Uint8Array | undefined;
}

export interface FunnelLine {
  readonly stage: string;
  readonly leads: number;
  /** Undefined for the last line, and where nobody is at the stage. */
  readonly nextStageRate: number | undefined;
  /** Undefined where nobody is at the first stage. */
  readonly cumulativeRate: number | undefined;
}

export interface Funnel {
  /** One line an open stage in order, then won if the stage table has a won stage. */
  readonly lines: readonly FunnelLine[];
  /** Leads of which a row names an unknown stage; their other rows count. */
  readonly unknown: number;
}

/**
 * Funnel of a stage history: how many leads come as far as each stage, by one of four readings of a skipped stage.
 *
 * | method | a lead counts at a stage if it |
 * |---|---|
 * | reached | was there or at a later one; lost leads up to their furthest open stage |
 * | any | ever was there; rates may exceed 100 % where stages are skipped |
 * | strict | was at all stages up to it, in order |
 * | direct | ever was there; the rate counts those that went on to the very next stage, with none between |
 *
 * Next-stage rate = leads at the next stage / leads here; cumulative = leads here / leads at the first stage. With
 * "direct" the first is moves / leads here and the second the product of the rates so far. A lead counts once,
 * however often it comes back. Rows without a lead or a stage are left out.
 *
 * Example: of the paths QDMPW, QDPW, QDM, DMP-lost, Q-lost, "reached" finds 5, 4, 4, 3, 2 leads, "strict" 4, 3, 2, 1, 1.
 *
 * Source: the readings of skipped stages that funnel reports of CRM systems offer; "reached" is the one Bitrix24 calls
 * "with conversion".
 */
export function funnel(input: FunnelInput): Funnel {
  const { table } = input.stages;
  if (table.open.length === 0) throw new CalcError("noOpenStages");
  const names = table.open.map((code) => table.stages[code]!.name);
  if (table.won[0] !== undefined) names.push(table.stages[table.won[0]]!.name);
  const visits = visitsOf(input);
  const leads = COUNTS[input.method](visits).slice(0, names.length);
  const moves = input.method === "direct" ? countOf(visits, MOVED) : leads.slice(1);
  const rates = leads.map((count, place) =>
    place < leads.length - 1 ? ratio(moves[place]!, count) : undefined
  );
  const lines = names.map((stage, place) => ({
    stage,
    leads: leads[place]!,
    nextStageRate: rates[place],
    cumulativeRate:
      input.method === "direct"
        ? productOf(rates.slice(0, place))
        : ratio(leads[place]!, leads[0]!),
  }));
  return { lines, unknown: visits.unknown };
}

/**
 * What a history tells of each lead, all of it side by side: its rows go from lead to lead, and each lead is somewhere
 * else in memory. A lead's marks begin at `lead × width`: one a place (0 … K−1 for open stages, K for won), then those
 * of the lead itself.
 */
interface Visits {
  readonly marks: Codes;
  readonly places: number;
  readonly width: number;
  /** Leads with a row of an unknown stage. */
  readonly unknown: number;
}

/** Marks of a place: the lead was there; it went on from there to the very next one. */
const TOUCHED = 1;
const MOVED = 2;

/** Marks of a lead, behind those of its places. */
const OWN_MARKS = 3;
/** 1 more than the place of the row before; 0 for none, and for lost. */
const BEFORE = 0;
/** How many stages from the first on it went through in order. */
const IN_ORDER = 1;
/** Whether it has rows of known stages, of unknown ones, or both. */
const STAGES = 2;
const KNOWN = 1;
const UNKNOWN = 2;

function visitsOf({ ids, stages, entered, scope }: FunnelInput): Visits {
  const { codes, table } = stages;
  const kinds = kindsOf(stages);
  const leadOf = ids.codes;
  const places = table.open.length + 1;
  const width = places + OWN_MARKS;
  const marks = codesFor(places + 1, ids.labels.length * width);
  let unknown = 0;
  const order = entered && chronological(entered);
  for (let i = 0; i < codes.length; i++) {
    const row = order ? order[i]! : i;
    if (scope && scope[row] === 0) continue;
    const lead = leadOf[row]!;
    const kind = kinds[codes[row]!];
    if (lead === BLANK_CODE || kind === KINDS.blank) continue;
    const first = lead * width;
    const own = first + places;
    if (kind === KINDS.unknown) {
      if ((marks[own + STAGES]! & UNKNOWN) === 0) unknown++;
      marks[own + STAGES]! |= UNKNOWN;
      marks[own + BEFORE] = 0;
      continue;
    }
    marks[own + STAGES]! |= KNOWN;
    const place = table.positions[codes[row]!]!;
    if (place >= 0) {
      marks[first + place]! |= TOUCHED;
      if (place > 0 && marks[own + BEFORE] === place) marks[first + place - 1]! |= MOVED;
      if (marks[own + IN_ORDER] === place) marks[own + IN_ORDER] = place + 1;
    }
    marks[own + BEFORE] = place + 1;
  }
  return { marks, places, width, unknown };
}

/** Leads with a mark, by place. */
function countOf({ marks, places, width }: Visits, mark: number): number[] {
  const counts = new Array<number>(places).fill(0);
  for (let first = 0; first < marks.length; first += width) {
    for (let place = 0; place < places; place++) {
      if ((marks[first + place]! & mark) !== 0) counts[place]! += 1;
    }
  }
  return counts;
}

/** Leads at each place, from the number of places each lead has gone through. */
function countUpTo(visits: Visits, reachOf: (visits: Visits, first: number) => number): number[] {
  const { marks, places, width } = visits;
  const counts = new Array<number>(places).fill(0);
  for (let first = 0; first < marks.length; first += width) {
    for (let place = reachOf(visits, first) - 1; place >= 0; place--) counts[place]! += 1;
  }
  return counts;
}

function furthestPlace({ marks, places }: Visits, first: number): number {
  if ((marks[first + places + STAGES]! & KNOWN) === 0) return 0;
  let place = places - 1;
  while (place > 0 && marks[first + place] === 0) place--;
  // A lead of which only the loss is known was at the first stage, as every lead was.
  return place + 1;
}

const touched = (visits: Visits): number[] => countOf(visits, TOUCHED);

const COUNTS: Readonly<Record<FunnelMethod, (visits: Visits) => number[]>> = {
  any: touched,
  direct: touched,
  strict: (visits) =>
    countUpTo(visits, ({ marks, places }, first) => marks[first + places + IN_ORDER]!),
  reached: (visits) => countUpTo(visits, furthestPlace),
};

const productOf = (rates: readonly (number | undefined)[]): number | undefined =>
  rates.reduce<number | undefined>(
    (product, rate) => (product === undefined || rate === undefined ? undefined : product * rate),
    1
  );
