import type { ReportInput } from "../../report";
import { SNAPSHOT_COLUMNS } from "./cells";
import { findSnapshots } from "./locate";

/** The table of snapshots as the report reads it; undefined where no snapshot was taken. */
export async function snapshotsForReport(
  context: Excel.RequestContext
): Promise<ReportInput["snapshots"]> {
  const found = await findSnapshots(context);
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
