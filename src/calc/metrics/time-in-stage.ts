import { chronological } from "../columns/chronology";
import { figureAt, inRows, lookupOf, type Figures } from "../columns/figures";
import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import { BLANK_CODE, type TextColumn } from "../columns/texts";
import { ascending, mean, quantile } from "../statistics/quantiles";
import { DEFAULT_FACTOR } from "./expected-days";

export const STAYS = ["cumulative", "latest"] as const;
export type Stay = (typeof STAYS)[number];

/** A history: several rows a lead, one for each stage it entered. */
export interface TimeInStageInput {
  readonly ids: TextColumn;
  readonly stages: StageColumn;
  /** Day of each row; rows without one are left out. */
  readonly entered: Figures<Float32Array>;
  /** Day the lead was closed, on any of its rows; ends its last stay. */
  readonly closed?: Figures<Float32Array> | undefined;
  /** What happened after this day has not happened yet. */
  readonly asOf: number;
  readonly stay?: Stay;
  /** Of the average, for the expected days; default 2. */
  readonly factor?: number;
  readonly scope?: Uint8Array | undefined;
}

export interface TimeInStageLine {
  readonly stage: string;
  /** Leads with at least one completed stay. */
  readonly leads: number;
  /** Days; undefined where no stay is completed. */
  readonly average: number | undefined;
  readonly median: number | undefined;
  readonly percentile90: number | undefined;
  /** Leads that are in the stage now; their stay is in none of the figures. */
  readonly stillOpen: number;
  /** average × factor */
  readonly expectedDays: number | undefined;
}

export interface TimeInStage {
  /** One line an open stage, in order. */
  readonly lines: readonly TimeInStageLine[];
  /** Rows of unknown stages; they end the stay before. */
  readonly unknown: number;
}

/**
 * Time in stage: how many days leads stay in each open stage, from a stage history.
 *
 * A stay lasts from the day a stage was entered to the day of the next row of another stage (won and lost ones
 * included), or to the closing day. Per lead and stage all completed stays are added ("cumulative") or the last one is
 * taken ("latest"); average, median and 90th percentile are those of the leads. Stays still running are left out, which
 * makes the figures low while many leads are open, and counted.
 *
 * Example: Discovery on day 0, Proposal 14, Negotiation 28, Proposal 35, Negotiation 42, lost 60: Proposal 14 + 7 = 21
 * days cumulative, 7 latest.
 *
 * Source: the properties "cumulative time in" and "latest time in" a stage of HubSpot; expected days as at
 * {@link expectedDays}.
 */
export function timeInStage(input: TimeInStageInput): TimeInStage {
  const { stages, stay = "cumulative", factor = DEFAULT_FACTOR } = input;
  const { open, stages: names } = stages.table;
  const { stays, stillOpen, unknown } = isOncePerLead(input.ids)
    ? singleStays(input)
    : completedStays(input, stay);
  const lines = open.map((code, position): TimeInStageLine => {
    const days = ascending(stays[position]!);
    const average = mean(days);
    return {
      stage: names[code]!.name,
      leads: days.length,
      average,
      median: quantile(days, 0.5),
      percentile90: quantile(days, 0.9),
      stillOpen: stillOpen[position]!,
      expectedDays: average === undefined ? undefined : average * factor,
    };
  });
  return { lines, unknown };
}

interface Stays {
  /** Days of the completed ones, by position of the stage. */
  readonly stays: readonly Float32Array[];
  /** Leads still in each stage. */
  readonly stillOpen: Float64Array;
  readonly unknown: number;
}

/** Each id has a row at least: as many rows as ids is one each. */
function isOncePerLead(ids: TextColumn): boolean {
  if (ids.unique) return true;
  const { codes, labels } = ids;
  return labels.length - 1 === codes.length && !codes.includes(BLANK_CODE);
}

/** With one row a lead there is nothing to put in order, and a stay ends with the closing day or not at all. */
function singleStays({ stages, entered, closed, asOf, scope }: TimeInStageInput): Stays {
  const { codes, table } = stages;
  const starts = lookupOf(entered);
  const ends = closed && lookupOf(closed);
  const kinds = kindsOf(stages);
  const stillOpen = new Float64Array(table.open.length);
  /** Of the stages that were left. */
  const positions = new Int16Array(codes.length).fill(-1);
  const counts = new Uint32Array(table.open.length);
  let unknown = 0;
  for (let row = 0; row < codes.length; row++) {
    const day = figureAt(starts, row);
    // False for NaN, a blank day.
    if ((scope && scope[row] === 0) || !(day <= asOf)) continue;
    const kind = kinds[codes[row]!];
    if (kind === KINDS.unknown) unknown++;
    if (kind !== KINDS.open) continue;
    const position = table.positions[codes[row]!]!;
    const end = ends ? figureAt(ends, row) : NaN;
    if (!(end <= asOf)) stillOpen[position]! += 1;
    // Closed before it came here: the dates contradict each other, and the stay has no length.
    else if (end >= day) {
      positions[row] = position;
      counts[position]! += 1;
    }
  }
  const stays = Array.from(counts, (count) => new Float32Array(count));
  counts.fill(0);
  for (let row = 0; row < positions.length; row++) {
    const position = positions[row]!;
    if (position >= 0)
      stays[position]![counts[position]!++] = figureAt(ends!, row) - figureAt(starts, row);
  }
  return { stays, stillOpen, unknown };
}

/** What is known of a lead, in this order. First the position of the stage it is in; NaN for none. */
const POSITION = 0;
/** The day it entered that stage. */
const SINCE = 1;
/** From here on days by position, NaN before the first completed stay. */
const DAYS = 2;

function completedStays(input: TimeInStageInput, stay: Stay): Stays {
  const { ids, stages, asOf, scope } = input;
  const entered = inRows(input.entered);
  const closed = input.closed && inRows(input.closed);
  const { codes, table } = stages;
  const kinds = kindsOf(stages);
  const leadOf = ids.codes;
  const leads = ids.labels.length;
  const width = DAYS + table.open.length;
  /** All of a lead side by side: the rows of a history go from lead to lead, each somewhere else in memory. */
  const known = new Float32Array(leads * width).fill(NaN);
  const closedOn = closed && new Float32Array(leads).fill(NaN);
  let unknown = 0;

  const endStay = (lead: number, day: number): void => {
    const own = lead * width;
    const position = known[own + POSITION]!;
    if (position !== position) return;
    const cell = own + DAYS + position;
    const length = day - known[own + SINCE]!;
    const sum = known[cell]!;
    known[cell] = stay === "latest" || sum !== sum ? length : sum + length;
  };

  const order = chronological(entered);
  for (let i = 0; i < codes.length; i++) {
    const row = order ? order[i]! : i;
    if (scope && scope[row] === 0) continue;
    const lead = leadOf[row]!;
    const kind = kinds[codes[row]!];
    if (lead === BLANK_CODE || kind === KINDS.blank) continue;
    if (closedOn && closed[row]! <= asOf) closedOn[lead] = closed[row]!;
    const day = entered[row]!;
    // False for NaN, a blank day.
    if (!(day <= asOf)) continue;
    if (kind === KINDS.unknown) unknown++;
    const next = kind === KINDS.open ? table.positions[codes[row]!]! : NaN;
    // A second row of the same stage is no move.
    if (next === known[lead * width + POSITION]) continue;
    endStay(lead, day);
    known[lead * width + POSITION] = next;
    known[lead * width + SINCE] = day;
  }

  const stillOpen = new Float64Array(table.open.length);
  for (let lead = 1; lead < leads; lead++) {
    const position = known[lead * width + POSITION]!;
    if (position !== position) continue;
    const day = closedOn ? closedOn[lead]! : NaN;
    if (day !== day) stillOpen[position]! += 1;
    // Closed before it came here: the dates contradict each other, and the stay has no length.
    else if (day >= known[lead * width + SINCE]!) endStay(lead, day);
  }
  const stays = table.open.map((_, position) => column(known, width, DAYS + position));
  return { stays, stillOpen, unknown };
}

/** The values of one column of a table with lines of so many values, without NaN. */
function column(table: Float32Array, width: number, place: number): Float32Array {
  const values = new Float32Array(table.length / width);
  let count = 0;
  for (let cell = place; cell < table.length; cell += width) {
    if (table[cell] === table[cell]) values[count++] = table[cell]!;
  }
  return values.subarray(0, count);
}
