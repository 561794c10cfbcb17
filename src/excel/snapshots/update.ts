import { UserError } from "../../locales";
import { run, runAsOneStep } from "../run";
import type { Row } from "./cells";
import { readContent, type SnapshotsTable } from "./locate";
import { requireRoom } from "./require-room";
import { writeRows } from "./write-rows";

/**
 * Makes the table hold these rows; if Excel refuses a part of the work, the table is as it was.
 *
 * @returns the name of its sheet
 * @throws UserError sheetProtected, snapshotsFull before anything is changed
 */
export async function updateTable(found: SnapshotsTable, rows: readonly Row[]): Promise<string> {
  const { name, sheet, isProtected } = found;
  if (isProtected) throw new UserError("sheetProtected", { sheet });
  requireRoom(found, rows.length);
  const takeBack = () => restoreRows(found);
  try {
    await runAsOneStep(async (context) => {
      const table = context.workbook.tables.getItem(name);
      // Excel does not let hidden rows be written or deleted like others.
      table.clearFilters();
      await writeRows(table, found.width, found.rows, rows);
    }, takeBack);
  } catch (error) {
    await takeBack();
    throw error;
  }
  return sheet;
}

/** Undoes what was written before the failure. */
async function restoreRows({ name, width, rows }: SnapshotsTable): Promise<void> {
  await run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    await context.sync();
    if (table.isNullObject) return;
    const present = await readContent(context, name);
    await writeRows(table, width, present.rows, rows);
  });
}
