import { isCustomFunction } from "./to-file";
import { formulaTokens, isOperator, joinTokens, type Token } from "./tokens";

/** Whether a formula calls a function of an add-in. */
export const callsCustomFunction = (formula: string): boolean =>
  formulaTokens(formula).some((token) => token.type === "func" && isCustomFunction(token.value));

/** The arguments of a call that is the whole formula, as tokens; undefined where it is not such a call. */
function wholeCall(
  tokens: readonly Token[]
): { readonly name: string; readonly args: Token[][] } | undefined {
  if (tokens[0]?.type !== "func" || !isOperator(tokens[1], "(")) return undefined;
  const args: Token[][] = [[]];
  let depth = 0;
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const opens = isOperator(token, "(") || isOperator(token, "{");
    const closes = isOperator(token, ")") || isOperator(token, "}");
    if (closes) depth -= 1;
    if (depth === 0 && closes) {
      return index === tokens.length - 1
        ? { name: tokens[0].value.toUpperCase(), args }
        : undefined;
    }
    if (depth === 1 && isOperator(token, ",")) args.push([]);
    else if (depth > 0) args.at(-1)!.push(token);
    if (opens) depth += 1;
  }
  return undefined;
}

function element(tokens: readonly Token[], row: number, column: number): string {
  const call = wholeCall(tokens);
  const [first, second, third, ...more] = call?.args ?? [];
  // What these do to an array they do to each of its elements.
  if (call?.name === "IFERROR" && first && second && !third) {
    return `IFERROR(${element(first, row, column)},${joinTokens(second)})`;
  }
  if (call?.name === "LET" && first && second && third && more.length === 0) {
    return `LET(${joinTokens(first)},${element(second, row, column)},${joinTokens(third)})`;
  }
  return `INDEX(${joinTokens(tokens)},${row},${column})`;
}

/**
 * The formula of one cell of what another formula spills: `=X()` is `=INDEX(X(),2,1)` in the first cell of its
 * second row. Wrappers that work element by element stay outside, so that the result needs no array evaluation.
 *
 * @param row from 1
 * @param column from 1
 */
export const spilledElement = (formula: string, row: number, column: number): string =>
  `=${element(formulaTokens(formula), row, column)}`;
