/** Corrections of the leads, written into their cells and taken back. */
import { anchorsFor, type Fix, type FixKind, type Mapping } from "../../leads";
import { run, runAsOneStep } from "../run";
import { TEXT_FORMAT, writeCells, type CellChange, type WrittenCell } from "./write-cells";

export { withoutFormulas } from "./without-formulas";

/** What was written, to be taken back. */
export interface AppliedFixes {
  readonly table: string;
  /** Headers of the columns by which its leads are known again. */
  readonly anchors: readonly string[];
  readonly cells: readonly WrittenCell[];
  /** Cells that changed since the fixes were proposed, or hold a formula: they stayed. */
  readonly skipped: number;
}

/** Formats of cells that would show a date as its serial number, or as text. */
const SHOWS_NO_DATE = new Set(["General", TEXT_FORMAT]);
const DATE_FORMAT = "yyyy-mm-dd";
const TIME_FORMAT = "yyyy-mm-dd hh:mm";

/**
 * Writes the fixes into the table, as one step for the user's Undo where Excel can do that. Every cell is looked at
 * again before; if Excel refuses a part, the table is as it was.
 *
 * @throws UserError sheetProtected, rowsHidden, leadsChanged before anything is written
 */
export async function applyFixes(
  table: string,
  mapping: Mapping,
  fixes: readonly Fix[]
): Promise<AppliedFixes> {
  const anchors = anchorsFor(mapping, fixes);
  const changes = fixes.flatMap(({ kind, header, changes }) =>
    changes.flatMap(({ before, after, rows }) =>
      rows.map((row): CellChange => ({
        ...{ header, row, from: before, to: after },
        format: (present) => formatFor(kind, after, present),
      }))
    )
  );
  let cells: WrittenCell[] = [];
  const takeBack = async () => {
    await undoFixes({ table, anchors, cells, skipped: 0 });
    cells = [];
  };
  try {
    await runAsOneStep(
      (context) =>
        writeCells(context, table, anchors, changes, (written) => cells.push(...written)),
      takeBack
    );
  } catch (error) {
    if (cells.length > 0) await takeBack();
    throw error;
  }
  return { table, anchors, cells, skipped: changes.length - cells.length };
}

/**
 * Puts back what the cells held before, where they still hold what was written and their row is that of the same lead.
 *
 * @returns the number of cells that hold something else by now and stayed
 */
export async function undoFixes({ table, anchors, cells }: AppliedFixes): Promise<number> {
  const changes = cells.map(({ header, row, from, to, lead, hadFormat }): CellChange => ({
    ...{ header, row, lead, from: to, to: from },
    format: () => hadFormat,
  }));
  let restored = 0;
  await run((context) =>
    writeCells(context, table, anchors, changes, (written) => {
      restored += written.length;
    })
  );
  return changes.length - restored;
}

function formatFor(kind: FixKind, after: string | number, present: string): string | undefined {
  if (kind === "date" && SHOWS_NO_DATE.has(present)) {
    return Number.isInteger(after) ? DATE_FORMAT : TIME_FORMAT;
  }
  return kind === "number" && present === TEXT_FORMAT ? "General" : undefined;
}
