import type { Figures } from "../columns/figures";
import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import { tally } from "../columns/tally";
import { ratio } from "../statistics/ratio";
import { wilsonInterval, type Interval } from "../statistics/wilson";

export interface WinRateInput {
  readonly stages: StageColumn;
  /** NaN counts as 0. */
  readonly amounts?: Figures | undefined;
  /** Confidence level of the limits, default 0.95. */
  readonly level?: number;
  readonly scope?: Uint8Array | undefined;
}

export interface WinRate {
  readonly won: number;
  readonly lost: number;
  /** won / (won + lost); undefined where nothing is closed. */
  readonly rate: number | undefined;
  /** Wilson limits of the rate; undefined where nothing is closed. */
  readonly limits: Interval | undefined;
  readonly wonValue: number;
  readonly lostValue: number;
  /** Value won / value closed; undefined without amounts or where the closed deals add up to 0. */
  readonly rateByValue: number | undefined;
}

/**
 * Win rate: which share of the closed deals was won, by number and by value.
 *
 * won / (won + lost) and Σ amount won / Σ amount closed. Open leads do not count. The limits are Wilson's: how far the
 * true rate may lie from the one seen, given so many closed deals.
 *
 * Example: 2 won, 3 lost: 0.4; 40 000 of 79 000: 0.5063.
 *
 * Source: usual definition of CRM systems; limits as at {@link wilsonInterval}.
 */
export function winRate({ stages, amounts, level, scope }: WinRateInput): WinRate {
  const { leads, values } = tally({ codes: stages.codes, count: stages.codeCount, amounts, scope });
  const kinds = kindsOf(stages);
  const sumOf = (figures: Float64Array, kind: number): number =>
    figures.reduce((sum, figure, code) => (kinds[code] === kind ? sum + figure : sum), 0);
  const [won, lost] = [sumOf(leads, KINDS.won), sumOf(leads, KINDS.lost)];
  const [wonValue, lostValue] = [sumOf(values, KINDS.won), sumOf(values, KINDS.lost)];
  const closed = won + lost;
  return {
    won,
    lost,
    rate: ratio(won, closed),
    limits: closed > 0 ? wilsonInterval(won, closed, level) : undefined,
    wonValue,
    lostValue,
    rateByValue: amounts && ratio(wonValue, wonValue + lostValue),
  };
}
