import { readStageTable } from "../../calc";
import type { StageRow } from "../../leads";
import { asText } from "../as-text";

/** The columns of the stage table, by position. */
export const STAGE_COLUMNS = ["stage", "probability", "expectedDays", "type", "goal"] as const;
export type StageColumn = (typeof STAGE_COLUMNS)[number];

/**
 * The stages in the body of a stage table (see STAGE_COLUMNS; only the first is compulsory).
 * @throws CalcError naming the row and cell that is not as it should be
 */
export function stagesFromCells(rows: readonly (readonly unknown[])[]): StageRow[] {
  return readStageTable(rows).stages.map(({ name, ...stage }) => ({ stage: name, ...stage }));
}

/** The cells of a stage, with its type in the words of the user's language. */
export const cellsOfStage = (
  { stage, probability, expectedDays, type, goal }: StageRow,
  typeWords: Readonly<Record<StageRow["type"], string>>
): (string | number)[] => [
  asText(stage),
  probability ?? "",
  expectedDays ?? "",
  typeWords[type],
  goal ?? "",
];
