/** Excel.Table: a table's look, parts and methods. */
import { intersect } from "../model/addresses";
import type { Rect, TableRecord } from "../model/types";
import { boolean, text } from "./check";
import { defineObject, instance, since, type Method, type Property } from "./define";
import { ApiError } from "./errors";
import { assertUnprotected, rangeArgument, tableOf } from "./lookup";
import { isNameTaken, isValidName } from "./name-rules";
import { clearFilters, reapplyFilters } from "./table-filter";
import { bodyOf, headerOf, insertTableRows, removeTableRows, totalsOf } from "./table-parts";
import type { TableTarget } from "./targets";

const STYLE = /^(TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01])))?$/;

function update(target: TableTarget, changes: Partial<Omit<TableRecord, "id" | "sheetId">>): void {
  const table = tableOf(target);
  assertUnprotected({ book: target.book, sheetId: table.sheetId });
  target.book.updateTable(table.id, changes);
}

function flag(name: "showBandedRows" | "showFilterButton" | "showHeaders"): Property<TableTarget> {
  return {
    get: (target) => tableOf(target)[name],
    set: (target, value) => update(target, { [name]: boolean(value) }),
  };
}

const showTotals: Property<TableTarget> = {
  get: (target) => tableOf(target).showTotals,
  set: (target, value) => {
    const show = boolean(value);
    const table = tableOf(target);
    if (show === table.showTotals) return;
    const { book } = target;
    if (show) {
      const total = insertTableRows(target, bodyOf(table).rows, 1, "totals");
      const last = table.columns.at(-1) ?? "";
      // What Excel writes into a total row that is shown for the first time.
      const cells = table.columns.map(() => "");
      cells[0] = "Total";
      cells[cells.length - 1] = `=SUBTOTAL(109,[${last.replace(/['#[\]@]/g, "'$&")}])`;
      book.engine.write(table.sheetId, total, [cells]);
    } else {
      removeTableRows(target, bodyOf(table).rows, 1, "totals");
    }
    book.markUncalculated();
  },
};

/** A range of the table's, which is wherever the table lies when the range is asked for. */
function part(of: (table: TableRecord) => Rect): Method<TableTarget> {
  return {
    run: (target) => {
      const table = tableOf(target);
      return instance("Range", { book: target.book, sheetId: table.sheetId, rect: of(table) });
    },
  };
}

/** Documented: the new range overlaps the old one and keeps the header row where it is. */
const resize: Method<TableTarget> = {
  run: (target, newRange) => {
    const table = tableOf(target);
    const home = { book: target.book, sheetId: table.sheetId };
    assertUnprotected(home);
    const { sheetId, rect } = rangeArgument(home, newRange);
    const others = target.book.engine
      .tables()
      .filter((other) => other.id !== table.id && other.sheetId === sheetId);
    const fits =
      sheetId === table.sheetId &&
      rect.row === table.rect.row &&
      intersect(rect, table.rect) !== undefined &&
      rect.rows >= (table.showHeaders ? 2 : 1) &&
      !others.some((other) => intersect(other.rect, rect));
    if (!fits) throw new ApiError("InvalidArgument");
    target.book.updateTable(table.id, { rect, columns: headerNames(target, table, rect) });
  },
};

/** Names of the columns of a resized table: the header's texts, made unique, or `Column1` …. */
function headerNames(target: TableTarget, table: TableRecord, rect: Rect): string[] {
  const [texts = []] = target.book.engine.readText(table.sheetId, { ...rect, rows: 1 });
  const names: string[] = [];
  texts.forEach((given, i) => {
    const base = given || `Column${i + 1}`;
    const isTaken = (name: string) => names.some((n) => n.toLowerCase() === name.toLowerCase());
    let name = base;
    for (let number = 2; isTaken(name); number++) name = `${base}${number}`;
    names.push(name);
  });
  return names;
}

export const table = defineObject("Table", {
  identify: ({ tableId }) => ({ Id: tableId }),
  properties: {
    id: { get: (target) => tableOf(target).id },
    name: {
      get: (target) => tableOf(target).name,
      set: (target, value) => {
        const name = text(value);
        if (!isValidName(name) || isNameTaken(target.book, name, target.tableId)) {
          throw new ApiError("InvalidArgument");
        }
        update(target, { name });
      },
    },
    showHeaders: flag("showHeaders"),
    showTotals,
    style: {
      get: (target) => tableOf(target).style,
      set: (target, value) => {
        if (!STYLE.test(text(value))) throw new ApiError("InvalidArgument");
        update(target, { style: text(value) });
      },
    },
    ...since("1.3", {
      showBandedRows: flag("showBandedRows"),
      showFilterButton: flag("showFilterButton"),
    }),
  },
  objects: {
    columns: { get: (target) => instance("TableColumnCollection", target) },
    rows: { get: (target) => instance("TableRowCollection", target) },
    ...since("1.9", {
      autoFilter: { get: (target: TableTarget) => instance("AutoFilter", target) },
    }),
    ...since("1.2", {
      sort: { get: (target: TableTarget) => instance("TableSort", target) },
      worksheet: {
        get: (target: TableTarget) =>
          instance("Worksheet", { book: target.book, sheetId: tableOf(target).sheetId }),
      },
    }),
  },
  methods: {
    delete: {
      run: (target) => {
        const { id, sheetId } = tableOf(target);
        assertUnprotected({ book: target.book, sheetId });
        target.book.deleteTable(id, false);
      },
    },
    getDataBodyRange: part(bodyOf),
    getHeaderRowRange: part(headerOf),
    getRange: part((record) => record.rect),
    getTotalRowRange: part(totalsOf),
    ...since("1.2", {
      clearFilters: { run: clearFilters },
      reapplyFilters: { run: reapplyFilters },
      convertToRange: {
        run: (target: TableTarget) => {
          const { id, sheetId, rect } = tableOf(target);
          assertUnprotected({ book: target.book, sheetId });
          target.book.deleteTable(id, true);
          return instance("Range", { book: target.book, sheetId, rect });
        },
      },
    }),
    ...since("1.7", {
      _RegisterDataChangedEvent: { run: () => null },
      _UnregisterDataChangedEvent: { run: () => null },
      _RegisterSelectionChangedEvent: { run: () => null },
      _UnregisterSelectionChangedEvent: { run: () => null },
    }),
    ...since("1.13", { resize }),
  },
});
