/** How functions read the columns most of them take: stages, amounts, last stages. */
import {
  CalcError,
  readStageTable,
  requireKnownStages,
  withAmountsNeedingStages,
  type Cells,
  type Figures,
  type Rows,
  type StageColumn,
  type StageTable,
} from "../../calc";

/** The stage table of an argument. @throws CalcError missingArgument, and what readStageTable throws */
export function stageTableOf(stageTable: Cells | null | undefined): StageTable {
  if (stageTable === null || stageTable === undefined) {
    throw new CalcError("missingArgument", { name: "stage_table" });
  }
  return readStageTable(stageTable);
}

/**
 * Stages and amounts of the same rows. A row with an amount but without a stage is a lead of an unknown stage; one
 * amount for every row makes no lead of an empty row.
 */
export function stagesAndAmounts<Name extends string>(
  rows: Rows<Name | "stages" | "amounts">,
  table: StageTable
): { stages: StageColumn; amounts: Figures } {
  const stages = rows.stages("stages", table);
  const amounts = rows.figures("amounts");
  return {
    stages: rows.isSpread("amounts") ? stages : withAmountsNeedingStages(stages, amounts),
    amounts,
  };
}

/** Stages for a result that has no place for unknown ones. @throws CalcError unknownStage */
export function knownStages<Name extends string>(
  rows: Rows<Name>,
  name: Name,
  table: StageTable,
  word = "stage"
): StageColumn {
  const stages = rows.stages(name, table);
  requireKnownStages(stages, word, rows.scope);
  return stages;
}

/** The last open stages of lost leads, if given. @throws CalcError unknownStage */
export const lastStagesOf = <Name extends string>(
  rows: Rows<Name | "last_stages">,
  table: StageTable
): StageColumn | undefined =>
  rows.has("last_stages") ? knownStages(rows, "last_stages", table, "last stage") : undefined;
