import type { Field } from "../../leads";
import type { ExcelFunctionName } from "./excel-functions";
import type { PipelineFunctionName } from "./pipeline-functions";
import type { Expression, HistoryColumn, Operator, Slice, SnapshotColumn } from "./types";

/** What may stand where an expression is expected: plain values are literals, `undefined` is an argument left out. */
export type Operand = Expression | number | string | boolean | undefined;

const toExpression = (operand: Operand): Expression =>
  operand === undefined
    ? { kind: "missing" }
    : typeof operand === "object"
      ? operand
      : { kind: "literal", value: operand };

/** The stage table. */
export const stages: Expression = { kind: "stages" };

/** The table of quotas: representative, quota. */
export const quotas: Expression = { kind: "quotas" };

export const column = (field: Field): Expression => ({ kind: "column", field });

/** A column of the leads that is no field, by its header. */
export const namedColumn = (header: string): Expression => ({ kind: "named column", header });

/** A text that leads to a lead: to the cell of its id in a row of the table, from 1. */
export const leadLink = (row: Expression, text: Expression): Expression => ({
  kind: "lead link",
  row,
  text,
});

/** A column of the snapshots taken before. */
export const snapshot = (each: SnapshotColumn): Expression => ({ kind: "snapshot", column: each });

/** A column of the stage history. */
export const history = (each: HistoryColumn): Expression => ({ kind: "history", column: each });

/** `PIPELINE.NAME(…)`. */
export const pipeline = (name: PipelineFunctionName, ...args: Operand[]): Expression => ({
  kind: "pipeline",
  name,
  args: args.map(toExpression),
});

/** A function of Excel's own. */
export const excel = (name: ExcelFunctionName, ...args: Operand[]): Expression => ({
  kind: "excel",
  name,
  args: args.map(toExpression),
});

/** A column of a table, from 1. */
export const columnOf = (table: Expression, index: number): Expression =>
  excel("INDEX", table, 0, index);

export const binary = (left: Operand, operator: Operator, right: Operand): Expression => ({
  kind: "binary",
  operator,
  left: toExpression(left),
  right: toExpression(right),
});

/** All cells placed under a name, or a rectangle of them. */
export const part = (name: string, slice?: Slice): Expression =>
  slice ? { kind: "part", name, slice } : { kind: "part", name };

/** `LET(name, value, body)`; the body gets the variable. */
export function letting(
  name: string,
  value: Expression,
  body: (variable: Expression) => Expression
): Expression {
  return { kind: "let", name, value, body: body({ kind: "variable", name }) };
}

/** Whether a formula asks one of the add-in's own functions. */
export function asksPipeline(expression: Expression): boolean {
  switch (expression.kind) {
    case "pipeline":
      return true;
    case "excel":
      return expression.args.some(asksPipeline);
    case "binary":
      return asksPipeline(expression.left) || asksPipeline(expression.right);
    case "let":
      return asksPipeline(expression.value) || asksPipeline(expression.body);
    default:
      return false;
  }
}

/** Operands one after the other: `"n " & count & " deals"`. */
export const joined = (first: Operand, ...rest: Operand[]): Expression =>
  rest.reduce<Expression>((left, right) => binary(left, "&", right), toExpression(first));

/** The product of the conditions that are given: "and", cell by cell. */
export const allOf = (...conditions: readonly (Expression | undefined)[]): Expression | undefined =>
  conditions
    .filter((condition) => condition !== undefined)
    .reduce<Expression | undefined>(
      (left, right) => (left ? binary(left, "*", right) : right),
      undefined
    );

/** Whether a cell of a column is one of the texts: TRUE and FALSE for one text, else 1 and 0. */
export const isOneOf = (cells: Expression, texts: readonly string[]): Expression =>
  texts.length === 0
    ? toExpression(0)
    : texts
        .map((text) => binary(excel("TRIM", cells), "=", text))
        .reduce((left, right) => binary(left, "+", right));

/** The expression with some of its texts replaced: the labels of spilled tables are English in every language. */
export function relabelled(
  expression: Expression,
  labels: Readonly<Record<string, string>>
): Expression {
  const different = Object.entries(labels).filter(([english, label]) => english !== label);
  if (different.length === 0) return expression;
  return letting("t", expression, (table) =>
    different.reduceRight(
      (otherwise, [english, label]) => excel("IF", binary(table, "=", english), label, otherwise),
      table
    )
  );
}
