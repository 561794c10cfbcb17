import { tokenize } from "@borgar/fx";

/** A piece of a formula; joined in order, the values are the formula. */
export interface Token {
  readonly type: string;
  value: string;
}

/** The pieces of a formula, without the leading equals sign. */
export const formulaTokens = (formula: string): Token[] =>
  tokenize(formula.startsWith("=") ? formula : `=${formula}`)
    .filter((token) => token.type !== "fx_prefix")
    .map(({ type, value }) => ({ type, value }));

export const joinTokens = (tokens: readonly Token[]): string =>
  tokens.map((token) => token.value).join("");

export const isOperator = (token: Token | undefined, value: string): boolean =>
  token?.type === "operator" && token.value === value;

/** The next token that is not white space, from `index` on. */
export function nextToken(tokens: readonly Token[], index: number): Token | undefined {
  let at = index;
  while (tokens[at]?.type === "whitespace") at += 1;
  return tokens[at];
}
