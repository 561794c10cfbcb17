import { translator } from "../../locales";
import { storeConfiguration } from "../configuration";
import { settingsInTurn } from "../in-turn";
import { currentLanguage } from "../language";
import { run, runReading } from "../run";
import { orTakeBack } from "../settings-table";
import { surveyStages } from "../stages-table";
import { ratesFromCells, type Rate } from "./cells";
import { createRates } from "./create";
import { findRates } from "./locate";
import { updateRates } from "./update";

export type { Rate } from "./cells";

/** The rates of the workbook; undefined when it has no table of rates yet. */
export function readRates(): Promise<Rate[] | undefined> {
  return runReading(async (context) => {
    const { present } = await findRates(context);
    return present && ratesFromCells(present.cells);
  });
}

/**
 * Writes rates: into the table of rates if there is one, else into a new one beside the stage table. Nothing of the
 * user's is overwritten.
 *
 * @returns the name of the table, for formulas
 * @throws UserError sheetProtected or workbookProtected, before anything is changed
 */
export function writeRates(rates: readonly Rate[]): Promise<string> {
  return settingsInTurn(() =>
    run(async (context) => {
      const { present, configuration } = await findRates(context);
      if (present) {
        await updateRates(context, present, rates);
        return present.name;
      }
      const { present: stages } = await surveyStages(context);
      const isOurs = stages !== undefined && stages.found.name === configuration.stagesTable;
      const translate = translator(currentLanguage());
      const created = await createRates(context, isOurs ? stages : undefined, rates, translate);
      storeConfiguration(context, {
        ...configuration,
        ratesTable: created.name,
        tableIds: { ...configuration.tableIds, [created.name]: created.id },
      });
      await orTakeBack(context, created.takeBack);
      return created.name;
    })
  );
}
