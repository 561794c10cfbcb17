/** PIPELINE functions about how long things take. */
import { Rows, salesCycle } from "../calc";
import { choice, flag } from "./border/arguments";
import { atCellBoundary } from "./border/at-cell-boundary";
import { knownStages, stageTableOf } from "./border/leads";
import { orThrow } from "./border/spill";

/**
 * Days from the creation of a lead to its closing, over the won deals.
 * @customfunction SALESCYCLE
 * @param createdDates Day each lead was created.
 * @param closedDates Day each lead was closed.
 * @param stages Stages, one per lead.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [includeLost] TRUE counts lost deals too. Default FALSE.
 * @param [statistic] "average" (default) or "median".
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @returns Days.
 */
export function salescycle(
  createdDates: unknown[][],
  closedDates: unknown[][],
  stages: unknown[][],
  stageTable: unknown[][],
  includeLost?: unknown,
  statistic?: unknown,
  filterArray?: unknown[][]
): number {
  return atCellBoundary(() => {
    const rows = new Rows({
      created_dates: createdDates,
      closed_dates: closedDates,
      stages,
      filter_array: filterArray,
    });
    const result = salesCycle({
      stages: knownStages(rows, "stages", stageTableOf(stageTable)),
      created: rows.dates("created_dates"),
      closed: rows.dates("closed_dates"),
      includeLost: flag(includeLost, "include_lost", false),
      scope: rows.scope,
    });
    return orThrow(result[choice(statistic, "statistic", ["average", "median"])], "closed deals");
  });
}
