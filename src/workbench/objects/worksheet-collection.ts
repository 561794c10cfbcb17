/** Excel.WorksheetCollection. */
import type { SheetState } from "../model/records";
import { boolean, optional, text } from "./check";
import { defineObject, instance, since, type Method } from "./define";
import { ApiError } from "./errors";
import { isValidSheetName } from "./name-rules";
import type { BookTarget } from "./targets";

const wrap = ({ book }: BookTarget, { id }: SheetState) =>
  instance("Worksheet", { book, sheetId: id });

/** The first free `Sheet1`, `Sheet2`, … */
function freeName({ book }: BookTarget): string {
  for (let number = 1; ; number++) {
    if (!book.findSheet(`Sheet${number}`)) return `Sheet${number}`;
  }
}

/** Documented: the sheet is added at the end and is not made the active one. */
function add(target: BookTarget, name: unknown) {
  const given = optional(text)(name);
  const title = given === undefined || given === "" ? freeName(target) : given;
  if (!isValidSheetName(title)) throw new ApiError("InvalidArgument");
  if (target.book.findSheet(title)) throw new ApiError("ItemAlreadyExists");
  return wrap(target, target.book.addSheet(title));
}

function sheetsOf({ book }: BookTarget, visibleOnly: unknown): SheetState[] {
  const only = optional(boolean)(visibleOnly) ?? false;
  return book.sheets().filter((sheet) => !only || sheet.visibility === "Visible");
}

function end(which: 0 | -1): Method<BookTarget> {
  return {
    run: (target, visibleOnly) => {
      const sheet = sheetsOf(target, visibleOnly).at(which);
      if (!sheet) throw new ApiError("ItemNotFound");
      return wrap(target, sheet);
    },
  };
}

const registration: Method<BookTarget> = { run: () => null };

export const worksheetCollection = defineObject("WorksheetCollection", {
  methods: {
    add: { run: add },
    getActiveWorksheet: {
      run: ({ book }) => instance("Worksheet", { book, sheetId: book.engine.activeSheetId() }),
    },
    getItem: {
      run: (target, key) => {
        const sheet = target.book.findSheet(text(key));
        if (!sheet) throw new ApiError("ItemNotFound");
        return wrap(target, sheet);
      },
    },
    ...since("1.4", {
      getCount: {
        run: (target: BookTarget, visibleOnly: unknown) => sheetsOf(target, visibleOnly).length,
      },
      getItemOrNullObject: {
        run: (target: BookTarget, key: unknown) => {
          const sheet = target.book.findSheet(text(key));
          return sheet ? wrap(target, sheet) : null;
        },
      },
    }),
    ...since("1.5", { getFirst: end(0), getLast: end(-1) }),
    ...since("1.7", {
      _RegisterActivatedEvent: registration,
      _UnregisterActivatedEvent: registration,
      _RegisterAddedEvent: registration,
      _UnregisterAddedEvent: registration,
      _RegisterDeactivatedEvent: registration,
      _UnregisterDeactivatedEvent: registration,
      _RegisterDeletedEvent: registration,
      _UnregisterDeletedEvent: registration,
    }),
    ...since("1.9", {
      _RegisterDataChangedEvent: registration,
      _UnregisterDataChangedEvent: registration,
      _RegisterSelectionChangedEvent: registration,
      _UnregisterSelectionChangedEvent: registration,
    }),
  },
  items: (target) => target.book.sheets().map((sheet) => wrap(target, sheet)),
});
