/** Excel.Workbook, Application, Runtime and DocumentProperties. */
import { boolean, oneOf, optional, text } from "./check";
import { defineObject, field, instance, since, type Property } from "./define";
import { ApiError } from "./errors";
import type { AddinTarget, BookTarget, WorkbookTarget } from "./targets";

export const application = defineObject("Application", {
  properties: {
    calculationMode: {
      get: ({ book }) => book.calculationMode,
      set: ({ book }, value) => {
        book.calculationMode = oneOf("Automatic", "AutomaticExceptTables", "Manual")(value);
      },
    },
    ...since("1.9", {
      calculationEngineVersion: { get: () => 191029 },
      calculationState: { calculated: true, get: () => "Done" },
    }),
    // Formulas are typed here as Excel does with English regional settings.
    ...since("1.11", { decimalSeparator: { get: () => "." } }),
  },
  methods: {
    calculate: {
      run: ({ book }, type) => {
        oneOf("Recalculate", "Full", "FullRebuild")(type);
        book.engine.recalculate();
        book.markUncalculated();
      },
    },
    // Nothing is drawn or calculated between the actions of a batch here, so there is nothing to suspend.
    ...since("1.6", { suspendApiCalculationUntilNextSync: { run: () => undefined } }),
    ...since("1.9", { suspendScreenUpdatingUntilNextSync: { run: () => undefined } }),
  },
});

function selectedRange({ book }: WorkbookTarget) {
  return instance("Range", { book, ...book.engine.selection() });
}

function eventRange(missing: () => null) {
  return {
    run: ({ addin }: WorkbookTarget, id: unknown) => {
      const range = addin.eventRange(text(id));
      return range ? instance("Range", range) : missing();
    },
  };
}

export const workbook = defineObject("Workbook", {
  properties: {
    ...since("1.7", { name: { get: () => "Book1.xlsx" } }),
    ...since("1.8", { readOnly: { get: () => false } }),
    ...since("1.9", { calculationEngineVersion: { get: () => 191029 } }),
  },
  objects: {
    application: { get: ({ book }) => instance("Application", { book }) },
    names: { get: ({ book }) => instance("NamedItemCollection", { book, sheetId: undefined }) },
    tables: { get: ({ book }) => instance("TableCollection", { book, sheetId: undefined }) },
    worksheets: { get: ({ book }) => instance("WorksheetCollection", { book }) },
    ...since("1.4", {
      settings: { get: ({ book }: WorkbookTarget) => instance("SettingCollection", { book }) },
    }),
    ...since("1.5", {
      _Runtime: { get: ({ addin }: WorkbookTarget) => instance("Runtime", { addin }) },
    }),
    ...since("1.7", {
      properties: { get: ({ book }: WorkbookTarget) => instance("DocumentProperties", { book }) },
    }),
  },
  methods: {
    getSelectedRange: { run: selectedRange },
    _RemoveReference: { run: ({ addin }, id) => addin.releaseReference(text(id)) },
    _RemoveAllReferences: { run: ({ addin }) => addin.releaseReference() },
    ...since("1.7", {
      getActiveCell: {
        run: ({ book }: WorkbookTarget) => {
          const { sheetId, rect } = book.engine.selection();
          return instance("Range", { book, sheetId, rect: { ...rect, rows: 1, columns: 1 } });
        },
      },
    }),
    ...since("1.8", {
      _GetRangeForEventByReferenceId: eventRange(() => {
        throw new ApiError("ItemNotFound");
      }),
      _GetRangeOrNullObjectForEventByReferenceId: eventRange(() => null),
    }),
  },
});

export const runtime = defineObject("Runtime", {
  properties: since("1.8", {
    enableEvents: {
      get: ({ addin }: AddinTarget) => addin.eventsEnabled,
      set: ({ addin }: AddinTarget, value: unknown) => {
        addin.eventsEnabled = boolean(value);
      },
    },
  }),
});

type Properties = BookTarget["book"]["properties"];

const property = (name: keyof Properties & Exclude<keyof Properties, "revisionNumber">) =>
  field<BookTarget, Properties, typeof name>(({ book }) => book.properties, name, text, "");

const readOnly = ({ get }: Property<BookTarget>): Property<BookTarget> => ({ get });

export const documentProperties = defineObject("DocumentProperties", {
  properties: since("1.7", {
    author: property("author"),
    category: property("category"),
    comments: property("comments"),
    company: property("company"),
    keywords: property("keywords"),
    lastAuthor: readOnly(property("lastAuthor")),
    manager: property("manager"),
    revisionNumber: {
      get: ({ book }: BookTarget) => book.properties.revisionNumber,
      set: ({ book }: BookTarget, value: unknown) => {
        book.properties.revisionNumber = optional(Number)(value) ?? 0;
      },
    },
    subject: property("subject"),
    title: property("title"),
  }),
});
