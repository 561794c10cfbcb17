import type { PlanHighlight } from "../../report";
import { rangeOf } from "./range-of";

/** Looks that depend on what cells hold, as Excel's own conditional formats. */
export function writeHighlight(sheet: Excel.Worksheet, highlight: PlanHighlight): void {
  const { conditionalFormats } = rangeOf(sheet, highlight.area);
  if (highlight.kind === "scale") {
    const { colorScale } = conditionalFormats.add("ColorScale");
    colorScale.criteria = {
      minimum: { type: "LowestValue", color: highlight.low },
      maximum: { type: "HighestValue", color: highlight.high },
    };
    return;
  }
  const { custom } = conditionalFormats.add("Custom");
  custom.rule.formula = highlight.formula;
  if (highlight.bold) custom.format.font.bold = true;
  if (highlight.fontColor) custom.format.font.color = highlight.fontColor;
  if (highlight.topBorder) {
    const border = custom.format.borders.top;
    border.style = "Continuous";
    border.color = highlight.topBorder;
  }
}
