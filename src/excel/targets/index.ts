import { translator } from "../../locales";
import { storeConfiguration } from "../configuration";
import type { Configuration } from "../configuration-schema";
import { settingsInTurn } from "../in-turn";
import { currentLanguage } from "../language";
import { run, runReading } from "../run";
import { orTakeBack } from "../settings-table";
import { surveyStages, type Survey } from "../stages-table";
import { quietly } from "../watch-tables";
import { quotasFromCells, type Quota } from "./cells";
import { createTable } from "./create";
import { updateTable } from "./update";

export type { Quota } from "./cells";

/** What the team aims at; a goal that was not set is left out. */
export type Goals = Pick<Configuration["goals"], "revenue" | "averageDeal" | "quotaPeriod">;

/** Goals and quotas. Revenue is per year, a quota per `quotaPeriod`. */
export interface Targets {
  readonly goals: Goals;
  readonly quotas: readonly Quota[];
  /** Name of the table of quotas, where the workbook has one. */
  readonly quotasTable?: string;
}

/** The targets in what a look at the workbook found. */
export function targetsOf({
  configuration,
  quotas,
}: Pick<Survey, "configuration" | "quotas">): Targets {
  const { revenue, averageDeal, quotaPeriod } = configuration.goals;
  return {
    goals: {
      quotaPeriod,
      ...(revenue !== undefined && { revenue }),
      ...(averageDeal !== undefined && { averageDeal }),
    },
    quotas: quotas ? quotasFromCells(quotas.cells, quotas.name) : [],
    ...(quotas && { quotasTable: quotas.name }),
  };
}

/**
 * The goals and quotas of the workbook; without any, no goals and no quotas.
 * @throws UserError quotaCell naming a quota that is no amount
 */
export function readTargets(): Promise<Targets> {
  return runReading(async (context) => targetsOf(await surveyStages(context)));
}

/**
 * Writes goals and quotas: the quotas into their table if there is one, else, if there are any, into a new one beside
 * the stage table. Nothing of the user's is overwritten.
 *
 * @throws UserError sheetProtected, workbookProtected, quotaCell, before anything is changed
 */
export function writeTargets({ goals, quotas }: Targets): Promise<Targets> {
  const translate = translator(currentLanguage());
  return settingsInTurn(() =>
    run((context) =>
      quietly(context, async () => {
        const survey = await surveyStages(context);
        if (survey.quotas) await updateTable(context, survey.quotas, quotas);
        const created =
          !survey.quotas && quotas.length > 0
            ? await createTable(context, survey, quotas, translate)
            : undefined;
        const table = created ?? survey.quotas?.table;
        storeConfiguration(context, configured(survey.configuration, goals, table));
        await orTakeBack(context, () => created?.takeBack());
        return { goals, quotas, ...(table && { quotasTable: table.name }) };
      })
    )
  );
}

function configured(
  configuration: Configuration,
  goals: Goals,
  table: { readonly id: string; readonly name: string } | undefined
): Configuration {
  return {
    ...configuration,
    goals: { ...configuration.goals, revenue: undefined, averageDeal: undefined, ...goals },
    ...(table && {
      quotasTable: table.name,
      tableIds: { ...configuration.tableIds, [table.name]: table.id },
    }),
  };
}
