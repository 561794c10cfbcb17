import type { CellScalar, ConditionalFormatRecord } from "../../model/types";

/** Numbers before text before logical values, as Excel's comparisons order them. */
const RANKS: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** Below, equal or above 0 as `a` comes before, with or after `b`; undefined for errors. */
function compare(a: CellScalar, b: CellScalar): number | undefined {
  const [left, right] = [a ?? 0, b ?? 0];
  if (typeof left === "object" || typeof right === "object") return undefined;
  const ranks = (RANKS[typeof left] ?? 0) - (RANKS[typeof right] ?? 0);
  if (ranks !== 0) return ranks;
  if (typeof left === "string" && typeof right === "string")
    return left.localeCompare(right, undefined, { sensitivity: "accent" });
  return Number(left) - Number(right);
}

/**
 * Whether a rule of type `CellValue` holds for a value.
 *
 * @param operands what the rule's formulas give for this cell
 */
export function cellValueHolds(
  operator: string | undefined,
  value: CellScalar,
  operands: readonly [CellScalar, CellScalar]
): boolean {
  if (value === null || value === "") return false;
  const first = compare(value, operands[0]);
  if (first === undefined) return false;
  switch (operator) {
    case "EqualTo":
      return first === 0;
    case "NotEqualTo":
      return first !== 0;
    case "GreaterThan":
      return first > 0;
    case "GreaterThanOrEqual":
      return first >= 0;
    case "LessThan":
      return first < 0;
    case "LessThanOrEqual":
      return first <= 0;
    case "Between":
    case "NotBetween": {
      const second = compare(value, operands[1]);
      if (second === undefined) return false;
      // Excel takes the two limits in either order.
      const between = Math.min(first, second) <= 0 && Math.max(first, second) >= 0;
      return between === (operator === "Between");
    }
    default:
      return false;
  }
}

/** Whether a rule of type `ContainsText` holds for a cell's text, in any case of letters. */
export function textHolds(rule: ConditionalFormatRecord, text: string): boolean {
  const searched = (rule.text ?? "").toLowerCase();
  const cell = text.toLowerCase();
  switch (rule.operator) {
    case "NotContains":
      return !cell.includes(searched);
    case "BeginsWith":
      return cell.startsWith(searched);
    case "EndsWith":
      return cell.endsWith(searched);
    default:
      return cell.includes(searched);
  }
}
