/** Excel.DataValidation: what may be entered in a range (ExcelApi 1.8). */
import { contains, intersect } from "../model/addresses";
import type { ValidationRecord } from "../model/types";
import { boolean, record } from "./check";
import { defineObject, since, type Property } from "./define";
import { ApiError } from "./errors";
import { assertUnprotected, rangeOf, sheetOf } from "./lookup";
import type { RangeTarget } from "./targets";

/** The rule's only key names its kind. */
const KINDS = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

function ruleKind(rule: Readonly<Record<string, unknown>>): string {
  const kinds = Object.entries(KINDS).filter(([key]) => rule[key] !== undefined);
  if (Object.keys(rule).length !== kinds.length || kinds.length > 1) {
    throw new ApiError("InvalidArgument");
  }
  return kinds[0]?.[1] ?? "None";
}

function validationsOf(target: RangeTarget): ValidationRecord[] {
  const rect = rangeOf(target);
  return (sheetOf(target).validations ?? []).filter((item) => intersect(item.rect, rect));
}

function ownValidation(target: RangeTarget): ValidationRecord | undefined {
  const rect = rangeOf(target);
  return validationsOf(target).find((item) => contains(item.rect, rect));
}

function clear(target: RangeTarget): void {
  assertUnprotected(target);
  const sheet = sheetOf(target);
  const rect = rangeOf(target);
  sheet.validations = sheet.validations?.filter((item) => !intersect(item.rect, rect));
}

/** A message or alert of the rule that the range already has. */
function detail(name: "errorAlert" | "prompt"): Property<RangeTarget> {
  return {
    get: (target) => ownValidation(target)?.[name] ?? {},
    set: (target, value) => {
      const own = ownValidation(target);
      if (!own) throw new ApiError("InvalidOperation");
      own[name] = record(value);
    },
  };
}

export const dataValidation = defineObject("DataValidation", {
  properties: since("1.8", {
    errorAlert: detail("errorAlert"),
    prompt: detail("prompt"),
    ignoreBlanks: {
      get: (target: RangeTarget) => ownValidation(target)?.ignoreBlanks ?? true,
      set: (target: RangeTarget, value: unknown) => {
        const own = ownValidation(target);
        if (own) own.ignoreBlanks = boolean(value);
      },
    },
    rule: {
      get: (target: RangeTarget) => ownValidation(target)?.rule ?? {},
      set: (target: RangeTarget, value: unknown) => {
        const rule = record(value);
        const kind = ruleKind(rule);
        clear(target);
        if (kind === "None") return;
        const sheet = sheetOf(target);
        const added = { rect: rangeOf(target), rule, ignoreBlanks: true };
        sheet.validations = [...(sheet.validations ?? []), added];
        target.book.touch(target.sheetId);
      },
    },
    type: {
      get: (target: RangeTarget) => {
        const own = ownValidation(target);
        if (own) return ruleKind(own.rule);
        return validationsOf(target).length === 0 ? "None" : "Inconsistent";
      },
    },
  }),
  methods: since("1.8", { clear: { run: clear } }),
});
