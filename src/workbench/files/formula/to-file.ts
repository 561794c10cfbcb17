import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { DOTTED_WITHOUT_PREFIX, FUTURE_FUNCTIONS } from "./future-functions";
import { formulaTokens, isOperator, joinTokens, nextToken, type Token } from "./tokens";

/** One open parenthesis or brace: which function it belongs to, and the names LET or LAMBDA declared in it. */
interface Scope {
  readonly functionName: string;
  argument: number;
  readonly names: Set<string>;
}

/** `PIPELINE.WEIGHTED` is stored as `_xldudf_PIPELINE_WEIGHTED`: a function that an add-in defines. */
const customFunction = (name: string): string => `_xldudf_${name.replaceAll(".", "_")}`;

export function isCustomFunction(name: string): boolean {
  const upper = name.toUpperCase();
  return (
    upper.includes(".") &&
    !upper.startsWith("_XLFN.") &&
    !upper.startsWith("_XLPM.") &&
    !FUTURE_FUNCTIONS.has(upper) &&
    !DOTTED_WITHOUT_PREFIX.has(upper)
  );
}

function storedName(name: string): string {
  const upper = name.toUpperCase();
  if (isCustomFunction(upper)) return customFunction(upper);
  return FUTURE_FUNCTIONS.get(upper) ?? upper;
}

/** `[@Amount]` in a cell of the table Leads is stored as `Leads[[#This Row],[Amount]]`. */
function storedReference(reference: string, table: string | undefined): string {
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  return stringifyStructRef({ ...parsed, table: parsed.table || table || "" }, { thisRow: true });
}

/** LET(name, value, …, result): every other argument but the last; LAMBDA(name, …, result): all but the last. */
function declaresName(scope: Scope | undefined, tokens: readonly Token[], index: number): boolean {
  if (!scope || !isOperator(nextToken(tokens, index + 1), ",")) return false;
  const previous = tokens.slice(0, index).findLast((token) => token.type !== "whitespace");
  if (!isOperator(previous, ",") && !isOperator(previous, "(")) return false;
  if (scope.functionName === "LAMBDA") return true;
  return scope.functionName === "LET" && scope.argument % 2 === 0;
}

/** Start of the operand that ends before `end`: a reference, or a call with its parentheses. */
function operandStart(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  if (!isOperator(tokens[at], ")")) return at;
  for (let depth = 0; at >= 0; at -= 1) {
    if (isOperator(tokens[at], ")")) depth += 1;
    if (isOperator(tokens[at], "(")) depth -= 1;
    if (depth === 0) break;
  }
  return tokens[at - 1]?.type === "func" ? at - 1 : at;
}

/** End (exclusive) of the operand that begins at `start`. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let at = tokens[start]?.type === "func" ? start + 1 : start;
  if (!isOperator(tokens[at], "(")) return start + 1;
  for (let depth = 0; at < tokens.length; at += 1) {
    if (isOperator(tokens[at], "(")) depth += 1;
    if (isOperator(tokens[at], ")")) depth -= 1;
    if (depth === 0) break;
  }
  return at + 1;
}

/** `A1#` → `ANCHORARRAY(A1)` and `@A1:A9` → `SINGLE(A1:A9)`: operators that a file knows as functions. */
function operatorsToFunctions(tokens: readonly Token[]): Token[] {
  const result = [...tokens];
  const wrap = (start: number, end: number, name: string) =>
    result.splice(
      start,
      end - start,
      { type: "func", value: name },
      { type: "operator", value: "(" },
      ...result.slice(start, end),
      { type: "operator", value: ")" }
    );
  for (let index = 0; index < result.length; index += 1) {
    if (!isOperator(result[index], "#")) continue;
    result.splice(index, 1);
    wrap(operandStart(result, index), index, "ANCHORARRAY");
    index += 2;
  }
  for (let index = result.length - 1; index >= 0; index -= 1) {
    if (!isOperator(result[index], "@")) continue;
    result.splice(index, 1);
    wrap(index, operandEnd(result, index), "SINGLE");
  }
  return result;
}

/**
 * A formula as a file holds it, from the formula as typed: without the equals sign, functions in capitals and
 * with their prefixes, the names of LET and LAMBDA as `_xlpm.name`, structured references in full.
 *
 * @param table the table that the formula's cell is in, for references such as `[@Amount]`
 */
export function toFileFormula(formula: string, table?: string): string {
  const tokens = operatorsToFunctions(formulaTokens(formula));
  const scopes: Scope[] = [];
  const isDeclared = (name: string) => scopes.some(({ names }) => names.has(name.toLowerCase()));

  const stored = tokens.map((token, index): Token => {
    const scope = scopes.at(-1);
    if (isOperator(token, "(") || isOperator(token, "{")) {
      const name = tokens[index - 1];
      const functionName = name?.type === "func" ? name.value.toUpperCase() : "";
      scopes.push({ functionName, argument: 0, names: new Set() });
    } else if (isOperator(token, ")") || isOperator(token, "}")) {
      scopes.pop();
    } else if (isOperator(token, ",") && scope) {
      scope.argument += 1;
    } else if (token.type === "structured") {
      return { ...token, value: storedReference(token.value, table) };
    } else if (token.type === "range_named") {
      if (declaresName(scope, tokens, index)) scope!.names.add(token.value.toLowerCase());
      if (isDeclared(token.value)) return { ...token, value: `_xlpm.${token.value}` };
    } else if (token.type === "func") {
      const value = isDeclared(token.value) ? `_xlpm.${token.value}` : storedName(token.value);
      return { ...token, value };
    }
    return token;
  });
  return joinTokens(stored);
}
