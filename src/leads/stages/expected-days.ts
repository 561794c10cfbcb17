import { encodeTexts, expectedDays, labelKey } from "../../calc";
import type { Mapping, RawTable } from "../types";
import { type StageData, cellsOf, datesOf } from "./stage-data";

/** Fewer stays than this make no average. */
const MIN_STAYS = 10;

/**
 * Expected days (as PIPELINE.EXPECTEDDAYS) per open stage from the stays that a leads table shows: those of lost leads
 * in their last stage, from the day they entered it to the day they closed. Undefined where there are too few. Tables
 * that note the day of closing as the day of the last stage change have none.
 */
export function expectedDaysOf(
  table: RawTable,
  mapping: Mapping,
  open: readonly StageData[],
  lost: readonly StageData[]
): (number | undefined)[] {
  const entered = datesOf(table, mapping, "entered");
  const closed = datesOf(table, mapping, "closed");
  const { codes, labels } = encodeTexts(cellsOf(table, mapping.lastStage));
  const stays = new Map(open.map(({ stage }) => [labelKey(stage), [] as number[]]));
  for (const row of lost.flatMap(({ rows }) => rows)) {
    const days = (closed[row] ?? NaN) - (entered[row] ?? NaN);
    if (days > 0) stays.get(labelKey(labels[codes[row] ?? 0]!))?.push(days);
  }
  return open.map(({ stage }) => {
    const days = stays.get(labelKey(stage))!;
    return days.length < MIN_STAYS ? undefined : Math.round(expectedDays(Float64Array.from(days))!);
  });
}
