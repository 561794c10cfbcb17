import { xmlEncode } from "@cj-tech-master/excelts";
import { rangeAddress } from "../a1";
import { toFileFormula } from "../formula";
import { ALERT_STYLES, VALIDATION_KINDS, VALIDATION_OPERATORS } from "../validation-names";
import type { ValidationRecord } from "../../model/types";
import { attributesText, beforePage } from "./xml";

type Details = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  value === undefined || value === null || value === "" ? undefined : String(value);

/** A bound of a rule: a formula without its equals sign, or a plain value. */
function bound(name: "formula1" | "formula2", value: unknown): string {
  const written = text(value);
  if (written === undefined) return "";
  const stored = written.startsWith("=") ? toFileFormula(written) : written;
  return `<${name}>${xmlEncode(stored)}</${name}>`;
}

/** The choices of a list: a reference, or the texts themselves, which a file has in quotation marks. */
const listSource = (source: unknown) =>
  String(source).startsWith("=") ? source : `"${String(source).replaceAll('"', '""')}"`;

function element({ rect, rule, errorAlert, prompt, ignoreBlanks }: ValidationRecord): string {
  const [kind, details] = Object.entries(rule)[0] as [keyof typeof VALIDATION_KINDS, Details];
  const operator = VALIDATION_OPERATORS[details["operator"] as keyof typeof VALIDATION_OPERATORS];
  const style = ALERT_STYLES[errorAlert?.["style"] as keyof typeof ALERT_STYLES];
  const attributes = {
    type: VALIDATION_KINDS[kind],
    errorStyle: style === "stop" ? undefined : style,
    operator: operator === "between" ? undefined : operator,
    allowBlank: ignoreBlanks ? "1" : undefined,
    // The format's name is the reverse of what it does: 1 hides the arrow.
    showDropDown: details["inCellDropDown"] === false ? "1" : undefined,
    showInputMessage: prompt?.["showPrompt"] === false ? undefined : "1",
    showErrorMessage: errorAlert?.["showAlert"] === false ? undefined : "1",
    errorTitle: text(errorAlert?.["title"]),
    error: text(errorAlert?.["message"]),
    promptTitle: text(prompt?.["title"]),
    prompt: text(prompt?.["message"]),
    sqref: rangeAddress(rect),
  };
  const first =
    kind === "list" ? listSource(details["source"]) : (details["formula1"] ?? details["formula"]);
  const bounds = bound("formula1", first) + bound("formula2", details["formula2"]);
  return `<dataValidation${attributesText(attributes)}>${bounds}</dataValidation>`;
}

export function insertValidations(
  sheetPart: string,
  validations: readonly ValidationRecord[]
): string {
  if (validations.length === 0) return sheetPart;
  const elements = validations.map(element).join("");
  const list = `<dataValidations count="${validations.length}">${elements}</dataValidations>`;
  return beforePage(sheetPart, list);
}
