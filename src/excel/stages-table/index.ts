import { CalcError } from "../../calc";
import type { StageRow } from "../../leads";
import { languageOf, translator } from "../../locales";
import { run, runReading } from "../run";
import { quietly } from "../watch-tables";
import { createTable } from "./create";
import { surveyStages, type StagesTable } from "./locate";
import { updateTable } from "./update";

export { surveyStages } from "./locate";
export type { StagesTable, Survey } from "./locate";

/** The stages of the workbook, or undefined when it has no stage table yet. */
export async function readStages(): Promise<readonly StageRow[] | undefined> {
  return (await findStagesTable())?.rows;
}

/**
 * The stage table with its name and place, or undefined when the workbook has none yet.
 * @throws CalcError naming the cell of a stage table that is not as it should be
 */
export function findStagesTable(): Promise<StagesTable | undefined> {
  return runReading(async (context) => (await surveyStages(context)).present?.found);
}

/**
 * Writes the stages: into the stage table if there is one, else into a new table on a new sheet of settings. Nothing
 * of the user's is overwritten.
 *
 * @throws UserError sheetProtected or workbookProtected, CalcError noStages, before anything is changed
 */
export async function writeStages(rows: readonly StageRow[]): Promise<StagesTable> {
  if (rows.length === 0) throw new CalcError("noStages");
  const translate = translator(languageOf(Office.context.displayLanguage));
  return run(async (context) => {
    const survey = await surveyStages(context);
    const { present } = survey;
    return quietly(context, () =>
      present
        ? updateTable(context, present, rows, translate)
        : createTable(context, survey, rows, translate)
    );
  });
}
