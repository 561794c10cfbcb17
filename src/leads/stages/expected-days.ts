import { labelKey } from "../../calc/columns/labels";
import { encodeTexts } from "../../calc/columns/texts";
import type { Mapping, RawTable } from "../types";
import { type StageData, cellsOf, datesOf } from "./stage-data";

/** As PIPELINE.EXPECTEDDAYS: expected days are the average stay times this. */
const FACTOR = 2;
/** Fewer stays than this make no average. */
const MIN_STAYS = 10;

/**
 * Expected days per open stage from the stays that a leads table shows: those of lost leads in their last stage,
 * from the day they entered it to the day they closed. Undefined where there are too few. Tables that note the
 * day of closing as the day of the last stage change have none.
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
    if (days.length < MIN_STAYS) return undefined;
    return Math.round((FACTOR * days.reduce((sum, each) => sum + each, 0)) / days.length);
  });
}
