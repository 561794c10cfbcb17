import type { ConditionalFormattingRule, Cvfo, Style, Worksheet } from "@cj-tech-master/excelts";
import { rangeAddress } from "../a1";
import { toFileFormula } from "../formula";
import type { ConditionalFormatRecord } from "../../model/types";
import { argb } from "./styles";

/** Excel.ConditionalCellValueOperator → the file's. */
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

/** Excel.ConditionalFormatColorCriterionType → the file's. */
const CRITERIA: Record<string, Cvfo["type"]> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** What the rule changes of a cell's look; a differential fill has its colour in the background. */
function look(format: ConditionalFormatRecord): Partial<Style> {
  const { fontColor, bold, fill, numberFormat, topBorderColor } = format;
  return {
    ...((fontColor || bold) && {
      font: { ...(bold && { bold }), ...(fontColor && { color: argb(fontColor) }) },
    }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", bgColor: argb(fill) } as const }),
    ...(topBorderColor && { border: { top: { style: "thin", color: argb(topBorderColor) } } }),
    ...(numberFormat && { numFmt: numberFormat }),
  };
}

function rule(format: ConditionalFormatRecord): ConditionalFormattingRule | undefined {
  const priority = format.priority + 1;
  const base = { priority, style: look(format) };
  const formulae = [format.formula1, format.formula2]
    .filter((formula) => formula !== undefined)
    .map((formula) => toFileFormula(formula));
  switch (format.type) {
    case "Custom":
      return { ...base, type: "expression", formulae: [toFileFormula(format.formula ?? "")] };
    case "CellValue": {
      const operator = OPERATORS[format.operator as keyof typeof OPERATORS];
      // The library writes any operator; its type lists only some.
      return { ...base, type: "cellIs", operator: operator as "between", formulae };
    }
    case "ContainsText":
      return { ...base, type: "containsText", operator: "containsText", text: format.text };
    case "DataBar":
      return {
        priority,
        type: "dataBar",
        cfvo: [{ type: "min" }, { type: "max" }],
        color: argb(format.dataBarColor ?? "#638EC6"),
      };
    case "ColorScale":
      return {
        priority,
        type: "colorScale",
        cfvo: (format.colorScale ?? []).map(({ type, value }) => ({
          type: CRITERIA[type] ?? "num",
          ...(value !== undefined && { value: value.replace(/^=/, "") }),
        })),
        color: (format.colorScale ?? []).map(({ color }) => argb(color)),
      };
    default:
      return undefined;
  }
}

export function writeConditionalFormats(
  worksheet: Worksheet,
  formats: readonly ConditionalFormatRecord[]
): void {
  for (const format of formats) {
    const written = rule(format);
    if (written) {
      worksheet.addConditionalFormatting({ ref: rangeAddress(format.rect), rules: [written] });
    }
  }
}
