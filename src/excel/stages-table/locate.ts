import { CalcError } from "../../calc";
import { isStageTableHeader, type StageRow } from "../../leads";
import { followRenames, readConfiguration } from "../configuration";
import type { Configuration } from "../configuration-schema";
import { quotasAmong, type PresentQuotas } from "../targets/locate";
import { syncTogether } from "../sync-together";
import { tableInfos } from "../tables";
import type { TableInfo } from "../types";
import { stagesFromCells } from "./cells";

/** The name formulas use for the stage table, in every language. */
export const STAGES_TABLE = "Stages";

export interface StagesTable {
  /** The table's name, for formulas. */
  readonly name: string;
  readonly sheet: string;
  readonly rows: readonly StageRow[];
}

/** What a look at the workbook's tables finds. */
export interface Survey {
  readonly configuration: Configuration;
  /** All tables, in the order of their sheets. */
  readonly tables: readonly TableInfo[];
  /** The stage table, if there is one. */
  readonly present?: PresentTable;
  /** The table of quotas, if there is one. */
  readonly quotas?: PresentQuotas;
}

export interface PresentTable {
  readonly table: Excel.Table;
  /** Cells of the table's body, as read. */
  readonly cells: readonly (readonly unknown[])[];
  readonly found: StagesTable;
}

/**
 * Looks for the stage table: the one that the configuration names (also after it was renamed), else the one called
 * Stages, if that is a stage table.
 */
export async function surveyStages(context: Excel.RequestContext): Promise<Survey> {
  const tables = context.workbook.tables.load("items/id,items/name");
  const stored = await readConfiguration(context);
  const configuration = followRenames(stored, tables.items);
  const names = [configuration.stagesTable, STAGES_TABLE];
  const candidates = names.flatMap(
    (name) => tables.items.find((table) => table.name === name) ?? []
  );
  const parts = [...new Set(candidates)].map((table) => ({
    table,
    sheet: table.worksheet.load("name"),
    columns: table.columns.load("items/name"),
    body: table.getDataBodyRange().load("values"),
  }));
  const quotasFound = quotasAmong(tables.items, configuration);
  const infos = tableInfos(tables.items);
  await syncTogether(context);
  const [present] = parts.flatMap(({ table, sheet, columns, body }): PresentTable[] => {
    const isOurs = table.name === configuration.stagesTable;
    const headers = columns.items.map(({ name }) => name);
    const rows = readRows(body.values, isOurs || isStageTableHeader(headers));
    if (!rows) return [];
    return [{ table, cells: body.values, found: { name: table.name, sheet: sheet.name, rows } }];
  });
  const quotas = quotasFound();
  return {
    configuration,
    tables: infos(),
    ...(present && { present }),
    ...(quotas && { quotas }),
  };
}

/**
 * The stages in a table's cells, or undefined when it is another kind of table that happens to have the name.
 * @throws CalcError when it is meant as a stage table and a cell is not as it should be
 */
function readRows(cells: unknown[][], isMeantAsStages: boolean): StageRow[] | undefined {
  try {
    return stagesFromCells(cells);
  } catch (error) {
    if (isMeantAsStages || !(error instanceof CalcError)) throw error;
    return undefined;
  }
}
