import { CalcError } from "../../calc";
import type { StageRow } from "../../leads";
import { translator } from "../../locales";
import type { Configuration } from "../configuration-schema";
import { settingsInTurn } from "../in-turn";
import { currentLanguage } from "../language";
import { run, runReading } from "../run";
import type { TableInfo } from "../types";
import { quietly } from "../watch-tables";
import { createTable } from "./create";
import { surveyStages, type StagesTable } from "./locate";
import { updateTable } from "./update";

export interface WorkbookInfo {
  readonly tables: readonly TableInfo[];
  readonly configuration: Configuration;
  /** The stage table, if it has been written. */
  readonly stages: readonly StageRow[] | undefined;
}

export { addStagesTable, newStagesTable } from "./create";
export { surveyStages } from "./locate";
export type { NewStagesTable } from "./create";
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

/** What the pane has to know of the workbook before it reads any lead. */
export function readWorkbook(): Promise<WorkbookInfo> {
  return runReading(async (context) => {
    const { tables, configuration, present } = await surveyStages(context);
    return { tables, configuration, stages: present?.found.rows };
  });
}

/**
 * Writes the stages: into the stage table if there is one, else into a new table on a new sheet of settings. Nothing
 * of the user's is overwritten.
 *
 * @throws UserError sheetProtected or workbookProtected, CalcError noStages, before anything is changed
 */
export async function writeStages(rows: readonly StageRow[]): Promise<StagesTable> {
  if (rows.length === 0) throw new CalcError("noStages");
  const translate = translator(currentLanguage());
  return settingsInTurn(() =>
    run(async (context) => {
      const { present } = await surveyStages(context);
      return quietly(context, () =>
        present
          ? updateTable(context, present, rows, translate)
          : createTable(context, rows, translate)
      );
    })
  );
}
