import type { HelperColumns } from "../columns/helper-columns";
import type { Mapping, RawTable, StageProposal, StageRow } from "../types";
import { expectedDaysOf } from "./expected-days";
import { inOrder } from "./order";
import { probabilitiesOf } from "./probabilities";
import { type StageData, datesOf, meanOver, numbersOf, stageDataOf } from "./stage-data";

/**
 * A stage table for a leads table that has none: the stages that occur, in order, with type, probability and, where
 * the dates allow it, expected days; and what is assumed or doubtful about it.
 *
 * @param helpers columns that recognition found besides the fields
 */
export function proposeStages(
  table: RawTable,
  mapping: Mapping,
  helpers: HelperColumns = {}
): StageProposal {
  const all = stageDataOf(table, mapping, helpers);
  const of = (type: StageRow["type"]): StageData[] => all.filter((stage) => stage.type === type);
  const [won, lost] = [of("won"), of("lost")];
  const { stages: open, guessed } = inOrder(of("open"), evidenceOf(table, mapping, helpers));
  const { values, assumption } = probabilitiesOf({ table, mapping, helpers, open, won, lost });
  const days = expectedDaysOf(table, mapping, open, lost);
  return {
    rows: [
      ...open.map(({ stage }, index): StageRow => ({
        stage,
        probability: values[index],
        ...(days[index] !== undefined && { expectedDays: days[index] }),
        type: "open",
      })),
      ...won.map(({ stage }): StageRow => ({ stage, probability: 1, type: "won" })),
      ...lost.map(({ stage }): StageRow => ({ stage, probability: 0, type: "lost" })),
    ],
    assumption,
    doubts: [
      ...all
        .filter(({ typeIsNamed }) => !typeIsNamed)
        .map(({ stage }) => ({ stage, about: "type" as const })),
      ...guessed.map((stage) => ({ stage, about: "order" as const })),
    ],
  };
}

/**
 * A number that grows along the process: the deals' mean probability where they have one, else how long ago they
 * were created, because deals further along are older.
 */
function evidenceOf(
  table: RawTable,
  mapping: Mapping,
  helpers: HelperColumns
): (stage: StageData) => number {
  const header = mapping.probability ?? helpers.percent;
  if (header !== undefined) {
    const chances = numbersOf(table, header);
    return ({ rows }) => meanOver(chances, rows);
  }
  const created = datesOf(table, mapping, "created");
  return ({ rows }) => -meanOver(created, rows);
}
