import { CalcError } from "../errors";
import { ratio } from "../statistics/ratio";

export interface PaceInput {
  readonly booked: number;
  readonly quota: number;
  /** Serial numbers of the first and the last day of the period. */
  readonly start: number;
  readonly end: number;
  readonly asOf: number;
}

export interface Pace {
  /** booked / quota; undefined for a quota of 0. */
  readonly attainment: number | undefined;
  /** quota × days elapsed / days */
  readonly onTrack: number;
  /** booked / days elapsed × days; undefined before the period. */
  readonly projection: number | undefined;
  /** (quota − booked) / days left, 0 once the quota is reached; undefined after the period. */
  readonly requiredPerDay: number | undefined;
  readonly daysElapsed: number;
  readonly daysLeft: number;
}

/**
 * Whether a quota will be reached at the pace so far.
 *
 * On track = quota × days elapsed / days, projection = booked / days elapsed × days, required per day = (quota − booked) /
 * days left, 0 once the quota is reached. Both ends of the period and the day asked for count; before the period no day
 * has elapsed, after it none is left.
 *
 * Example: 40 000 of 100 000 booked after 61 of 91 days: on track would be 67 032.97, the pace leads to 59 672.13, and
 * 2 000 a day are needed for the 30 days left.
 *
 * Source: linear run rate, as usual in sales operations.
 *
 * @throws CalcError periodOrder for an end before the start
 */
export function pace({ booked, quota, start, end, asOf }: PaceInput): Pace {
  if (end < start) throw new CalcError("periodOrder", { name: "end", otherName: "start" });
  const days = end - start + 1;
  const daysElapsed = Math.min(Math.max(asOf - start + 1, 0), days);
  const daysLeft = days - daysElapsed;
  return {
    attainment: ratio(booked, quota),
    onTrack: (quota * daysElapsed) / days,
    projection: ratio(booked * days, daysElapsed),
    requiredPerDay: booked >= quota ? 0 : ratio(quota - booked, daysLeft),
    daysElapsed,
    daysLeft,
  };
}
