import type { OtherTables } from "../report";
import { RATES_TABLE } from "./rates/locate";
import { SNAPSHOT_COLUMNS } from "./snapshots/cells";
import type { WorkbookInfo } from "./stages-table";

/** The tables beside the leads that formulas can name: stage history, snapshots, exchange rates. */
export function otherTables({
  tables,
  configuration,
}: Pick<WorkbookInfo, "tables" | "configuration">): OtherTables {
  const { historyTable, historyColumns, snapshotsTable, ratesTable } = configuration;
  const named = (name: string | undefined) => tables.find((table) => table.name === name);
  const history = named(historyTable);
  const snapshots = named(snapshotsTable);
  const rates = named(ratesTable) ?? named(RATES_TABLE);
  const isRead =
    historyColumns &&
    Object.values(historyColumns).every((header) => history?.headers.includes(header));
  const headerOf = (column: (typeof SNAPSHOT_COLUMNS)[number]): string =>
    snapshots?.headers[SNAPSHOT_COLUMNS.indexOf(column)] ?? "";
  return {
    ...(history && isRead && { history: { table: history.name, columns: historyColumns } }),
    ...(snapshots &&
      snapshots.headers.length >= SNAPSHOT_COLUMNS.length && {
        snapshots: {
          table: snapshots.name,
          columns: {
            id: headerOf("id"),
            stage: headerOf("stage"),
            amount: headerOf("amount"),
            until: headerOf("until"),
          },
        },
      }),
    ...(rates && rates.headers.length > 1 && { rates: rates.name }),
  };
}
