/** Excel.TableCollection of the workbook or a sheet, and TableScopedCollection of a range. */
import { intersect } from "../model/addresses";
import type { TableRecord } from "../model/types";
import { boolean, integerWithin, isInstance, text } from "./check";
import { defineObject, instance, since } from "./define";
import { ApiError } from "./errors";
import { assertUnprotected, findRange, tablesAt } from "./lookup";
import { tablesIn } from "./range-cells";
import type { ScopedTarget, TableScopeTarget } from "./targets";

function tablesOf({ book, sheetId }: ScopedTarget): TableRecord[] {
  return book.engine.tables().filter((table) => sheetId === undefined || table.sheetId === sheetId);
}

function find(tables: TableRecord[], key: unknown): TableRecord | undefined {
  const wanted = text(key).toLowerCase();
  return tables.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

const wrap = ({ book }: ScopedTarget | TableScopeTarget, { id }: TableRecord) =>
  instance("Table", { book, tableId: id });

function add(target: ScopedTarget, address: unknown, hasHeaders: unknown) {
  const { book } = target;
  const range = isInstance("Range", address)
    ? address.target
    : findRange(target, target.sheetId ?? book.engine.activeSheetId(), text(address));
  assertUnprotected(range);
  if (tablesAt(range).length > 0) {
    throw new ApiError("InvalidArgument", "A table can't overlap another table.");
  }
  // Excel takes merged cells apart where a table is made.
  book.engine
    .merges(range.sheetId)
    .filter((merge) => intersect(merge, range.rect))
    .forEach((merge) => book.engine.unmerge(range.sheetId, merge));
  return wrap(target, book.addTable(range.sheetId, range.rect, boolean(hasHeaders)));
}

function itemAt(target: ScopedTarget, index: unknown) {
  const tables = tablesOf(target);
  const table = tables[integerWithin(0, tables.length - 1)(index)];
  if (!table) throw new ApiError("InvalidArgument");
  return wrap(target, table);
}

export const tableCollection = defineObject("TableCollection", {
  properties: { count: { get: (target) => tablesOf(target).length } },
  methods: {
    add: { run: add },
    getItem: {
      run: (target, key) => {
        const table = find(tablesOf(target), key);
        if (!table) throw new ApiError("ItemNotFound");
        return wrap(target, table);
      },
    },
    getItemAt: { run: itemAt },
    ...since("1.4", {
      getCount: { run: (target: ScopedTarget) => tablesOf(target).length },
      getItemOrNullObject: {
        run: (target: ScopedTarget, key: unknown) => {
          const table = find(tablesOf(target), key);
          return table ? wrap(target, table) : null;
        },
      },
    }),
    ...since("1.7", {
      _RegisterDataChangedEvent: { run: () => null },
      _UnregisterDataChangedEvent: { run: () => null },
    }),
    ...since("1.9", {
      _RegisterAddedEvent: { run: () => null },
      _UnregisterAddedEvent: { run: () => null },
      _RegisterDeletedEvent: { run: () => null },
      _UnregisterDeletedEvent: { run: () => null },
    }),
  },
  items: (target) => tablesOf(target).map((table) => wrap(target, table)),
});

const scoped = (target: TableScopeTarget) => tablesIn(target, target.fullyContained);

export const tableScopedCollection = defineObject("TableScopedCollection", {
  methods: since("1.9", {
    getCount: { run: (target: TableScopeTarget) => scoped(target).length },
    getFirst: {
      run: (target: TableScopeTarget) => {
        const [first] = scoped(target);
        if (!first) throw new ApiError("ItemNotFound");
        return wrap(target, first);
      },
    },
    getItem: {
      run: (target: TableScopeTarget, key: unknown) => {
        const table = find(scoped(target), key);
        if (!table) throw new ApiError("ItemNotFound");
        return wrap(target, table);
      },
    },
  }),
  items: (target) => scoped(target).map((table) => wrap(target, table)),
});
