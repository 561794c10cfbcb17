import { UserError } from "../../locales";
import type { SnapshotsTable } from "./locate";

/** Rows of a sheet in Excel. */
const SHEET_ROWS = 1_048_576;

/** @throws UserError snapshotsFull when the table with so many rows would go beyond the end of its sheet */
export function requireRoom(
  { name, top }: Pick<SnapshotsTable, "name" | "top">,
  rows: number
): void {
  const room = SHEET_ROWS - top - 1;
  if (rows > room) throw new UserError("snapshotsFull", { table: name, rows, room });
}
