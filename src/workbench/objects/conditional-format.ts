/** Excel.ConditionalFormatCollection and ConditionalFormat (ExcelApi 1.6). */
import { contains, intersect } from "../model/addresses";
import type { ConditionalFormatRecord } from "../model/types";
import { boolean, integerWithin, oneOf, text } from "./check";
import { defineObject, instance, since, type Navigation } from "./define";
import { ApiError } from "./errors";
import { assertUnprotected, formatOf, rangeOf, sheetOf } from "./lookup";
import type { FormatRuleTarget, RangeTarget, SheetTarget, Targets } from "./targets";

/** The kinds this host draws; the others of Excel are refused by name. */
const KINDS = ["Custom", "CellValue", "DataBar", "ColorScale", "ContainsText"] as const;
const UNSUPPORTED = ["IconSet", "TopBottom", "PresetCriteria"];

function formatsOf(target: RangeTarget): ConditionalFormatRecord[] {
  const rect = rangeOf(target);
  return sheetOf(target)
    .conditionalFormats.filter((format) => intersect(format.rect, rect))
    .sort((a, b) => a.priority - b.priority);
}

function ruleTarget({ book, sheetId }: SheetTarget, formatId: string): FormatRuleTarget {
  return { book, sheetId, formatId };
}

function add(target: RangeTarget, type: unknown) {
  assertUnprotected(target);
  if (UNSUPPORTED.includes(String(type))) {
    throw new ApiError("ApiNotFound", `ConditionalFormatCollection.add(${String(type)})`);
  }
  const sheet = sheetOf(target);
  // The newest format has the first priority.
  sheet.conditionalFormats.forEach((format) => format.priority++);
  const format: ConditionalFormatRecord = {
    id: target.book.newId(),
    rect: rangeOf(target),
    type: oneOf(...KINDS)(type),
    priority: 0,
    stopIfTrue: false,
  };
  sheet.conditionalFormats.push(format);
  target.book.touch(target.sheetId);
  return instance("ConditionalFormat", ruleTarget(target, format.id));
}

function find(target: RangeTarget, id: unknown) {
  const wanted = text(id);
  return formatsOf(target).find((format) => format.id === wanted);
}

export const conditionalFormatCollection = defineObject("ConditionalFormatCollection", {
  methods: since("1.6", {
    add: { run: add },
    clearAll: {
      run: (target: RangeTarget) => {
        assertUnprotected(target);
        const sheet = sheetOf(target);
        const rect = rangeOf(target);
        // What lies partly inside keeps its part outside in Excel; here it must lie inside as a whole.
        const cut = sheet.conditionalFormats.filter((format) => intersect(rect, format.rect));
        if (!cut.every((format) => contains(rect, format.rect))) {
          throw new ApiError("UnsupportedOperation");
        }
        sheet.conditionalFormats = sheet.conditionalFormats.filter(
          (format) => !cut.includes(format)
        );
        target.book.touch(target.sheetId);
      },
    },
    getCount: { run: (target: RangeTarget) => formatsOf(target).length },
    getItem: {
      run: (target: RangeTarget, id: unknown) => {
        const format = find(target, id);
        if (!format) throw new ApiError("ItemNotFound");
        return instance("ConditionalFormat", ruleTarget(target, format.id));
      },
    },
    getItemAt: {
      run: (target: RangeTarget, index: unknown) => {
        const formats = formatsOf(target);
        const format = formats[integerWithin(0, formats.length - 1)(index)];
        if (!format) throw new ApiError("InvalidArgument");
        return instance("ConditionalFormat", ruleTarget(target, format.id));
      },
    },
  }),
  items: (target) =>
    formatsOf(target).map(({ id }) => instance("ConditionalFormat", ruleTarget(target, id))),
});

type RuleType = {
  [K in keyof Targets]: Targets[K] extends FormatRuleTarget ? K : never;
}[keyof Targets];

/** The part for one kind of format: of another kind it is an error, or the null object. */
function part(kind: (typeof KINDS)[number], type: RuleType, orNull: boolean) {
  const navigation: Navigation<FormatRuleTarget> = {
    get: (target) => {
      if (formatOf(target).type === kind) return instance(type, target as Targets[RuleType]);
      if (orNull) return null;
      throw new ApiError("InvalidOperation");
    },
  };
  return navigation;
}

export const conditionalFormat = defineObject("ConditionalFormat", {
  identify: ({ formatId }) => ({ Id: formatId }),
  properties: since("1.6", {
    id: { get: (target: FormatRuleTarget) => formatOf(target).id },
    priority: {
      get: (target: FormatRuleTarget) => formatOf(target).priority,
      set: (target: FormatRuleTarget, value: unknown) => {
        const formats = sheetOf(target).conditionalFormats;
        const moved = formatOf(target);
        const wanted = integerWithin(0, formats.length - 1)(value);
        const others = formats.filter((format) => format !== moved);
        others.sort((a, b) => a.priority - b.priority);
        others.splice(wanted, 0, moved);
        others.forEach((format, priority) => Object.assign(format, { priority }));
        target.book.touch(target.sheetId);
      },
    },
    stopIfTrue: {
      get: (target: FormatRuleTarget) => formatOf(target).stopIfTrue,
      set: (target: FormatRuleTarget, value: unknown) => {
        formatOf(target).stopIfTrue = boolean(value);
      },
    },
    type: { get: (target: FormatRuleTarget) => formatOf(target).type },
  }),
  objects: since("1.6", {
    cellValue: part("CellValue", "CellValueConditionalFormat", false),
    cellValueOrNullObject: part("CellValue", "CellValueConditionalFormat", true),
    colorScale: part("ColorScale", "ColorScaleConditionalFormat", false),
    colorScaleOrNullObject: part("ColorScale", "ColorScaleConditionalFormat", true),
    custom: part("Custom", "CustomConditionalFormat", false),
    customOrNullObject: part("Custom", "CustomConditionalFormat", true),
    dataBar: part("DataBar", "DataBarConditionalFormat", false),
    dataBarOrNullObject: part("DataBar", "DataBarConditionalFormat", true),
    textComparison: part("ContainsText", "TextConditionalFormat", false),
    textComparisonOrNullObject: part("ContainsText", "TextConditionalFormat", true),
  }),
  methods: since("1.6", {
    delete: {
      run: (target: FormatRuleTarget) => {
        const sheet = sheetOf(target);
        const removed = formatOf(target);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format !== removed);
        target.book.touch(target.sheetId);
      },
    },
    getRange: {
      run: (target: FormatRuleTarget) =>
        instance("Range", {
          book: target.book,
          sheetId: target.sheetId,
          rect: formatOf(target).rect,
        }),
    },
  }),
});
