import type { Field } from "../../leads";
import type { ExcelFunctionName } from "./excel-functions";
import type { LeadsColumn } from "./leads-column";
import type { LeadsTable } from "./leads-table";
import type { PipelineFunctionName } from "./pipeline-functions";

/** An error as a cell shows it. */
export class CellError {
  constructor(
    /** `#N/A`, `#DIV/0!` … */
    readonly code: string,
    readonly message = ""
  ) {}
}

/** What one cell holds; a blank cell is `""`, a date its serial number. */
export type CellValue = number | string | boolean | CellError;
/** Rows of cells, all equally long. */
export type Table = readonly (readonly CellValue[])[];
/** What a formula gives: one value, rows of values that spill, or columns with one cell a lead. */
export type Value = CellValue | Table | LeadsColumn | LeadsTable;

export type Operator = "*" | "/" | "+" | "-" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** The columns of the table of snapshots: when an entry was found, what it said of a lead, when it was found changed. */
export type SnapshotColumn = "since" | "id" | "stage" | "amount" | "close" | "until";

/** The columns of the stage history: a lead, the stage it went to, and when. */
export type HistoryColumn = "lead" | "stage" | "date";

/**
 * A question put to the leads, stated once: `toFormula` prints it as the formula that a cell holds, `evaluate`
 * answers it. Both readings see the same tree, so the live report and the report of values cannot differ.
 */
export type Expression =
  | { readonly kind: "literal"; readonly value: number | string | boolean }
  /** An optional argument left out. */
  | { readonly kind: "missing" }
  /** A column of the leads table. */
  | { readonly kind: "column"; readonly field: Field }
  /** A column of the leads table by its header: one that is no field. */
  | { readonly kind: "named column"; readonly header: string }
  /** A text that leads to the cell of a lead's id: its row in the table, from 1. */
  | { readonly kind: "lead link"; readonly row: Expression; readonly text: Expression }
  /** A column of the table of snapshots. */
  | { readonly kind: "snapshot"; readonly column: SnapshotColumn }
  /** A column of the stage history. */
  | { readonly kind: "history"; readonly column: HistoryColumn }
  /** The whole stage table. */
  | { readonly kind: "stages" }
  /** The whole table of quotas. */
  | { readonly kind: "quotas" }
  /** Cells of the report by the name they were placed under; see `part`. */
  | { readonly kind: "part"; readonly name: string; readonly slice?: Slice }
  | {
      readonly kind: "pipeline";
      readonly name: PipelineFunctionName;
      readonly args: readonly Expression[];
    }
  | {
      readonly kind: "excel";
      readonly name: ExcelFunctionName;
      readonly args: readonly Expression[];
    }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** What a defined name of the report's sheet stands for. */
  | { readonly kind: "named"; readonly name: string; readonly body: Expression }
  /** `LET(name, value, body)`. */
  | {
      readonly kind: "let";
      readonly name: string;
      readonly value: Expression;
      readonly body: Expression;
    }
  | { readonly kind: "variable"; readonly name: string };

/** A rectangle within a named part, counted from 0; one cell where sizes are left out. */
export interface Slice {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}
