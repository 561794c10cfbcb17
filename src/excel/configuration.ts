import { type Configuration, parseConfiguration } from "./configuration-schema";
import type { HistoryMapping } from "../leads";
import { settingsInTurn } from "./in-turn";
import { run, runReading } from "./run";
import { syncTogether } from "./sync-together";
import type { TableInfo } from "./types";

/** The key of this add-in in the workbook's settings. */
const SETTINGS_KEY = "Pipeline";

/** What the workbook remembers about this add-in. */
export function loadConfiguration(): Promise<Configuration> {
  return runReading(readConfiguration);
}

/** Changes what the workbook remembers, on the basis of what it remembers now. */
export function updateConfiguration(
  change: (configuration: Configuration) => Configuration
): Promise<Configuration> {
  return settingsInTurn(() =>
    run(async (context) => {
      const configuration = change(await readConfiguration(context));
      storeConfiguration(context, configuration);
      await context.sync();
      return configuration;
    })
  );
}

/** Replaces what the workbook remembers. */
export async function saveConfiguration(configuration: Configuration): Promise<void> {
  await updateConfiguration(() => configuration);
}

/** As loadConfiguration, within a batch of the caller's. */
export async function readConfiguration(context: Excel.RequestContext): Promise<Configuration> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY).load("value");
  await syncTogether(context);
  return parseConfiguration(setting.isNullObject ? undefined : setting.value);
}

/** As saveConfiguration, within a batch and a turn of the caller's: takes effect at its next sync. */
export function storeConfiguration(
  context: Excel.RequestContext,
  configuration: Configuration
): void {
  context.workbook.settings.add(SETTINGS_KEY, configuration);
}

/**
 * The configuration with the present names of the tables it speaks of: a table that was renamed is found again by
 * its id. A name that still exists is left alone, whatever its id, because formulas go by name.
 */
export function followRenames(
  configuration: Configuration,
  tables: readonly Pick<TableInfo, "id" | "name">[]
): Configuration {
  const names = new Set(tables.map((table) => table.name));
  const nameById = new Map(tables.map((table) => [table.id, table.name]));
  const present = (name: string): string => {
    const id = configuration.tableIds[name];
    return names.has(name) || id === undefined ? name : (nameById.get(id) ?? name);
  };
  const renamed = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [present(name), value]));
  const { leadsTable, stagesTable, quotasTable, historyTable, ratesTable, snapshotsTable } =
    configuration;
  return {
    ...configuration,
    ...(leadsTable !== undefined && { leadsTable: present(leadsTable) }),
    ...(stagesTable !== undefined && { stagesTable: present(stagesTable) }),
    ...(quotasTable !== undefined && { quotasTable: present(quotasTable) }),
    ...(historyTable !== undefined && { historyTable: present(historyTable) }),
    ...(ratesTable !== undefined && { ratesTable: present(ratesTable) }),
    ...(snapshotsTable !== undefined && { snapshotsTable: present(snapshotsTable) }),
    tableIds: renamed(configuration.tableIds),
    mappings: renamed(configuration.mappings),
  };
}

/** The configuration with `table` as the leads table and the way its columns are to be read. */
export function withLeadsTable(
  configuration: Configuration,
  table: Pick<TableInfo, "id" | "name">,
  mapping: Configuration["mappings"][string]
): Configuration {
  return {
    ...configuration,
    leadsTable: table.name,
    tableIds: { ...configuration.tableIds, [table.name]: table.id },
    mappings: { ...configuration.mappings, [table.name]: mapping },
  };
}

/** A table with the stage history, and how it is read. */
export interface History {
  readonly table: Pick<TableInfo, "id" | "name">;
  readonly columns: HistoryMapping;
}

/** The configuration with this stage history, or without any. */
export function withHistory(
  { historyTable: _table, historyColumns: _columns, ...rest }: Configuration,
  history: History | undefined
): Configuration {
  if (!history) return rest;
  const { table, columns } = history;
  return {
    ...rest,
    historyTable: table.name,
    historyColumns: columns,
    tableIds: { ...rest.tableIds, [table.name]: table.id },
  };
}
