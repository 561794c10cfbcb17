import type { Field } from "../../leads";
import { eachCell, isArray, operate, toNumber } from "./cells";
import { EXCEL_FUNCTIONS } from "./excel-functions";
import { expressionKeys } from "./expression-keys";
import { LeadsColumn } from "./leads-column";
import { LeadsTable } from "./leads-table";
import { operateOnNumbers } from "./number-columns";
import { PIPELINE_FUNCTIONS, type PipelineFunction } from "./pipeline-functions";
import {
  CellError,
  type CellValue,
  type Expression,
  type HistoryColumn,
  type Operator,
  type Slice,
  type SnapshotColumn,
  type Value,
} from "./types";

/** What the things that an expression names hold. */
export interface EvaluationContext {
  /** One cell a lead, blanks "". The same column at every call: it is encoded once. */
  column(field: Field): Value;
  /** As `column`, by its header. */
  namedColumn(header: string): Value;
  readonly stages: Value;
  readonly quotas: Value;
  /** As `column`, of the table of snapshots. */
  snapshot(column: SnapshotColumn): Value;
  /** As `column`, of the stage history. */
  history(column: HistoryColumn): Value;
  /** The cells of a part of the report. */
  part(name: string, slice?: Slice): Value;
}

type Variables = ReadonlyMap<string, Value>;

/** What is asked again and again has a name; other columns on the way to it would only take memory. */
const KEPT_KINDS: ReadonlySet<Expression["kind"]> = new Set(["named", "pipeline"]);
/** Only so many columns are kept, those that were asked for last: with a full sheet each takes megabytes. */
const KEPT_COLUMNS = 3;

/**
 * An evaluator for one state of the leads. Answers are kept by the tree they answer, so that a condition which stands
 * in twenty formulas is one array, and its column encoded once.
 */
export function evaluator(context: EvaluationContext): (expression: Expression) => Value {
  const answers = new Map<number, Value>();
  const keyOf = expressionKeys();
  /** Least recently asked for first. */
  const columns = new Map<number, LeadsColumn>();

  function evaluate(expression: Expression, variables?: Variables): Value {
    if (variables) return answer(expression, variables);
    const key = keyOf(expression);
    const known = answers.get(key) ?? columns.get(key);
    const value = known ?? answer(expression);
    if (value instanceof LeadsColumn) keepColumn(key, value, expression);
    else if (known === undefined) answers.set(key, value);
    return value;
  }

  function keepColumn(key: number, column: LeadsColumn, { kind }: Expression): void {
    if (!KEPT_KINDS.has(kind)) return;
    columns.delete(key);
    columns.set(key, column);
    const [oldest] = columns.keys();
    if (columns.size > KEPT_COLUMNS) columns.delete(oldest!);
  }

  function answer(expression: Expression, variables?: Variables): Value {
    switch (expression.kind) {
      case "literal":
        return expression.value;
      case "missing":
        return "";
      case "column":
        return context.column(expression.field);
      case "named column":
        return context.namedColumn(expression.header);
      case "lead link":
        return evaluate(expression.text, variables);
      case "snapshot":
        return context.snapshot(expression.column);
      case "history":
        return context.history(expression.column);
      case "stages":
        return context.stages;
      case "quotas":
        return context.quotas;
      case "part":
        return context.part(expression.name, expression.slice);
      case "pipeline":
        return call(
          PIPELINE_FUNCTIONS[expression.name],
          expression.args.map((each) =>
            each.kind === "missing" ? null : evaluate(each, variables)
          )
        );
      case "excel": {
        const chosen = branchOf(expression, (each) => evaluate(each, variables));
        if (chosen) return evaluate(chosen, variables);
        const apply: (...values: Value[]) => Value = EXCEL_FUNCTIONS[expression.name];
        return apply(...expression.args.map((each) => evaluate(each, variables)));
      }
      case "binary": {
        const tested = testedForNothing(expression);
        if (tested) return eachCell([evaluate(tested, variables)], isNothing);
        const [one, other] = [expression.left, expression.right].map((each) =>
          evaluate(each, variables)
        ) as [Value, Value];
        if (isTextsAndNothing(expression.operator, one, other)) return one;
        const numbers = operateOnNumbers(expression.operator, one, other);
        if (numbers) return numbers;
        return eachCell([one, other], (left = "", right = "") =>
          operate(expression.operator, left, right)
        );
      }
      case "named":
        return evaluate(expression.body);
      case "let": {
        const value = evaluate(expression.value, variables);
        return evaluate(expression.body, new Map(variables).set(expression.name, value));
      }
      case "variable":
        return variables?.get(expression.name) ?? new CellError("#NAME?");
    }
  }

  return (expression) => evaluate(expression);
}

/** The branch that an IF with a single condition takes: only that one is calculated, as in Excel. */
function branchOf(
  { name, args: [condition, then, otherwise] }: Expression & { kind: "excel" },
  evaluate: (expression: Expression) => Value
): Expression | undefined {
  if (name !== "IF" || !condition || !then || !otherwise) return undefined;
  const answer = evaluate(condition);
  const truth = isArray(answer) ? undefined : toNumber(answer);
  return typeof truth === "number" ? (truth ? then : otherwise) : undefined;
}

/** What a comparison with the empty text is about: unlike a blank cell, that text does not equal 0. */
function testedForNothing(expression: Expression & { kind: "binary" }): Expression | undefined {
  const { operator, left, right } = expression;
  return operator === "=" && right.kind === "literal" && right.value === "" ? left : undefined;
}

/** `Leads[Id]&""` makes texts of a column's cells, which they often are already. */
const isTextsAndNothing = (operator: Operator, cells: Value, other: Value): boolean =>
  operator === "&" &&
  other === "" &&
  cells instanceof LeadsColumn &&
  cells.consistsOf((cell) => typeof cell === "string");

const isNothing = (cell: CellValue = ""): CellValue =>
  cell instanceof CellError ? cell : cell === "";

/** Calls a function as Excel does: an error among single arguments is its answer, what it throws is an error value. */
function call(calculate: PipelineFunction, args: readonly (Value | null)[]): Value {
  const error = args.find((each) => each instanceof CellError);
  if (error) return error;
  try {
    const cells = args.map((each) =>
      each instanceof LeadsColumn || each instanceof LeadsTable ? each.argument : each
    );
    const leads = args.find((each) => each instanceof LeadsColumn)?.length;
    return toValue(calculate(...cells), leads);
  } catch (thrown) {
    return toError(thrown);
  }
}

/** @param leads number of leads among the arguments: an answer with one cell each is a column of them */
function toValue(result: unknown, leads: number | undefined): Value {
  if (!Array.isArray(result)) return toCell(result);
  const rows = result as readonly (readonly unknown[])[];
  return rows.length === leads && rows[0]?.length === 1
    ? LeadsColumn.of(rows.map(([cell]) => toCell(cell)))
    : rows.map(toRow);
}

/** Most rows can stay as they are; a check of a full sheet lists hundreds of thousands. */
const toRow = (row: readonly unknown[]): readonly CellValue[] =>
  row.every(isPlain) ? row : row.map(toCell);

const isPlain = (cell: unknown): cell is CellValue =>
  typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean";

/** Excel shows a missing cell of an array as 0; functions return "" for blank, so that this cannot happen. */
const toCell = (cell: unknown): CellValue =>
  typeof cell === "object" && cell !== null ? toError(cell) : ((cell ?? 0) as CellValue);

/** CustomFunctions.Error carries its error value as `code`; whatever else is thrown Excel shows as #VALUE!. */
function toError(thrown: unknown): CellError {
  const { code, message } = thrown as { code?: unknown; message?: unknown };
  return typeof code === "string" && code.startsWith("#")
    ? new CellError(code, typeof message === "string" ? message : "")
    : new CellError("#VALUE!", thrown instanceof Error ? thrown.message : "");
}
