/** What the report asks, as one tree with two readings: a live formula and its value. */
export {
  allOf,
  asksPipeline,
  binary,
  column,
  columnOf,
  excel,
  history,
  isOneOf,
  joined,
  leadLink,
  letting,
  namedColumn,
  part,
  pipeline,
  quotas,
  relabelled,
  snapshot,
  stages,
} from "./build";
export { evaluator } from "./evaluate";
export { toFormula } from "./formula";
export { heightOf, isTable, toTable } from "./cells";
export { LeadsColumn } from "./leads-column";
export { CellError } from "./types";

export type { Operand } from "./build";
export type { EvaluationContext } from "./evaluate";
export type { FormulaContext } from "./formula";
export type { CellValue, Expression, HistoryColumn, Slice, SnapshotColumn, Value } from "./types";
