import type { Field } from "../../leads";
import type { Expression, HistoryColumn, Operator, Slice, SnapshotColumn } from "./types";

/** Where the things that an expression names stand in the workbook. */
export interface FormulaContext {
  readonly leadsTable: string;
  /** The sheet of the leads; without it nothing can lead there. */
  readonly leadsSheet: string | undefined;
  readonly stagesTable: string;
  readonly quotasTable: string;
  header(field: Field): string;
  readonly snapshotsTable: string;
  snapshotHeader(column: SnapshotColumn): string;
  readonly historyTable: string;
  historyHeader(column: HistoryColumn): string;
  /** Absolute address of a part of the report, without its sheet: the formula stands on the same one. */
  address(name: string, slice?: Slice): string;
}

/** Binding strength of Excel's operators, loosest first. */
const PRECEDENCE: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
};

/** Longest text that Excel takes between quotation marks in a formula. */
const MAXIMUM_LITERAL = 255;

/** The expression as Excel's English formula, as `Range.formulas` takes it in every language. */
export const toFormula = (expression: Expression, context: FormulaContext): string =>
  `=${print(expression, context)}`;

function print(expression: Expression, context: FormulaContext): string {
  const list = (args: readonly Expression[]) => args.map((each) => print(each, context)).join(",");
  switch (expression.kind) {
    case "literal":
      return literal(expression.value);
    case "missing":
      return "";
    case "column":
      return structuredReference(context.leadsTable, context.header(expression.field));
    case "named column":
      return structuredReference(context.leadsTable, expression.header);
    case "lead link":
      return leadLinkFormula(
        print(expression.row, context),
        print(expression.text, context),
        context
      );
    case "snapshot":
      return structuredReference(context.snapshotsTable, context.snapshotHeader(expression.column));
    case "history":
      return structuredReference(context.historyTable, context.historyHeader(expression.column));
    case "stages":
      return context.stagesTable;
    case "quotas":
      return context.quotasTable;
    case "part":
      return context.address(expression.name, expression.slice);
    case "pipeline":
      return `PIPELINE.${expression.name}(${list(withoutTrailingGaps(expression.args))})`;
    case "excel":
      return `${expression.name}(${list(expression.args)})`;
    case "binary": {
      const strength = PRECEDENCE[expression.operator];
      const left = operand(expression.left, strength, context);
      // An operator of the same strength binds to the left: a-(b-c) keeps its parentheses.
      const right = operand(expression.right, strength + 1, context);
      return left + expression.operator + right;
    }
    case "let":
      return `LET(${expression.name},${list([expression.value, expression.body])})`;
    case "named":
    case "variable":
      return expression.name;
  }
}

/**
 * `HYPERLINK("#'Data'!"&ADDRESS(…),"L06")`: the mark leads within the workbook. CELL("address") would know the place,
 * but its argument is another word in another language's Excel.
 */
function leadLinkFormula(row: string, text: string, context: FormulaContext): string {
  const { leadsSheet, leadsTable } = context;
  if (leadsSheet === undefined) return text;
  const header = `${leadsTable}[[#Headers],[${escaped(context.header("id"))}]]`;
  const sheet = literal(`#'${leadsSheet.replaceAll("'", "''")}'!`);
  return `HYPERLINK(${sheet}&ADDRESS(ROW(${header})+${row},COLUMN(${header})),${text})`;
}

function operand(expression: Expression, strength: number, context: FormulaContext): string {
  const text = print(expression, context);
  const looser = expression.kind === "binary" && PRECEDENCE[expression.operator] < strength;
  return looser ? `(${text})` : text;
}

function withoutTrailingGaps(args: readonly Expression[]): readonly Expression[] {
  const last = args.findLastIndex((each) => each.kind !== "missing");
  return args.slice(0, last + 1);
}

function literal(value: number | string | boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value).toUpperCase();
  const pieces = value.match(new RegExp(`[^]{1,${MAXIMUM_LITERAL}}`, "gu")) ?? [""];
  const quoted = pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`);
  return quoted.length > 1 ? `(${quoted.join("&")})` : quoted.join("");
}

/**
 * `Leads[Amount]`; a header with anything but letters, digits, underscores and inner blanks is enclosed in a second
 * pair of brackets, and `[ ] # ' @` in it are escaped by an apostrophe, as Excel's help on structured references says.
 */
export function structuredReference(table: string, header: string): string {
  const plain = /^[\p{L}\p{N}_]+( [\p{L}\p{N}_]+)*$/u.test(header);
  return plain ? `${table}[${header}]` : `${table}[[${escaped(header)}]]`;
}

const escaped = (header: string): string => header.replace(/[[\]#'@]/g, "'$&");
