import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import { chronological } from "../columns/chronology";
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
  const moves = input.method === "direct" ? countOf(visits, visits.moved) : leads.slice(1);
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
  return { lines, unknown: visits.unknown.reduce((sum, flag) => sum + flag, 0) };
}

/** What is known of each lead; places are 0 … K−1 for open stages and K for won. */
interface Visits {
  readonly leads: number;
  readonly places: number;
  /** 1 where the lead has a row of a known stage. */
  readonly known: Uint8Array;
  /** 1 where the lead has a row of an unknown stage. */
  readonly unknown: Uint8Array;
  /** 1 per lead × place it was at. */
  readonly touched: Uint8Array;
  /** 1 per lead × place from which it went on to the very next one. */
  readonly moved: Uint8Array;
  /** How many stages from the first on each lead went through in order. */
  readonly inOrder: Uint16Array;
}

function visitsOf({ ids, stages, entered, scope }: FunnelInput): Visits {
  const { codes, table } = stages;
  const kinds = kindsOf(stages);
  const leadOf = ids.codes;
  const leads = ids.labels.length;
  const places = table.open.length + 1;
  const visits: Visits = {
    leads,
    places,
    known: new Uint8Array(leads),
    unknown: new Uint8Array(leads),
    touched: new Uint8Array(leads * places),
    moved: new Uint8Array(leads * places),
    inOrder: new Uint16Array(leads),
  };
  /** Place of each lead's row before; −1 for none, and for lost. */
  const before = new Int32Array(leads).fill(-1);
  const order = entered && chronological(entered);
  for (let i = 0; i < codes.length; i++) {
    const row = order ? order[i]! : i;
    if (scope && scope[row] === 0) continue;
    const lead = leadOf[row]!;
    const kind = kinds[codes[row]!];
    if (lead === BLANK_CODE || kind === KINDS.blank) continue;
    if (kind === KINDS.unknown) {
      visits.unknown[lead] = 1;
      before[lead] = -1;
      continue;
    }
    visits.known[lead] = 1;
    const place = table.positions[codes[row]!]!;
    if (place >= 0) {
      visits.touched[lead * places + place] = 1;
      if (before[lead] === place - 1 && place > 0) visits.moved[lead * places + place - 1] = 1;
      if (visits.inOrder[lead] === place) visits.inOrder[lead] = place + 1;
    }
    before[lead] = place;
  }
  return visits;
}

const countOf = ({ leads, places }: Visits, flags: Uint8Array): number[] => {
  const counts = new Array<number>(places).fill(0);
  let cell = 0;
  for (let lead = 0; lead < leads; lead++) {
    for (let place = 0; place < places; place++) counts[place]! += flags[cell++]!;
  }
  return counts;
};

/** Leads at each place, from the number of places each lead has gone through. */
function countUpTo({ leads, places }: Visits, reachOf: (lead: number) => number): number[] {
  const counts = new Array<number>(places).fill(0);
  for (let lead = 0; lead < leads; lead++) {
    for (let place = reachOf(lead) - 1; place >= 0; place--) counts[place]! += 1;
  }
  return counts;
}

const COUNTS: Readonly<Record<FunnelMethod, (visits: Visits) => number[]>> = {
  any: (visits) => countOf(visits, visits.touched),
  direct: (visits) => countOf(visits, visits.touched),
  strict: (visits) => countUpTo(visits, (lead) => visits.inOrder[lead]!),
  reached: (visits) =>
    countUpTo(visits, (lead) => {
      if (visits.known[lead] === 0) return 0;
      const from = lead * visits.places;
      const furthest = visits.touched.subarray(from, from + visits.places).lastIndexOf(1);
      // A lead of which only the loss is known was at the first stage, as every lead was.
      return Math.max(furthest, 0) + 1;
    }),
};

const productOf = (rates: readonly (number | undefined)[]): number | undefined =>
  rates.reduce<number | undefined>(
    (product, rate) => (product === undefined || rate === undefined ? undefined : product * rate),
    1
  );
