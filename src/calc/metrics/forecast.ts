import { figureAt, lookupOf, type Figures } from "../columns/figures";
import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import { CalcError } from "../errors";
import { probabilitiesOf } from "./weighted";

export interface ForecastInput {
  readonly stages: StageColumn;
  /** NaN counts as 0. */
  readonly amounts: Figures;
  /** Day each open lead is expected to close; NaN where not known. */
  readonly expected: Figures<Float32Array>;
  /** Day each deal was closed; NaN where not known. Without it, won deals have no figures. */
  readonly closed?: Figures<Float32Array> | undefined;
  /** First days of the periods, and behind them the day on which the last is over. */
  readonly starts: Float64Array;
  readonly asOf: number;
  readonly scope?: Uint8Array | undefined;
}

export interface ForecastLine {
  readonly openLeads: number;
  readonly openValue: number;
  readonly weighted: number;
  /** Undefined without closing days. */
  readonly won: number | undefined;
}

export interface PeriodLine extends ForecastLine {
  /** Serial number of its first day. */
  readonly start: number;
}

export interface Forecast {
  /** Open leads expected before the day asked for. */
  readonly overdue: ForecastLine;
  /** Open leads expected from that day on but before the first period; undefined where there are none. */
  readonly earlier: ForecastLine | undefined;
  readonly periods: readonly PeriodLine[];
  readonly later: ForecastLine;
  readonly noDate: ForecastLine;
  /** Leads whose stage is not in the table, with no weighted value; undefined where there are none. */
  readonly unknown: ForecastLine | undefined;
  readonly total: ForecastLine;
}

/**
 * Forecast per period: what is won already, and the weighted value of the open leads expected to close.
 *
 * Σ amount × probability of the stage, by the period of the expected close; an expected close before the day asked for
 * is overdue, whatever its period. Won deals stand in the period of their closing day; those closed before the first
 * period belong to no line.
 *
 * Example: 25 000 at 40 % and 40 000 at 70 % are expected in July: 65 000 open, 38 000 weighted.
 *
 * Source: weighted pipeline by month of the expected close, as CRM forecasts show it.
 *
 * @throws CalcError noProbability
 */
export function forecast(input: ForecastInput): Forecast {
  const { stages, starts, closed } = input;
  const count = starts.length - 1;
  const slots = slotsOf(count);
  const { leads, values, weighted, won } = fillSlots(input, slots);
  const line = (from: number, to = from + 1): ForecastLine => ({
    openLeads: sum(leads, from, to),
    openValue: sum(values, from, to),
    weighted: sum(weighted, from, to),
    won: closed && sum(won, from, to),
  });
  const optional = (slot: number): ForecastLine | undefined =>
    leads[slot]! > 0 ? line(slot) : undefined;
  requireProbabilities(stages, weighted);
  return {
    overdue: line(slots.overdue),
    earlier: optional(slots.earlier),
    periods: Array.from({ length: count }, (_, period) => ({
      start: starts[period]!,
      ...line(slots.firstPeriod + period),
    })),
    later: line(slots.later),
    noDate: line(slots.noDate),
    unknown: optional(slots.unknown),
    total: line(0, slots.count),
  };
}

interface Slots {
  readonly overdue: number;
  readonly earlier: number;
  readonly firstPeriod: number;
  readonly later: number;
  readonly noDate: number;
  readonly unknown: number;
  readonly count: number;
}

const slotsOf = (periods: number): Slots => ({
  overdue: 0,
  earlier: 1,
  firstPeriod: 2,
  later: periods + 2,
  noDate: periods + 3,
  unknown: periods + 4,
  count: periods + 5,
});

function fillSlots(input: ForecastInput, slots: Slots) {
  const { stages, amounts, expected, closed, starts, asOf, scope } = input;
  const { codes } = stages;
  const worth = lookupOf(amounts);
  const ahead = lookupOf(expected);
  const past = closed && lookupOf(closed);
  const kinds = kindsOf(stages);
  const weights = probabilitiesOf(stages);
  const [leads, values, weighted, won] = [0, 1, 2, 3].map(() => new Float64Array(slots.count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const first = starts[0]!;
  const end = starts[starts.length - 1]!;
  const slotOf = (day: number): number => {
    if (day !== day) return slots.noDate;
    if (day < first) return slots.earlier;
    return day >= end ? slots.later : slots.firstPeriod + periodOf(day, starts);
  };
  for (let row = 0; row < codes.length; row++) {
    if (scope && scope[row] === 0) continue;
    const code = codes[row]!;
    const kind = kinds[code];
    // NaN, a blank amount, is as falsy as 0.
    const amount = figureAt(worth, row) || 0;
    if (kind === KINDS.open) {
      const day = figureAt(ahead, row);
      const slot = day < asOf ? slots.overdue : slotOf(day);
      leads[slot]! += 1;
      values[slot]! += amount;
      weighted[slot]! += amount * weights[code]!;
    } else if (kind === KINDS.won && past) {
      const day = figureAt(past, row);
      if (!(day < first)) won[slotOf(day)]! += amount;
    } else if (kind === KINDS.unknown) {
      leads[slots.unknown]! += 1;
      values[slots.unknown]! += amount;
    }
  }
  return { leads, values, weighted, won };
}

/** Periods are few and neighbours likely the same: a walk from the start is as good as any search. */
function periodOf(day: number, starts: Float64Array): number {
  let period = 0;
  while (day >= starts[period + 1]!) period++;
  return period;
}

function requireProbabilities({ table }: StageColumn, weighted: Float64Array): void {
  if (!weighted.some(Number.isNaN)) return;
  const stage = table.stages.find(({ probability }) => probability === undefined);
  throw new CalcError("noProbability", { value: stage?.name ?? "" });
}

function sum(values: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += values[i]!;
  return total;
}
