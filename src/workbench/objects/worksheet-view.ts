/** Excel.WorksheetProtection and WorksheetFreezePanes. */
import { MAX_COLUMNS, MAX_ROWS } from "../model/addresses";
import { integerWithin, optional, record, text } from "./check";
import { defineObject, instance, since } from "./define";
import { ApiError } from "./errors";
import { rangeArgument, sheetOf } from "./lookup";
import type { SheetTarget } from "./targets";

export const worksheetProtection = defineObject("WorksheetProtection", {
  properties: since("1.2", {
    options: { get: (target: SheetTarget) => sheetOf(target).protectionOptions },
    protected: { get: (target: SheetTarget) => sheetOf(target).protected },
  }),
  methods: {
    ...since("1.2", {
      // Documented: protecting a protected sheet fails.
      protect: {
        run: (target: SheetTarget, options: unknown, password: unknown) => {
          const sheet = sheetOf(target);
          if (sheet.protected) throw new ApiError("InvalidOperation");
          sheet.protected = true;
          sheet.protectionOptions = optional(record)(options) ?? {};
          sheet.password = optional(text)(password);
          target.book.touch(sheet.id);
        },
      },
    }),
    ...since("1.7", {
      unprotect: {
        run: (target: SheetTarget, password: unknown) => {
          const sheet = sheetOf(target);
          const wrong = sheet.password !== undefined && sheet.password !== password;
          if (sheet.protected && wrong) throw new ApiError("AccessDenied");
          sheet.protected = false;
          sheet.password = undefined;
          target.book.touch(sheet.id);
        },
      },
    }),
  },
});

function freeze(target: SheetTarget, rows: number, columns: number): void {
  target.book.engine.freeze(sheetOf(target).id, rows, columns);
}

/** The frozen cells, or nothing where no pane is frozen. */
function location(target: SheetTarget) {
  const { rows, columns } = target.book.engine.frozen(sheetOf(target).id);
  if (rows === 0 && columns === 0) return undefined;
  const rect = {
    row: 0,
    column: 0,
    rows: rows === 0 ? MAX_ROWS : rows,
    columns: columns === 0 ? MAX_COLUMNS : columns,
  };
  return instance("Range", { ...target, rect });
}

export const worksheetFreezePanes = defineObject("WorksheetFreezePanes", {
  methods: since("1.7", {
    freezeAt: {
      run: (target: SheetTarget, range: unknown) => {
        const { rect } = rangeArgument(target, range);
        const rows = rect.row + rect.rows;
        const columns = rect.column + rect.columns;
        freeze(target, rows === MAX_ROWS ? 0 : rows, columns === MAX_COLUMNS ? 0 : columns);
      },
    },
    freezeColumns: {
      run: (target: SheetTarget, count: unknown) =>
        freeze(target, 0, optional(integerWithin(1, MAX_COLUMNS))(count) ?? 1),
    },
    freezeRows: {
      run: (target: SheetTarget, count: unknown) =>
        freeze(target, optional(integerWithin(1, MAX_ROWS))(count) ?? 1, 0),
    },
    getLocation: {
      run: (target: SheetTarget) => {
        const range = location(target);
        if (!range) throw new ApiError("ItemNotFound");
        return range;
      },
    },
    getLocationOrNullObject: { run: (target: SheetTarget) => location(target) ?? null },
    unfreeze: { run: (target: SheetTarget) => freeze(target, 0, 0) },
  }),
});
