import { parseA1Range, parseStructRef } from "@borgar/fx";
import { isCustomFunction } from "./to-file";
import { formulaTokens, isOperator, type Token } from "./tokens";

/** Functions that take ranges whole and give one value, so that nothing in them can spill. */
const AGGREGATES = new Set([
  ...["SUM", "SUMSQ", "SUMPRODUCT", "PRODUCT", "SUBTOTAL", "AVERAGE", "AVERAGEA", "MEDIAN"],
  ...["COUNT", "COUNTA", "COUNTBLANK", "MIN", "MINA", "MAX", "MAXA", "STDEV", "VAR", "STDEV.S"],
  ...["STDEV.P", "VAR.S", "VAR.P", "ROWS", "COLUMNS", "AND", "OR", "NPV", "IRR"],
]);

/** Functions that take arrays or give them, whatever their arguments. */
const ARRAY_FUNCTIONS = new Set([
  ...["BYCOL", "BYROW", "CHOOSECOLS", "CHOOSEROWS", "DROP", "EXPAND", "FILTER", "FREQUENCY"],
  ...["GROUPBY", "HSTACK", "INDEX", "INDIRECT", "LAMBDA", "LET", "MAKEARRAY", "MAP", "MMULT"],
  ...["MUNIT", "OFFSET", "PIVOTBY", "RANDARRAY", "REDUCE", "SCAN", "SEQUENCE", "SORT", "SORTBY"],
  ...["TAKE", "TEXTSPLIT", "TOCOL", "TOROW", "TRANSPOSE", "TRIMRANGE", "UNIQUE", "VSTACK"],
  ...["WRAPCOLS", "WRAPROWS", "XLOOKUP"],
]);

/** More than one cell, or not known to be one. */
function isMultiCell(token: Token): boolean {
  if (token.type === "structured") {
    const sections = parseStructRef(token.value)?.sections ?? [];
    return !sections.some((section) => section.toLowerCase() === "this row");
  }
  if (token.type === "range") {
    const range = parseA1Range(token.value.slice(token.value.lastIndexOf("!") + 1));
    return !range || range.top !== range.bottom || range.left !== range.right;
  }
  return (
    token.type === "range_beam" || token.type === "range_ternary" || token.type === "range_named"
  );
}

/**
 * Whether Excel has to be told that a formula is a dynamic array formula. One stored without that mark is
 * taken for a formula of the time before: Excel shows it with an implicit intersection (`=@A1:A9*2`) that
 * nobody typed. The answer is no only where the formula cannot give an array: every reference to several cells is
 * a whole argument of an aggregate.
 */
export function mayGiveArray(formula: string): boolean {
  const tokens = formulaTokens(formula).filter((token) => token.type !== "whitespace");
  const functions: string[] = [];
  return tokens.some((token, index) => {
    if (isOperator(token, "(")) {
      const name = tokens[index - 1];
      functions.push(name?.type === "func" ? name.value.toUpperCase() : "");
    } else if (isOperator(token, ")")) {
      functions.pop();
    } else if (token.type === "func") {
      return isCustomFunction(token.value) || ARRAY_FUNCTIONS.has(token.value.toUpperCase());
    } else if (isOperator(token, "{") || isOperator(token, "#")) {
      return true;
    } else if (isMultiCell(token)) {
      const [before, after] = [tokens[index - 1], tokens[index + 1]];
      const isWholeArgument =
        (isOperator(before, "(") || isOperator(before, ",")) &&
        (isOperator(after, ")") || isOperator(after, ","));
      return !isWholeArgument || !AGGREGATES.has(functions.at(-1) ?? "");
    }
    return false;
  });
}
