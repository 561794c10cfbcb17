/** The rules of conditional formats and the look they give (ExcelApi 1.6). */
import type { ConditionalFormatRecord } from "../model/types";
import { boolean, color, oneOf, optional, record, text } from "./check";
import { defineObject, instance, since, type Property } from "./define";
import { ApiError } from "./errors";
import { formatOf } from "./lookup";
import type { FormatRuleTarget, RuleBorderTarget } from "./targets";

const OPERATORS = oneOf(
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual"
);
const TEXT_OPERATORS = oneOf("Contains", "NotContains", "BeginsWith", "EndsWith");
const CRITERION_TYPES = oneOf(
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile"
);

/** A property kept in the format's record; the page draws it anew. */
function kept<K extends keyof ConditionalFormatRecord>(
  name: K,
  check: (value: unknown) => ConditionalFormatRecord[K],
  fallback?: unknown
): Property<FormatRuleTarget> {
  return {
    get: (target) => formatOf(target)[name] ?? fallback ?? null,
    set: (target, value) => update(target, { [name]: check(value) }),
  };
}

function update(target: FormatRuleTarget, changes: Partial<ConditionalFormatRecord>): void {
  Object.assign(formatOf(target), changes);
  target.book.touch(target.sheetId);
}

function formula(value: unknown): string {
  const given = text(value);
  if (!given.startsWith("=") || given.length < 2) throw new ApiError("InvalidArgument");
  return given;
}

const look = {
  format: { get: (target: FormatRuleTarget) => instance("ConditionalRangeFormat", target) },
};

export const customConditionalFormat = defineObject("CustomConditionalFormat", {
  objects: since("1.6", {
    ...look,
    rule: { get: (target: FormatRuleTarget) => instance("ConditionalFormatRule", target) },
  }),
});

export const conditionalFormatRule = defineObject("ConditionalFormatRule", {
  properties: since("1.6", {
    formula: kept("formula", formula, ""),
    formulaLocal: kept("formula", formula, ""),
  }),
});

/** `{formula1, formula2, operator}`; numbers are allowed for the formulas. */
const cellValueRule: Property<FormatRuleTarget> = {
  get: (target) => {
    const { formula1, formula2, operator } = formatOf(target);
    return { formula1, formula2, operator };
  },
  set: (target, value) => {
    const rule = record(value);
    const operator = OPERATORS(rule.operator);
    const operand = (part: unknown) => (typeof part === "number" ? String(part) : text(part));
    const needsTwo = operator === "Between" || operator === "NotBetween";
    update(target, {
      operator,
      formula1: operand(rule.formula1),
      formula2: needsTwo ? operand(rule.formula2) : undefined,
    });
  },
};

export const cellValueConditionalFormat = defineObject("CellValueConditionalFormat", {
  properties: since("1.6", { rule: cellValueRule }),
  objects: since("1.6", look),
});

const textRule: Property<FormatRuleTarget> = {
  get: (target) => {
    const { operator, text: wanted } = formatOf(target);
    return { operator, text: wanted };
  },
  set: (target, value) => {
    const rule = record(value);
    update(target, { operator: TEXT_OPERATORS(rule.operator), text: text(rule.text) });
  },
};

export const textConditionalFormat = defineObject("TextConditionalFormat", {
  properties: since("1.6", { rule: textRule }),
  objects: since("1.6", look),
});

export const dataBarConditionalFormat = defineObject("DataBarConditionalFormat", {
  objects: since("1.6", {
    positiveFormat: {
      get: (target: FormatRuleTarget) => instance("ConditionalDataBarPositiveFormat", target),
    },
  }),
});

export const dataBarPositiveFormat = defineObject("ConditionalDataBarPositiveFormat", {
  properties: since("1.6", { fillColor: kept("dataBarColor", color, "#638EC6") }),
});

function criterion(value: unknown) {
  const given = record(value);
  const type = CRITERION_TYPES(given.type);
  const formulaText = optional(text)(given.formula);
  return {
    type,
    color: color(given.color),
    ...(formulaText !== undefined && { value: formulaText }),
  };
}

const criteria: Property<FormatRuleTarget> = {
  get: (target) => {
    const points = (formatOf(target).colorScale ?? []).map(({ type, value, color: shade }) => ({
      type,
      formula: value ?? null,
      color: shade,
    }));
    const [minimum, middle, maximum] = points;
    return points.length === 3
      ? { minimum, midpoint: middle, maximum }
      : { minimum, maximum: middle };
  },
  set: (target, value) => {
    const given = record(value);
    const middle = given.midpoint ? [criterion(given.midpoint)] : [];
    update(target, {
      colorScale: [criterion(given.minimum), ...middle, criterion(given.maximum)],
    });
  },
};

export const colorScaleConditionalFormat = defineObject("ColorScaleConditionalFormat", {
  properties: since("1.6", {
    criteria,
    threeColorScale: {
      get: (target: FormatRuleTarget) => formatOf(target).colorScale?.length === 3,
    },
  }),
});

export const conditionalRangeFormat = defineObject("ConditionalRangeFormat", {
  properties: since("1.6", { numberFormat: kept("numberFormat", text) }),
  objects: since("1.6", {
    borders: {
      get: (target: FormatRuleTarget) => instance("ConditionalRangeBorderCollection", target),
    },
    fill: { get: (target: FormatRuleTarget) => instance("ConditionalRangeFill", target) },
    font: { get: (target: FormatRuleTarget) => instance("ConditionalRangeFont", target) },
  }),
});

export const conditionalRangeFont = defineObject("ConditionalRangeFont", {
  properties: since("1.6", {
    bold: kept("bold", boolean),
    color: kept("fontColor", color),
  }),
  methods: since("1.6", {
    clear: {
      run: (target: FormatRuleTarget) => update(target, { bold: undefined, fontColor: undefined }),
    },
  }),
});

export const conditionalRangeFill = defineObject("ConditionalRangeFill", {
  properties: since("1.6", { color: kept("fill", color) }),
  methods: since("1.6", {
    clear: { run: (target: FormatRuleTarget) => update(target, { fill: undefined }) },
  }),
});

/** Of the four borders only the top one is drawn: the line above a total. */
export const conditionalRangeBorderCollection = defineObject("ConditionalRangeBorderCollection", {
  objects: since("1.6", {
    top: {
      get: (target: FormatRuleTarget) =>
        instance("ConditionalRangeBorder", { ...target, side: "EdgeTop" as const }),
    },
  }),
});

export const conditionalRangeBorder = defineObject("ConditionalRangeBorder", {
  properties: since("1.6", {
    color: kept("topBorderColor", color, ""),
    sideIndex: { get: ({ side }: RuleBorderTarget) => side },
    style: {
      get: (target: FormatRuleTarget) =>
        formatOf(target).topBorderColor === undefined ? "None" : "Continuous",
      set: (target: FormatRuleTarget, value: unknown) => {
        const drawn = oneOf("None", "Continuous")(value) === "Continuous";
        const shade = formatOf(target).topBorderColor ?? "#000000";
        update(target, { topBorderColor: drawn ? shade : undefined });
      },
    },
  }),
});
