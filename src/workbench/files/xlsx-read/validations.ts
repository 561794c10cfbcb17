import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { fromFileFormula } from "../formula";
import { nameOf } from "../name-tables";
import { ALERT_STYLES, VALIDATION_KINDS, VALIDATION_OPERATORS } from "../validation-names";
import type { ValidationRecord } from "../../model/types";
import { child, children, textOf } from "./package";
import { toRect } from "./tables";

/** A bound as Excel's object model has it: a number, or a formula with its equals sign. */
function bound(element: XmlElement | undefined): string | number | undefined {
  const stored = textOf(element);
  if (stored === "") return undefined;
  return Number.isFinite(Number(stored)) ? Number(stored) : fromFileFormula(stored);
}

function listSource(stored: string): string {
  const literal = /^"([\s\S]*)"$/.exec(stored);
  return literal ? literal[1]!.replaceAll('""', '"') : fromFileFormula(stored);
}

function ruleOf(element: XmlElement): ValidationRecord["rule"] | undefined {
  const { attributes } = element;
  const kind = nameOf(VALIDATION_KINDS, attributes["type"]);
  const [first, second] = [child(element, "formula1"), child(element, "formula2")];
  switch (kind) {
    case undefined:
      return undefined;
    case "list":
      return {
        list: {
          inCellDropDown: attributes["showDropDown"] !== "1",
          source: listSource(textOf(first)),
        },
      };
    case "custom":
      return { custom: { formula: bound(first) } };
    default: {
      const formula2 = bound(second);
      const operator = nameOf(VALIDATION_OPERATORS, attributes["operator"] ?? "between");
      return {
        [kind]: { formula1: bound(first), ...(formula2 !== undefined && { formula2 }), operator },
      };
    }
  }
}

/** The rules for what may be entered, one for each range they are for. */
export function readValidations(sheet: XmlElement | undefined): ValidationRecord[] {
  const elements = children(child(sheet, "dataValidations"), "dataValidation");
  return elements.flatMap((element) => {
    const { attributes } = element;
    const rule = ruleOf(element);
    if (!rule) return [];
    const { error, errorTitle, prompt, promptTitle } = attributes;
    const style = nameOf(ALERT_STYLES, attributes["errorStyle"] ?? "stop");
    const showAlert = attributes["showErrorMessage"] === "1";
    const record = {
      rule,
      ignoreBlanks: attributes["allowBlank"] === "1",
      errorAlert: { showAlert, style, title: errorTitle ?? "", message: error ?? "" },
      prompt: {
        showPrompt: attributes["showInputMessage"] === "1",
        title: promptTitle ?? "",
        message: prompt ?? "",
      },
    };
    return (attributes["sqref"] ?? "").split(" ").flatMap((reference) => {
      const rect = toRect(reference);
      return rect ? [{ rect, ...record }] : [];
    });
  });
}
