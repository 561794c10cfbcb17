/** The methods of Excel.Range that change cells. */
import {
  contains,
  intersect,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
} from "../model/addresses";
import type { Rect } from "../model/types";
import { boolean, integerWithin, isInstance, oneOf, optional } from "./check";
import { instance, since, type Method } from "./define";
import { ApiError } from "./errors";
import { removeHyperlinks } from "./hyperlink";
import { assertUnprotected, assertWritable, findRange, rangeOf, sheetOf, tablesAt } from "./lookup";
import { assertShape } from "./matrix";
import { copyCells } from "./range-copy";
import type { RangeTarget } from "./targets";

const clearApplyTo = oneOf("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks");

/** Cells that move when cells are inserted or deleted at `rect`. */
function moved(rect: Rect, direction: "down" | "right"): Rect {
  return direction === "down"
    ? { ...rect, rows: MAX_ROWS - rect.row }
    : { ...rect, columns: MAX_COLUMNS - rect.column };
}

/** Excel refuses to move a part of a table. */
function assertTablesStayWhole(target: RangeTarget, direction: "down" | "right"): void {
  const rect = rangeOf(target);
  const whole = direction === "down" ? isWholeRows(rect) : isWholeColumns(rect);
  if (whole) return;
  const area = moved(rect, direction);
  const spans = ({ rect: table }: { rect: Rect }) =>
    direction === "down"
      ? table.column >= rect.column && table.column + table.columns <= rect.column + rect.columns
      : table.row >= rect.row && table.row + table.rows <= rect.row + rect.rows;
  if (!tablesAt({ ...target, rect: area }).every(spans)) {
    throw new ApiError(
      "InsertDeleteConflict",
      "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet."
    );
  }
}

const insert: Method<RangeTarget> = {
  run: (target, shift) => {
    const direction = oneOf("Down", "Right")(shift);
    const axis = direction === "Down" ? "down" : "right";
    assertUnprotected(target, isWholeRows(target.rect) ? "allowInsertRows" : "allowInsertColumns");
    assertTablesStayWhole(target, axis);
    target.book.engine.insertCells(target.sheetId, rangeOf(target), direction);
    target.book.markUncalculated();
    return instance("Range", target);
  },
};

const remove: Method<RangeTarget> = {
  run: (target, shift) => {
    const direction = oneOf("Up", "Left")(shift);
    assertUnprotected(target, isWholeRows(target.rect) ? "allowDeleteRows" : "allowDeleteColumns");
    assertTablesStayWhole(target, direction === "Up" ? "down" : "right");
    const rect = rangeOf(target);
    // A table goes with the last of its cells.
    for (const table of tablesAt(target)) {
      if (contains(rect, table.rect)) target.book.deleteTable(table.id, true);
    }
    target.book.engine.deleteCells(target.sheetId, rect, direction);
    target.book.markUncalculated();
  },
};

const clear: Method<RangeTarget> = {
  run: (target, applyTo) => {
    const what = optional(clearApplyTo)(applyTo) ?? "All";
    assertWritable(target);
    const rect = rangeOf(target);
    if (what !== "Formats" && what !== "Contents") removeHyperlinks(target);
    if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
    target.book.engine.clear(target.sheetId, rect, what);
    if (what !== "Contents") {
      const sheet = sheetOf(target);
      sheet.conditionalFormats = sheet.conditionalFormats.filter(
        (format) => !contains(rect, format.rect)
      );
      target.book.touch(target.sheetId);
    }
    target.book.markUncalculated();
  },
};

const merge: Method<RangeTarget> = {
  run: (target, across) => {
    assertUnprotected(target);
    if (tablesAt(target).length > 0) throw new ApiError("InvalidOperation");
    target.book.engine.merge(target.sheetId, rangeOf(target), optional(boolean)(across) ?? false);
  },
};

const unmerge: Method<RangeTarget> = {
  run: (target) => {
    assertUnprotected(target);
    target.book.engine.unmerge(target.sheetId, rangeOf(target));
  },
};

const select: Method<RangeTarget> = {
  run: (target) => {
    if (sheetOf(target).visibility !== "Visible") throw new ApiError("InvalidOperation");
    target.book.activateSheet(target.sheetId);
    target.book.engine.select(target.sheetId, rangeOf(target));
  },
};

const copyFrom: Method<RangeTarget> = {
  run: (target, source, copyType, skipBlanks, transpose) => {
    const from = isInstance("Range", source)
      ? source.target
      : findRange(target, target.sheetId, String(source));
    copyCells(target, from, {
      what: optional(oneOf("All", "Formulas", "Values", "Formats"))(copyType) ?? "All",
      skipBlanks: optional(boolean)(skipBlanks) ?? false,
      transpose: optional(boolean)(transpose) ?? false,
    });
  },
};

const getTables: Method<RangeTarget> = {
  run: (target, fullyContained) =>
    instance("TableScopedCollection", {
      ...target,
      fullyContained: optional(boolean)(fullyContained) ?? false,
    }),
};

export function tablesIn(target: RangeTarget, fullyContained: boolean) {
  const rect = rangeOf(target);
  return tablesAt(target).filter((table) =>
    fullyContained ? contains(rect, table.rect) : intersect(rect, table.rect) !== undefined
  );
}

export const cellMethods: Record<string, Method<RangeTarget>> = {
  clear,
  delete: remove,
  insert,
  select,
  // Sent before values are written in slices: the whole array's shape is checked first.
  _ValidateArraySize: {
    run: (target, rows, columns) => {
      const count = integerWithin(0, MAX_ROWS);
      assertShape(target, count(rows), count(columns));
    },
  },
  ...since("1.2", { merge, unmerge }),
  ...since("1.6", {
    calculate: { run: (target: RangeTarget) => target.book.engine.recalculate() },
  }),
  ...since("1.9", {
    copyFrom,
    getTables,
    setDirty: { run: (target: RangeTarget) => target.book.markUncalculated() },
  }),
};
