import { UserError, formatter, translator } from "../../locales";
import { currentLanguage } from "../language";
import { runReading } from "../run";
import { SNAPSHOT_COLUMNS, entriesFromRows, rowOfEntry } from "./cells";
import { snapshotDates, withoutSnapshot } from "./history";
import { findSnapshots } from "./locate";
import { updateTable } from "./update";

/** Excel leaves one row in a table that loses all; it is written as such. */
const BLANK_ROW = SNAPSHOT_COLUMNS.map(() => "");

/**
 * Deletes the snapshot of a day; every other one tells the same as before.
 *
 * @throws UserError noSnapshot; snapshotsOwnColumns where the user added columns, whose cells would end up beside other
 * leads; snapshotsChanged, sheetProtected
 */
export async function deleteSnapshot(date: number): Promise<void> {
  const found = await runReading(findSnapshots);
  const entries = found ? entriesFromRows(found.rows, found.name) : [];
  if (!found || !snapshotDates(entries).includes(date)) {
    throw new UserError("noSnapshot", {
      date: formatter(Office.context.contentLanguage).date(date),
    });
  }
  if (found.width > SNAPSHOT_COLUMNS.length) {
    throw new UserError("snapshotsOwnColumns", { table: found.name });
  }
  const unchanged = translator(currentLanguage())("fields.snapshots.unchanged");
  const rows = withoutSnapshot(entries, date, unchanged).map(rowOfEntry);
  await updateTable(found, rows.length > 0 ? rows : [BLANK_ROW]);
}
