import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { formulaTokens, isOperator, joinTokens, type Token } from "./tokens";

/** The stored name of an add-in's function holds underscores for dots; its name space ends at the first. */
function typedName(stored: string): string {
  const custom = /^_xldudf_([^_]+)_(.+)$/i.exec(stored);
  if (custom) return `${custom[1]}.${custom[2]}`;
  return stored.replace(/^_xlfn\.(_xlws\.)?|^_xlpm\./i, "");
}

/** `Leads[[#This Row],[Amount]]` is shown as `Leads[@Amount]`, in the table itself as `[@Amount]`. */
function typedReference(reference: string, table: string | undefined): string {
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  const isThisRow = parsed.sections?.some((section) => section.toLowerCase() === "this row");
  const isOwn =
    isThisRow && table !== undefined && parsed.table?.toLowerCase() === table.toLowerCase();
  return stringifyStructRef(isOwn ? { ...parsed, table: "" } : parsed, { thisRow: false });
}

/** Index of the parenthesis that closes the one at `open`. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (isOperator(tokens[index], "(")) depth += 1;
    if (isOperator(tokens[index], ")")) depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}

/** `ANCHORARRAY(A1)` → `A1#`, `SINGLE(A1:A9)` → `@A1:A9`. */
function functionsToOperators(tokens: Token[]): void {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const name = tokens[index]!.value.toUpperCase();
    const isAnchor = name === "_XLFN.ANCHORARRAY";
    if (!isAnchor && name !== "_XLFN.SINGLE") continue;
    const close = closing(tokens, index + 1);
    const operand = tokens.slice(index + 2, close);
    const operator = { type: "operator", value: isAnchor ? "#" : "@" };
    const written = isAnchor ? [...operand, operator] : [operator, ...operand];
    tokens.splice(index, close - index + 1, ...written);
  }
}

/**
 * A formula as Excel shows it, with the equals sign, from the formula in a file.
 *
 * @param table the table that the formula's cell is in
 */
export function fromFileFormula(stored: string, table?: string): string {
  const tokens = formulaTokens(stored);
  functionsToOperators(tokens);
  const typed = tokens.map((token) => {
    if (token.type === "func" || token.type === "range_named") {
      return { ...token, value: typedName(token.value) };
    }
    return token.type === "structured"
      ? { ...token, value: typedReference(token.value, table) }
      : token;
  });
  return `=${joinTokens(typed)}`;
}
