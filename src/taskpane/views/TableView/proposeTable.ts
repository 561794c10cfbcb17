import type { TableInfo } from "../../../excel";
import { isStageTableHeader, recogniseColumns } from "../../../leads";

/** Below this, no table looks enough like one of leads to be proposed. */
const MIN_SCORE = 0.2;

/** The tables that may hold leads: all but those that list stages, unless the user chose one of them. */
export const candidatesAmong = (
  tables: readonly TableInfo[],
  chosen: string | undefined
): readonly TableInfo[] =>
  tables.filter(({ name, headers }) => name === chosen || !isStageTableHeader(headers));

/** The name of the table that looks most like one of leads, by its headers alone; of equal ones the first. */
export function proposeTable(tables: readonly TableInfo[]): string | undefined {
  let best: string | undefined;
  let bestScore = MIN_SCORE;
  for (const { name, headers } of tables) {
    const { score } = recogniseColumns({ name, headers, columns: headers.map(() => []) });
    if (score > bestScore) [best, bestScore] = [name, score];
  }
  return best;
}
