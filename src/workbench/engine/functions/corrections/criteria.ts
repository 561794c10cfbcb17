/** Criteria of COUNTIFS and its relatives: "COUNTIFS function", "Use wildcard characters". */
import { numfmt } from "@univerjs/core";
import type { CellScalar } from "../../../model/types";
import { isError } from "../../cells/values";

type Test = (value: CellScalar) => boolean;

const OPERATOR = /^(<=|>=|<>|=|<|>)?(.*)$/s;

function wildcards(pattern: string): RegExp | undefined {
  if (!/[*?~]/.test(pattern)) return undefined;
  const source = pattern.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (part) => {
    if (part === "*") return ".*";
    if (part === "?") return ".";
    return `\\${part.startsWith("~") ? part.slice(1) : part}`;
  });
  return new RegExp(`^${source}$`, "is");
}

function operandOf(text: string): CellScalar {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  const parsed = text.trim() === "" ? null : numfmt.parseValue(text);
  return parsed && typeof parsed.v === "number" ? parsed.v : text;
}

function equals(operand: CellScalar): Test {
  if (typeof operand === "number")
    return (value) =>
      typeof value === "string" ? operandOf(value) === operand : value === operand;
  if (typeof operand === "string") {
    const pattern = wildcards(operand);
    const wanted = operand.toLowerCase();
    return (value) =>
      value === operand ||
      (typeof value === "string" &&
        (pattern
          ? pattern.test(value)
          : value.length === wanted.length && value.toLowerCase() === wanted));
  }
  if (isError(operand)) return (value) => isError(value) && value.error === operand.error;
  return (value) => value === operand;
}

function compares(operator: string, operand: CellScalar): Test {
  const fits = (order: number) =>
    operator === "<"
      ? order < 0
      : operator === ">"
        ? order > 0
        : operator === "<="
          ? order <= 0
          : order >= 0;
  if (typeof operand === "number")
    return (value) => typeof value === "number" && fits(value - operand);
  if (typeof operand === "string") {
    const wanted = operand.toLowerCase();
    const order = new Intl.Collator("en").compare;
    return (value) => typeof value === "string" && fits(order(value.toLowerCase(), wanted));
  }
  return (value) => typeof value === typeof operand && fits(Number(value) - Number(operand));
}

/** What a criterion asks of a cell. */
export function criterion(given: CellScalar): Test {
  // A reference to a blank cell counts as 0.
  if (given === null) return equals(0);
  if (typeof given !== "string") return equals(given);
  const [, operator = "", rest = ""] = OPERATOR.exec(given) ?? [];
  if (rest === "") {
    if (operator === "=") return (value) => value === null;
    if (operator === "<>") return (value) => value !== null;
    if (operator === "") return (value) => value === null || value === "";
  }
  const error = /^#[A-Z/0]+[!?]?$/i.test(rest) ? { error: rest.toUpperCase() } : undefined;
  const operand = error ?? operandOf(rest);
  if (operator === "<>") {
    const equal = equals(operand);
    return (value) => !equal(value);
  }
  return operator === "" || operator === "=" ? equals(operand) : compares(operator, operand);
}
