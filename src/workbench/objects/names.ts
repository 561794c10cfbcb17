/** Excel.NamedItemCollection and NamedItem: defined names of the workbook or of a sheet. */
import { formatReference } from "../model/references";
import type { NamedItemRecord } from "../model/types";
import { boolean, isInstance, optional, text } from "./check";
import { defineObject, instance, since } from "./define";
import { ApiError } from "./errors";
import { assertUnprotected, rangeOfName } from "./lookup";
import { isNameTaken, isValidName } from "./name-rules";
import type { NamedItemTarget, ScopedTarget } from "./targets";

function namesOf({ book, sheetId }: ScopedTarget): NamedItemRecord[] {
  return book.engine.names().filter((item) => item.sheetId === sheetId);
}

function find(target: ScopedTarget, name: unknown): NamedItemRecord | undefined {
  const wanted = text(name).toLowerCase();
  return namesOf(target).find((item) => item.name.toLowerCase() === wanted);
}

const wrap = ({ book, sheetId }: ScopedTarget, { name }: NamedItemRecord) =>
  instance("NamedItem", { book, sheetId, name });

/** `reference` is a range or a formula as text, with or without its equals sign. */
function add(target: ScopedTarget, name: unknown, reference: unknown, comment: unknown) {
  const { book, sheetId } = target;
  const title = text(name);
  if (!isValidName(title)) throw new ApiError("InvalidArgument");
  const taken = sheetId === undefined ? isNameTaken(book, title) : find(target, title);
  if (taken) throw new ApiError("ItemAlreadyExists");
  if (sheetId !== undefined) assertUnprotected({ book, sheetId });
  const item: NamedItemRecord = {
    name: title,
    sheetId,
    formula: formulaOf(target, reference),
    comment: optional(text)(comment) ?? "",
    visible: true,
  };
  book.engine.setName(item);
  book.markUncalculated();
  return wrap(target, item);
}

function formulaOf({ book }: ScopedTarget, reference: unknown): string {
  if (isInstance("Range", reference)) {
    const { sheetId, rect } = reference.target;
    const name = book.sheet(sheetId)?.name;
    if (name === undefined) throw new ApiError("InvalidReference");
    return `=${formatReference(name, rect)}`;
  }
  const formula = text(reference);
  if (formula.trim() === "") throw new ApiError("InvalidArgument");
  return formula.startsWith("=") ? formula : `=${formula}`;
}

export const namedItemCollection = defineObject("NamedItemCollection", {
  methods: {
    getItem: {
      run: (target, name) => {
        const item = find(target, name);
        if (!item) throw new ApiError("ItemNotFound");
        return wrap(target, item);
      },
    },
    ...since("1.4", {
      add: { run: add },
      addFormulaLocal: { run: add },
      getCount: { run: (target: ScopedTarget) => namesOf(target).length },
      getItemOrNullObject: {
        run: (target: ScopedTarget, name: unknown) => {
          const item = find(target, name);
          return item ? wrap(target, item) : null;
        },
      },
    }),
  },
  items: (target) => namesOf(target).map((item) => wrap(target, item)),
});

function itemOf(target: NamedItemTarget): NamedItemRecord {
  const item = find(target, target.name);
  if (!item) throw new ApiError("ItemNotFound");
  return item;
}

function update(target: NamedItemTarget, changes: Partial<NamedItemRecord>): void {
  target.book.engine.setName({ ...itemOf(target), ...changes });
  target.book.markUncalculated();
}

const rangeOf = (target: NamedItemTarget) => rangeOfName(target, target.sheetId, target.name);

export const namedItem = defineObject("NamedItem", {
  identify: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: (target) => itemOf(target).name },
    type: { get: (target) => (itemOf(target) && rangeOf(target) ? "Range" : "String") },
    value: { get: (target) => itemOf(target).formula.replace(/^=/, "") },
    visible: {
      get: (target) => itemOf(target).visible,
      set: (target, value) => update(target, { visible: boolean(value) }),
    },
    ...since("1.4", {
      comment: {
        get: (target: NamedItemTarget) => itemOf(target).comment,
        set: (target: NamedItemTarget, value: unknown) => update(target, { comment: text(value) }),
      },
      scope: {
        get: (target: NamedItemTarget) =>
          itemOf(target).sheetId === undefined ? "Workbook" : "Worksheet",
      },
    }),
    ...since("1.7", {
      formula: {
        get: (target: NamedItemTarget) => itemOf(target).formula,
        set: (target: NamedItemTarget, value: unknown) =>
          update(target, { formula: formulaOf(target, value) }),
      },
    }),
  },
  objects: since("1.4", {
    // Documented: only a name of a sheet has one.
    worksheet: {
      get: ({ book, sheetId }: NamedItemTarget) => {
        if (sheetId === undefined) throw new ApiError("ItemNotFound");
        return instance("Worksheet", { book, sheetId });
      },
    },
    worksheetOrNullObject: {
      get: ({ book, sheetId }: NamedItemTarget) =>
        sheetId === undefined ? null : instance("Worksheet", { book, sheetId }),
    },
  }),
  methods: {
    getRange: {
      run: (target) => {
        const range = itemOf(target) && rangeOf(target);
        if (!range) throw new ApiError("ItemNotFound");
        return instance("Range", range);
      },
    },
    ...since("1.4", {
      delete: {
        run: (target: NamedItemTarget) => {
          target.book.engine.deleteName(itemOf(target).name, target.sheetId);
          target.book.markUncalculated();
        },
      },
      getRangeOrNullObject: {
        run: (target: NamedItemTarget) => {
          const range = itemOf(target) && rangeOf(target);
          return range ? instance("Range", range) : null;
        },
      },
    }),
  },
});
