import type { ConditionalFormattingRule, Worksheet } from "@cj-tech-master/excelts";
import { fromFileFormula } from "../formula";
import type { ConditionalFormatRecord } from "../../model/types";
import { ruleFillColor } from "./styles";
import { toRect } from "./tables";
import { toColor } from "./theme";

const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};
const CRITERIA: Readonly<Record<string, string>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

const typed = (formula: string | number | undefined) =>
  formula === undefined ? undefined : fromFileFormula(String(formula));

function look({ style }: ConditionalFormattingRule, theme: readonly string[]) {
  const format = typeof style?.numFmt === "object" ? style.numFmt.formatCode : style?.numFmt;
  const fontColor = toColor(style?.font?.color, theme);
  const fill = ruleFillColor(style?.fill, theme);
  const topBorderColor = toColor(style?.border?.top?.color, theme);
  return {
    ...(fontColor && { fontColor }),
    ...(style?.font?.bold && { bold: true }),
    ...(fill && { fill }),
    ...(format && { numberFormat: format }),
    ...(topBorderColor && { topBorderColor }),
  };
}

/** The library keeps only the formula by which Excel looks for a text: `NOT(ISERROR(SEARCH("Lost",B6)))`. */
function searchedText(rule: ConditionalFormattingRule): string {
  const [formula] = "formulae" in rule ? (rule.formulae as string[]) : [];
  const text = /SEARCH\("((?:[^"]|"")*)"/.exec(formula ?? "")?.[1] ?? "";
  return text.replaceAll('""', '"');
}

/** What a rule asks; `undefined` for kinds that a snapshot does not hold. */
function condition(
  rule: ConditionalFormattingRule,
  theme: readonly string[]
): (Pick<ConditionalFormatRecord, "type"> & Partial<ConditionalFormatRecord>) | undefined {
  switch (rule.type) {
    case "expression":
      return { type: "Custom", formula: typed(rule.formulae?.[0]) };
    case "cellIs": {
      const [formula1, formula2] = (rule.formulae ?? []).map(typed);
      return {
        type: "CellValue",
        operator: OPERATORS[rule.operator ?? ""],
        formula1,
        ...(formula2 && { formula2 }),
      };
    }
    case "containsText": {
      if (rule.operator !== "containsText") return undefined;
      return { type: "ContainsText", text: rule.text ?? searchedText(rule) };
    }
    case "dataBar":
      return { type: "DataBar", dataBarColor: toColor(rule.color, theme) };
    case "colorScale":
      return {
        type: "ColorScale",
        colorScale: (rule.cfvo ?? []).map(({ type, value }, index) => ({
          type: CRITERIA[type] ?? "Number",
          ...(value !== undefined && { value: String(value) }),
          color: toColor(rule.color?.[index], theme) ?? "#FFFFFF",
        })),
      };
    default:
      return undefined;
  }
}

/**
 * @param stops priorities of the rules after which no others are applied, which the library does not tell
 */
export function readConditionalFormats(
  worksheet: Worksheet,
  theme: readonly string[],
  stops: ReadonlySet<number>
): ConditionalFormatRecord[] {
  return worksheet.conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap((rule) => {
      const rect = toRect(ref.split(" ")[0]!);
      const asked = condition(rule, theme);
      if (!rect || !asked) return [];
      const priority = rule.priority ?? 1;
      return [
        {
          id: `cf${priority}`,
          rect,
          priority: priority - 1,
          stopIfTrue: stops.has(priority),
          ...look(rule, theme),
          ...asked,
        },
      ];
    })
  );
}
