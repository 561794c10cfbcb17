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
 * Whether a formula works on arrays element by element outside of functions that take them whole: stored without
 * the mark of a dynamic array, Excel would take one cell of each range instead. The names of a workbook are always
 * calculated as arrays.
 */
export const needsArrayEvaluation = (formula: string): boolean =>
  someToken(formula, (token, context) => {
    if (isOperator(token, "{") || isOperator(token, "#")) return !context.takesArrays;
    return isMultiCell(token) && token.type !== "range_named" && !context.isWholeArgument;
  });

/**
 * Whether Excel has to be told that a formula is a dynamic array formula. One stored without that mark is
 * taken for a formula of the time before: Excel shows it with an implicit intersection (`=@A1:A9*2`) that
 * nobody typed. The answer is no only where the formula cannot give an array: every reference to several cells is
 * a whole argument of an aggregate.
 */
export const mayGiveArray = (formula: string): boolean =>
  someToken(formula, (token, context) => {
    if (token.type === "func") {
      return isCustomFunction(token.value) || ARRAY_FUNCTIONS.has(token.value.toUpperCase());
    }
    if (isOperator(token, "{") || isOperator(token, "#")) return true;
    return isMultiCell(token) && !(context.isWholeArgument && AGGREGATES.has(context.functionName));
  });

interface TokenContext {
  /** The function whose argument the token is in. */
  readonly functionName: string;
  /** An add-in's function, an aggregate or an array function. */
  readonly takesArrays: boolean;
  /** The token is all of an argument of a function that takes arrays. */
  readonly isWholeArgument: boolean;
}

/** Whether the test holds for some token of the formula, told which function it is an argument of. */
function someToken(
  formula: string,
  test: (token: Token, context: TokenContext) => boolean
): boolean {
  const tokens = formulaTokens(formula).filter((token) => token.type !== "whitespace");
  const functions: string[] = [];
  return tokens.some((token, index) => {
    if (isOperator(token, "(")) {
      const name = tokens[index - 1];
      functions.push(name?.type === "func" ? name.value.toUpperCase() : "");
      return false;
    }
    if (isOperator(token, ")")) {
      functions.pop();
      return false;
    }
    const functionName = functions.at(-1) ?? "";
    const takesArrays =
      AGGREGATES.has(functionName) ||
      ARRAY_FUNCTIONS.has(functionName) ||
      isCustomFunction(functionName);
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const isWholeArgument =
      takesArrays &&
      (isOperator(before, "(") || isOperator(before, ",")) &&
      (isOperator(after, ")") || isOperator(after, ","));
    return test(token, { functionName, takesArrays, isWholeArgument });
  });
}
