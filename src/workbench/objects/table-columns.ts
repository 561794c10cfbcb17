/** Excel.TableColumnCollection and TableColumn. */
import type { Rect, TableRecord } from "../model/types";
import { integer, integerWithin, optional, text } from "./check";
import { defineObject, instance, since, type Method } from "./define";
import { ApiError } from "./errors";
import { assertUnprotected, tableOf } from "./lookup";
import { matrix, scalarCell, shown, writeCells } from "./matrix";
import { bodyOf, headerOf, totalsOf } from "./table-parts";
import type { TableColumnTarget, TableTarget } from "./targets";

function columnAt({ book, tableId }: TableTarget, index: number) {
  return instance("TableColumn", { book, tableId, index });
}

/** By name in any case, or by number (Excel's column ids count from 1). */
function findIndex(table: TableRecord, key: unknown): number {
  if (typeof key === "number") return key >= 1 && key <= table.columns.length ? key - 1 : -1;
  const wanted = text(key).toLowerCase();
  return table.columns.findIndex((name) => name.toLowerCase() === wanted);
}

/** The first free `Column1`, `Column2`, … */
function freeName(table: TableRecord): string {
  for (let number = 1; ; number++) {
    if (findIndex(table, `Column${number}`) < 0) return `Column${number}`;
  }
}

const add: Method<TableTarget> = {
  run: (target, index, values, name) => {
    const table = tableOf(target);
    const { engine } = target.book;
    assertUnprotected({ book: target.book, sheetId: table.sheetId });
    const count = table.columns.length;
    const wanted = optional(integerWithin(-1, count))(index) ?? -1;
    const at = wanted === -1 ? count : wanted;
    const title = optional(text)(name) ?? freeName(table);
    if (findIndex(table, title) >= 0) throw new ApiError("InvalidArgument");
    const rect: Rect = { ...table.rect, column: table.rect.column + at, columns: 1 };
    const isFree = engine.read(table.sheetId, rect).every(([value]) => value === null);
    if (at < count || !isFree) engine.insertCells(table.sheetId, rect, "Right");
    const columns = table.columns.toSpliced(at, 0, title);
    target.book.updateTable(table.id, {
      rect: { ...table.rect, columns: columns.length },
      columns,
    });
    if (values !== undefined && values !== null) {
      writeCells(
        { book: target.book, sheetId: table.sheetId, rect },
        matrix({ book: target.book, sheetId: table.sheetId, rect }, values, scalarCell)
      );
    }
    return columnAt(target, at);
  },
};

function itemAt(target: TableTarget, index: unknown) {
  const { columns } = tableOf(target);
  return columnAt(target, integerWithin(0, columns.length - 1)(index));
}

export const tableColumnCollection = defineObject("TableColumnCollection", {
  properties: { count: { get: (target) => tableOf(target).columns.length } },
  methods: {
    add,
    getItem: {
      run: (target, key) => {
        const index = findIndex(tableOf(target), key);
        if (index < 0) throw new ApiError("ItemNotFound");
        return columnAt(target, index);
      },
    },
    getItemAt: { run: itemAt },
    ...since("1.4", {
      getCount: { run: (target: TableTarget) => tableOf(target).columns.length },
      getItemOrNullObject: {
        run: (target: TableTarget, key: unknown) => {
          const index = findIndex(tableOf(target), key);
          return index < 0 ? null : columnAt(target, index);
        },
      },
    }),
  },
  items: (target) => tableOf(target).columns.map((_, index) => columnAt(target, index)),
});

function nameOf(target: TableColumnTarget): string {
  const name = tableOf(target).columns[target.index];
  if (name === undefined) throw new ApiError("ItemNotFound");
  return name;
}

function part(of: (table: TableRecord) => Rect): Method<TableColumnTarget> {
  return {
    run: (target) => {
      nameOf(target);
      const table = tableOf(target);
      const rect = of(table);
      return instance("Range", {
        book: target.book,
        sheetId: table.sheetId,
        rect: { ...rect, column: rect.column + target.index, columns: 1 },
      });
    },
  };
}

function wholeColumn(target: TableColumnTarget) {
  nameOf(target);
  const table = tableOf(target);
  const rect = { ...table.rect, column: table.rect.column + target.index, columns: 1 };
  return { book: target.book, sheetId: table.sheetId, rect };
}

export const tableColumn = defineObject("TableColumn", {
  identify: ({ index }) => ({ Id: integer(index) + 1 }),
  properties: {
    id: { get: (target) => (nameOf(target), target.index + 1) },
    index: { get: (target) => (nameOf(target), target.index) },
    name: {
      get: nameOf,
      set: (target, value) => {
        const table = tableOf(target);
        const name = text(value);
        const taken = findIndex(table, name);
        if (name === "" || (taken >= 0 && taken !== target.index)) {
          throw new ApiError("InvalidArgument");
        }
        target.book.updateTable(table.id, { columns: table.columns.with(target.index, name) });
      },
    },
    values: {
      calculated: true,
      get: (target) => {
        const { book, sheetId, rect } = wholeColumn(target);
        return book.engine.read(sheetId, rect).map((line) => line.map(shown));
      },
      set: (target, value) => {
        const range = wholeColumn(target);
        writeCells(range, matrix(range, value, scalarCell));
      },
    },
  },
  objects: since("1.2", {
    filter: { get: (target: TableColumnTarget) => instance("Filter", target) },
  }),
  methods: {
    delete: {
      run: (target) => {
        const range = wholeColumn(target);
        const table = tableOf(target);
        assertUnprotected(range);
        if (table.columns.length === 1) throw new ApiError("InvalidOperation");
        const columns = table.columns.toSpliced(target.index, 1);
        const rect = { ...table.rect, columns: columns.length };
        range.book.engine.deleteCells(range.sheetId, range.rect, "Left");
        range.book.updateTable(table.id, { rect, columns });
      },
    },
    getDataBodyRange: part(bodyOf),
    getHeaderRowRange: part(headerOf),
    getRange: part((table) => table.rect),
    getTotalRowRange: part(totalsOf),
  },
});
