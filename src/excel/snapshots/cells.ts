import { UserError } from "../../locales";
import type { Entry } from "./history";

/** The columns of the snapshots' table, by position; the user may add others behind them. */
export const SNAPSHOT_COLUMNS = ["since", "id", "stage", "amount", "close", "until"] as const;

/** A cell as read: "" is blank. */
export type Cell = string | number | boolean;
export type Row = readonly Cell[];

/**
 * The entries in the rows of the table; blank rows count for nothing.
 * @throws UserError snapshotsChanged naming the first row that is none
 */
export const entriesFromRows = (rows: readonly Row[], table: string): Entry[] =>
  rows.flatMap((row, index) => {
    if (row.every((cell) => cell === "")) return [];
    const [since, id, stage, amount, close, until] = row;
    if (
      typeof since !== "number" ||
      (typeof id !== "number" && typeof id !== "string") ||
      id === "" ||
      !isNumberOrBlank(amount) ||
      !isNumberOrBlank(close) ||
      !isNumberOrBlank(until)
    ) {
      throw new UserError("snapshotsChanged", { table, row: index + 1 });
    }
    const entry = { id, stage: String(stage), amount: numberIn(amount), close: numberIn(close) };
    return [{ ...entry, since, until: numberIn(until) }];
  });

const isNumberOrBlank = (cell: Cell | undefined): cell is number | "" =>
  cell === "" || typeof cell === "number";

const numberIn = (cell: number | ""): number | undefined => (cell === "" ? undefined : cell);

/** An entry as a row of the table. */
export const rowOfEntry = (entry: Entry): Row =>
  SNAPSHOT_COLUMNS.map((column) => entry[column] ?? "");
