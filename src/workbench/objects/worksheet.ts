/** Excel.Worksheet. */
import { MAX_COLUMNS, MAX_ROWS } from "../model/addresses";
import { DEFAULT_ROW_HEIGHT } from "../model/records";
import { boolean, color, integerWithin, numberWithin, oneOf, optional, text } from "./check";
import { defineObject, field, instance, since, type Method } from "./define";
import { ApiError } from "./errors";
import { findRange, sheetOf } from "./lookup";
import { isValidSheetName } from "./name-rules";
import { rangeAt } from "./range-navigation";
import type { SheetTarget } from "./targets";
import { copySheet } from "./worksheet-copy";

const visible = (target: SheetTarget) =>
  target.book.sheets().filter((sheet) => sheet.visibility === "Visible");

/** Excel keeps one sheet in sight. */
function assertNotLastVisible(target: SheetTarget): void {
  const [first, ...others] = visible(target);
  if (others.length === 0 && first?.id === target.sheetId) throw new ApiError("InvalidOperation");
}

function rename(target: SheetTarget, value: unknown): void {
  const sheet = sheetOf(target);
  const name = text(value);
  const other = target.book.findSheet(name);
  if (!isValidSheetName(name)) throw new ApiError("InvalidArgument");
  if (other && other.id !== sheet.id) throw new ApiError("ItemAlreadyExists");
  target.book.renameSheet(sheet.id, name);
}

function setVisibility(target: SheetTarget, value: unknown): void {
  const visibility = oneOf("Visible", "Hidden", "VeryHidden")(value);
  if (visibility !== "Visible") {
    assertNotLastVisible(target);
    const next = visible(target).find((sheet) => sheet.id !== target.sheetId);
    if (target.book.engine.activeSheetId() === target.sheetId && next) {
      target.book.activateSheet(next.id);
    }
  }
  sheetOf(target).visibility = visibility;
  target.book.touch(target.sheetId);
}

/** Documented (Worksheet.delete, issue 365): a sheet that is VeryHidden must be made Hidden before. */
function remove(target: SheetTarget): void {
  const sheet = sheetOf(target);
  if (sheet.visibility === "VeryHidden") throw new ApiError("GeneralException");
  assertNotLastVisible(target);
  target.book.deleteSheet(sheet.id);
}

function activate(target: SheetTarget): void {
  if (sheetOf(target).visibility !== "Visible") throw new ApiError("InvalidOperation");
  target.book.activateSheet(target.sheetId);
}

/** Without an address the whole sheet; names of the workbook are addresses, too. */
function getRange(target: SheetTarget, address: unknown) {
  sheetOf(target);
  const given = optional(text)(address);
  if (given === undefined || given === "") {
    return rangeAt({ ...target, rect: ALL }, ALL);
  }
  const range = findRange(target, target.sheetId, given);
  if (range.sheetId !== target.sheetId) throw new ApiError("InvalidArgument");
  return instance("Range", range);
}

const ALL = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const A1 = { row: 0, column: 0, rows: 1, columns: 1 };

/** Documented: of a blank sheet it is the top left cell, or the null object. */
function usedRange(orNull: boolean): Method<SheetTarget> {
  return {
    calculated: true,
    run: (target, valuesOnly) => {
      const sheet = sheetOf(target);
      const only = optional(boolean)(valuesOnly) ?? false;
      const rect = target.book.engine.usedRange(sheet.id, only);
      if (!rect && orNull) return null;
      return instance("Range", { ...target, rect: rect ?? A1 });
    },
  };
}

/** The sheet before (−1) or after (1) this one. */
function neighbour(step: 1 | -1, orNull: boolean): Method<SheetTarget> {
  return {
    run: (target, visibleOnly) => {
      const only = optional(boolean)(visibleOnly) ?? false;
      const sheets = target.book
        .sheets()
        .filter(({ id, visibility }) => id === target.sheetId || !only || visibility === "Visible");
      const index = sheets.findIndex(({ id }) => id === target.sheetId);
      const found = index < 0 ? undefined : sheets[index + step];
      if (found) return instance("Worksheet", { book: target.book, sheetId: found.id });
      if (orNull) return null;
      throw new ApiError("ItemNotFound");
    },
  };
}

const count = integerWithin(1, MAX_ROWS);
const index = integerWithin(0, MAX_ROWS - 1);

const registration: Method<SheetTarget> = { run: () => null };

const showGridlines = {
  get: (target: SheetTarget) => sheetOf(target).showGridlines,
  set: (target: SheetTarget, value: unknown) => {
    sheetOf(target).showGridlines = boolean(value);
    target.book.engine.setGridlines(target.sheetId, boolean(value));
  },
};

export const worksheet = defineObject("Worksheet", {
  identify: ({ sheetId }) => ({ Id: sheetId }),
  properties: {
    id: { get: (target) => sheetOf(target).id },
    name: { get: (target) => sheetOf(target).name, set: rename },
    position: {
      get: (target) => target.book.sheets().indexOf(sheetOf(target)),
      set: (target, value) => {
        const last = target.book.sheets().length - 1;
        target.book.engine.moveSheet(sheetOf(target).id, integerWithin(0, last)(value));
      },
    },
    visibility: { get: (target) => sheetOf(target).visibility, set: setVisibility },
    ...since("1.7", {
      standardHeight: { get: () => DEFAULT_ROW_HEIGHT },
      standardWidth: field(sheetOf, "standardWidth", numberWithin(0, 255)),
      tabColor: {
        get: (target: SheetTarget) => sheetOf(target).tabColor,
        set: (target: SheetTarget, value: unknown) => {
          sheetOf(target).tabColor = value === "" ? "" : color(value);
          target.book.touch(target.sheetId);
        },
      },
    }),
    ...since("1.8", {
      showGridlines,
      showHeadings: field(sheetOf, "showHeadings", boolean),
      // office.js reads them by their own names, but sets them by these.
      gridlines: showGridlines,
      headings: field(sheetOf, "showHeadings", boolean),
    }),
  },
  objects: {
    charts: { get: (target) => instance("ChartCollection", target) },
    tables: { get: (target) => instance("TableCollection", target) },
    ...since("1.2", {
      protection: { get: (target: SheetTarget) => instance("WorksheetProtection", target) },
    }),
    ...since("1.4", {
      names: { get: (target: SheetTarget) => instance("NamedItemCollection", target) },
    }),
    ...since("1.7", {
      freezePanes: { get: (target: SheetTarget) => instance("WorksheetFreezePanes", target) },
    }),
    ...since("1.9", {
      horizontalPageBreaks: {
        get: (target: SheetTarget) => instance("PageBreakCollection", target),
      },
      pageLayout: { get: (target: SheetTarget) => instance("PageLayout", target) },
    }),
  },
  methods: {
    activate: { run: activate },
    delete: { run: remove },
    getCell: {
      run: (target, row, column) => {
        sheetOf(target);
        const rect = { ...A1, row: index(row), column: index(column) };
        return rangeAt({ ...target, rect }, rect);
      },
    },
    getRange: { run: getRange },
    getUsedRange: usedRange(false),
    ...since("1.4", { getUsedRangeOrNullObject: usedRange(true) }),
    ...since("1.5", {
      getNext: neighbour(1, false),
      getNextOrNullObject: neighbour(1, true),
      getPrevious: neighbour(-1, false),
      getPreviousOrNullObject: neighbour(-1, true),
    }),
    ...since("1.6", {
      calculate: {
        run: (target: SheetTarget, markAllDirty: unknown) => {
          if (boolean(markAllDirty)) target.book.engine.recalculate();
          target.book.markUncalculated();
        },
      },
    }),
    ...since("1.7", {
      copy: { calculated: true, run: copySheet },
      getRangeByIndexes: {
        run: (
          target: SheetTarget,
          row: unknown,
          column: unknown,
          rows: unknown,
          columns: unknown
        ) => {
          sheetOf(target);
          const rect = {
            row: index(row),
            column: index(column),
            rows: count(rows),
            columns: count(columns),
          };
          return rangeAt({ ...target, rect }, rect);
        },
      },
      // The identity by which a sheet got from a relation (next, previous) is found again.
      _GetSheetById: {
        run: (target: SheetTarget, id: unknown) => {
          const sheet = target.book.sheet(text(id));
          if (!sheet) throw new ApiError("ItemNotFound");
          return instance("Worksheet", { book: target.book, sheetId: sheet.id });
        },
      },
      _RegisterActivatedEvent: registration,
      _UnregisterActivatedEvent: registration,
      _RegisterDataChangedEvent: registration,
      _UnregisterDataChangedEvent: registration,
      _RegisterDeactivatedEvent: registration,
      _UnregisterDeactivatedEvent: registration,
      _RegisterSelectionChangedEvent: registration,
      _UnregisterSelectionChangedEvent: registration,
    }),
  },
});
