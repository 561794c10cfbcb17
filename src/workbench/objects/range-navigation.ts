/** The methods of Excel.Range that lead to other ranges. */
import { bounding, contains, intersect, MAX_COLUMNS, MAX_ROWS } from "../model/addresses";
import type { Rect } from "../model/types";
import { boolean, integer, optional } from "./check";
import { instance, since, type Instance, type Method } from "./define";
import { ApiError } from "./errors";
import { rangeArgument, rangeOf } from "./lookup";
import { surroundingRegion } from "./range-region";
import type { RangeTarget } from "./targets";

type Navigate = (rect: Rect, ...args: number[]) => Rect;

/** A range of the same sheet; outside the grid there is none. */
export function rangeAt(target: RangeTarget, rect: Rect): Instance<"Range"> {
  const { row, column, rows, columns } = rect;
  const grid = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  const valid = row >= 0 && column >= 0 && rows > 0 && columns > 0 && contains(grid, rect);
  if (!valid) throw new ApiError("InvalidArgument");
  return instance("Range", { book: target.book, sheetId: target.sheetId, rect });
}

/** A method whose arguments are all whole numbers; `defaults` stand in for those left out. */
function navigate(to: Navigate, ...defaults: (number | undefined)[]): Method<RangeTarget> {
  return {
    run: (target, ...args) => {
      const count = Math.max(args.length, defaults.length);
      const numbers = Array.from({ length: count }, (_, i) => {
        const given = optional(integer)(args[i]) ?? defaults[i];
        if (given === undefined) throw new ApiError("InvalidArgument");
        return given;
      });
      return rangeAt(target, to(rangeOf(target), ...numbers));
    },
  };
}

function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw new ApiError("InvalidArgument");
  return index;
}

/** Rows or columns beside the range: before it for negative counts of the opposite method. */
function beside(rect: Rect, rows: number, columns: number): Rect {
  const after = (start: number, size: number, count: number) =>
    count > 0 ? { start: start + size, size: count } : { start: start + count, size: -count };
  if (rows === 0 && columns === 0) throw new ApiError("InvalidArgument");
  if (rows !== 0) {
    const { start, size } = after(rect.row, rect.rows, rows);
    return { ...rect, row: start, rows: size };
  }
  const { start, size } = after(rect.column, rect.columns, columns);
  return { ...rect, column: start, columns: size };
}

function intersection(missing: (target: RangeTarget) => null): Method<RangeTarget> {
  return {
    run: (target, other) => {
      const second = rangeArgument(target, other);
      if (second.sheetId !== target.sheetId) throw new ApiError("InvalidArgument");
      const common = intersect(rangeOf(target), rangeOf(second));
      return common ? rangeAt(target, common) : missing(target);
    },
  };
}

/** The used part of the range; documented: a range without values gives ItemNotFound, or the null object. */
function used(missing: () => null): Method<RangeTarget> {
  return {
    calculated: true,
    run: (target, valuesOnly) => {
      const only = optional(boolean)(valuesOnly) ?? false;
      const all = target.book.engine.usedRange(target.sheetId, only);
      const common = all && intersect(rangeOf(target), all);
      return common ? rangeAt(target, common) : missing();
    },
  };
}

function spill(part: "all" | "anchor", missing: () => null): Method<RangeTarget> {
  return {
    calculated: true,
    run: (target) => {
      const { row, column, rows, columns } = rangeOf(target);
      if (rows * columns !== 1) throw new ApiError("InvalidArgument");
      const found = target.book.engine.spillAt(target.sheetId, row, column);
      if (!found) return missing();
      const isAnchor = found.anchor.row === row && found.anchor.column === column;
      if (part === "anchor") return rangeAt(target, { ...found.anchor, rows: 1, columns: 1 });
      return isAnchor ? rangeAt(target, found.rect) : missing();
    },
  };
}

function notFound(): never {
  throw new ApiError("ItemNotFound");
}
const nothing = () => null;

export const navigationMethods: Record<string, Method<RangeTarget>> = {
  getBoundingRect: {
    run: (target, other) => {
      const second = rangeArgument(target, other);
      if (second.sheetId !== target.sheetId) throw new ApiError("InvalidArgument");
      return rangeAt(target, bounding(rangeOf(target), rangeOf(second)));
    },
  },
  // The only one that may lie outside its range, as documented.
  getCell: navigate(
    (rect, row = 0, column = 0) => ({
      row: rect.row + row,
      column: rect.column + column,
      rows: 1,
      columns: 1,
    }),
    undefined,
    undefined
  ),
  getColumn: navigate(
    (rect, column = 0) => ({
      ...rect,
      column: rect.column + within(column, rect.columns),
      columns: 1,
    }),
    undefined
  ),
  getRow: navigate(
    (rect, row = 0) => ({ ...rect, row: rect.row + within(row, rect.rows), rows: 1 }),
    undefined
  ),
  getEntireColumn: navigate((rect) => ({ ...rect, row: 0, rows: MAX_ROWS })),
  getEntireRow: navigate((rect) => ({ ...rect, column: 0, columns: MAX_COLUMNS })),
  getLastCell: navigate((rect) => ({
    row: rect.row + rect.rows - 1,
    column: rect.column + rect.columns - 1,
    rows: 1,
    columns: 1,
  })),
  getLastColumn: navigate((rect) => ({
    ...rect,
    column: rect.column + rect.columns - 1,
    columns: 1,
  })),
  getLastRow: navigate((rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 })),
  getOffsetRange: navigate(
    (rect, rows = 0, columns = 0) => ({
      ...rect,
      row: rect.row + rows,
      column: rect.column + columns,
    }),
    undefined,
    undefined
  ),
  getIntersection: intersection(notFound),
  getUsedRange: used(notFound),
  ...since("1.2", {
    getColumnsAfter: navigate((rect, count = 1) => beside(rect, 0, count), 1),
    getColumnsBefore: navigate((rect, count = 1) => beside(rect, 0, -count), 1),
    getRowsAbove: navigate((rect, count = 1) => beside(rect, -count, 0), 1),
    getRowsBelow: navigate((rect, count = 1) => beside(rect, count, 0), 1),
    getResizedRange: navigate(
      (rect, rows = 0, columns = 0) => ({
        ...rect,
        rows: rect.rows + rows,
        columns: rect.columns + columns,
      }),
      undefined,
      undefined
    ),
  }),
  ...since("1.4", {
    getIntersectionOrNullObject: intersection(nothing),
    getUsedRangeOrNullObject: used(nothing),
  }),
  ...since("1.7", {
    getAbsoluteResizedRange: navigate(
      (rect, rows = 0, columns = 0) => ({ ...rect, rows, columns }),
      undefined,
      undefined
    ),
    getSurroundingRegion: {
      calculated: true,
      run: (target: RangeTarget) => rangeAt(target, surroundingRegion(target)),
    },
  }),
  ...since("1.12", {
    getSpillParent: spill("anchor", notFound),
    getSpillParentOrNullObject: spill("anchor", nothing),
    getSpillingToRange: spill("all", notFound),
    getSpillingToRangeOrNullObject: spill("all", nothing),
  }),
};
