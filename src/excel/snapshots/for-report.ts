import type { ReportInput } from "../../report";
import type { Configuration } from "../configuration-schema";
import { runReading } from "../run";
import { SNAPSHOT_COLUMNS } from "./cells";
import { findSnapshots } from "./locate";

/** The table of snapshots as the report reads it; undefined where no snapshot was taken. */
export async function snapshotsForReport({
  snapshotsTable,
}: Configuration): Promise<ReportInput["snapshots"]> {
  // Most workbooks have none: no request for them.
  const found = snapshotsTable === undefined ? undefined : await runReading(findSnapshots);
  if (!found) return undefined;
  const { name, headers, rows } = found;
  const byColumn = <T>(cellsOf: (index: number) => T) =>
    Object.fromEntries(SNAPSHOT_COLUMNS.map((column, index) => [column, cellsOf(index)])) as Record<
      (typeof SNAPSHOT_COLUMNS)[number],
      T
    >;
  return {
    name,
    headers: byColumn((index) => headers[index]!),
    columns: byColumn((index) => rows.map((row) => row[index]!)),
  };
}
