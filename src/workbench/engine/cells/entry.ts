/**
 * What typing into a cell means, in an English (United States) Excel: see "Enter data manually in worksheet
 * cells" and "Stop automatically changing numbers to dates" in Microsoft's support pages.
 */
import { numfmt } from "@univerjs/core";
import type { CellError } from "../../model/types";
import { isErrorText } from "./values";

export type Entry =
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "value";
      readonly value: string | number | boolean | CellError;
      /** The number format such an entry brings to a cell formatted General. */
      readonly format?: string;
      /** Text by a leading apostrophe or in a cell formatted as text. */
      readonly forcedText?: boolean;
    };

/** Formats as Excel gives them where the parser names others. */
const FORMATS: Readonly<Record<string, string>> = {
  "yyyy-mm-dd": "m/d/yyyy",
  "yyyy/m/d": "m/d/yyyy",
  "yyyy/mm/dd": "m/d/yyyy",
  "m/d/yy": "m/d/yyyy",
  "m-d-yyyy": "m/d/yyyy",
  "m-d-yy": "m/d/yyyy",
  "m/d": "d-mmm",
  "m-d": "d-mmm",
  "d-mmm-yyyy": "d-mmm-yy",
  "d mmm yyyy": "d-mmm-yy",
  "d mmmm yyyy": "d-mmm-yy",
  "d-mmmm-yyyy": "d-mmm-yy",
  "mmmm d, yyyy": "d-mmm-yy",
  "mmm d, yyyy": "d-mmm-yy",
  "d mmm": "d-mmm",
  "d mmmm": "d-mmm",
  "mmm d": "d-mmm",
  "mmmm d": "d-mmm",
  "mmm yyyy": "mmm-yy",
  "mmmm yyyy": "mmm-yy",
  "mmm-yyyy": "mmm-yy",
  "yyyy-m": "mmm-yy",
  "yyyy-mm": "mmm-yy",
  "hh:mm": "h:mm",
  "hh:mm:ss": "h:mm:ss",
  "yyyy-mm-dd hh:mm": "m/d/yyyy h:mm",
  "yyyy-mm-dd hh:mm:ss": "m/d/yyyy h:mm",
  "m/d/yyyy hh:mm": "m/d/yyyy h:mm",
  "$#,##0": "$#,##0_);[Red]($#,##0)",
  "$#,##0.00": "$#,##0.00_);[Red]($#,##0.00)",
};

const text = (value: string): Entry => ({ kind: "value", value });

/** `12,34` is the number 1234 for the parser, but text for Excel: groups have three digits. */
const badGroups = (value: string) =>
  /\d,\d/.test(value) && !/^\D*\d{1,3}(,\d{3})+(?!\d|,)/.test(value);

const FRACTION = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/;

function fraction(value: string): Entry | undefined {
  const match = FRACTION.exec(value);
  if (!match || Number(match[4]) === 0) return undefined;
  const sign = match[1] ? -1 : 1;
  const number = sign * (Number(match[2]) + Number(match[3]) / Number(match[4]));
  const places = Math.max(match[3]?.length ?? 1, match[4]?.length ?? 1);
  return { kind: "value", value: number, format: `# ${"?".repeat(places)}/${"?".repeat(places)}` };
}

/** What numbers, dates and times begin with; reading all other text for them would cost seconds. */
const NUMERIC = /^([\d.,+\-($€£¥]|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

function number(value: string): Entry | undefined {
  if (!NUMERIC.test(value) || badGroups(value)) return undefined;
  const parsed = numfmt.parseValue(value);
  if (!parsed || !("v" in parsed)) return undefined;
  if (typeof parsed.v === "number") {
    const format = parsed.z;
    if (format === undefined) return { kind: "value", value: parsed.v };
    return { kind: "value", value: parsed.v, format: FORMATS[format] ?? format };
  }
  return undefined;
}

/** @param format The cell's number format before the entry. */
export function parseEntry(typed: string, format = "General"): Entry {
  if (format === "@") return { kind: "value", value: typed, forcedText: true };
  if (typed.startsWith("'")) return { kind: "value", value: typed.slice(1), forcedText: true };
  if (typed.startsWith("=") && typed.length > 1) return { kind: "formula", formula: typed };
  const trimmed = typed.trim();
  if (/^true$/i.test(trimmed)) return { kind: "value", value: true };
  if (/^false$/i.test(trimmed)) return { kind: "value", value: false };
  if (isErrorText(trimmed.toUpperCase()))
    return { kind: "value", value: { error: trimmed.toUpperCase() } };
  const numeric = fraction(trimmed) ?? (trimmed === "" ? undefined : number(trimmed));
  if (numeric) return numeric;
  // A sign or @ before anything but a number begins a formula, as in other spreadsheet programs.
  if (/^[+\-@]./.test(typed)) return { kind: "formula", formula: `=${typed}` };
  return text(typed);
}
