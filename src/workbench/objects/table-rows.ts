/** Excel.TableRowCollection and TableRow. */
import type { TableRecord } from "../model/types";
import { boolean, integerWithin, optional } from "./check";
import { defineObject, instance, since, type Method } from "./define";
import { ApiError } from "./errors";
import { tableOf } from "./lookup";
import { matrix, scalarCell, shown, writeCells } from "./matrix";
import { bodyOf, insertTableRows, removeTableRows } from "./table-parts";
import type { TableRowTarget, TableTarget } from "./targets";

function rowAt({ book, tableId }: TableTarget, index: number) {
  return instance("TableRow", { book, tableId, index });
}

/** A table whose only data row is blank counts as having none when rows are added. */
function onlyBlankRow(target: TableTarget, table: TableRecord): boolean {
  const body = bodyOf(table);
  if (body.rows !== 1) return false;
  const [line = []] = target.book.engine.read(table.sheetId, body);
  return line.every((value) => value === null);
}

/**
 * Documented: `index` −1 or none adds at the end; `values` is a 2-D array with one line per new row; without values
 * one blank row is added. `alwaysInsert` false would write over the row at `index` first.
 */
const add: Method<TableTarget> = {
  run: (target, index, values, alwaysInsert) => {
    const table = tableOf(target);
    const body = bodyOf(table);
    const wanted = optional(integerWithin(-1, body.rows))(index) ?? -1;
    optional(boolean)(alwaysInsert);
    const lines = values === undefined || values === null ? undefined : values;
    if (Array.isArray(lines) && lines.length === 0) throw new ApiError("InvalidArgument");
    const count = Array.isArray(lines) ? lines.length : 1;
    const reuse = wanted === -1 && onlyBlankRow(target, table);
    const at = reuse ? 0 : wanted === -1 ? body.rows : wanted;
    const shape = { ...body, row: body.row + at, rows: count };
    const range = { book: target.book, sheetId: table.sheetId, rect: shape };
    // The values are looked at before anything moves, so that a wrong shape changes nothing.
    const cells = lines === undefined ? undefined : matrix(range, lines, scalarCell);
    const added = reuse ? count - 1 : count;
    if (added > 0) insertTableRows(target, reuse ? 1 : at, added);
    if (cells) writeCells(range, cells);
    return rowAt(target, at);
  },
};

export const tableRowCollection = defineObject("TableRowCollection", {
  properties: { count: { get: (target) => bodyOf(tableOf(target)).rows } },
  methods: {
    add,
    getItemAt: {
      run: (target, index) =>
        rowAt(target, integerWithin(0, bodyOf(tableOf(target)).rows - 1)(index)),
    },
    ...since("1.4", {
      getCount: { run: (target: TableTarget) => bodyOf(tableOf(target)).rows },
    }),
  },
  items: (target) =>
    Array.from({ length: bodyOf(tableOf(target)).rows }, (_, index) => rowAt(target, index)),
});

function rangeOfRow(target: TableRowTarget) {
  const table = tableOf(target);
  const body = bodyOf(table);
  if (target.index >= body.rows) throw new ApiError("ItemNotFound");
  const rect = { ...body, row: body.row + target.index, rows: 1 };
  return { book: target.book, sheetId: table.sheetId, rect };
}

export const tableRow = defineObject("TableRow", {
  identify: ({ index }) => ({ Index: index }),
  properties: {
    index: { get: ({ index }) => index },
    values: {
      calculated: true,
      get: (target) => {
        const { book, sheetId, rect } = rangeOfRow(target);
        return book.engine.read(sheetId, rect).map((line) => line.map(shown));
      },
      set: (target, value) => {
        const range = rangeOfRow(target);
        writeCells(range, matrix(range, value, scalarCell));
      },
    },
  },
  methods: {
    delete: {
      run: (target) => {
        rangeOfRow(target);
        removeTableRows(target, target.index, 1);
      },
    },
    getRange: { run: (target) => instance("Range", rangeOfRow(target)) },
  },
});
