import { calendarOf } from "../../calc";
import type { Field, Mapping, StageRow } from "../../leads";
import { structuredReference } from "../expression/formula";
import { CALLS, type Argument } from "./calls";
import type { LeadsNames, OtherTables, SnapshotColumn } from "./names";

/** What a workbook has for formulas to name; no leads before there are any. */
export interface TablesNames extends OtherTables {
  readonly leads?: LeadsNames | undefined;
}

/** How Excel separates arguments and marks decimals where the user types. */
export interface FormulaSigns {
  readonly argument: "," | ";";
  readonly decimal: "." | ",";
}

/** Those of `Range.formulas`, in every language. */
export const ENGLISH_SIGNS: FormulaSigns = { argument: ",", decimal: "." };

/** A formula to try a function with, or what there must be before there is one. */
export type OwnFormula =
  | { readonly formula: string }
  | { readonly lacks: "leads" | "stageTable" | keyof OtherTables }
  | { readonly lacks: "columns"; readonly fields: readonly Field[] };

/**
 * A call of a function with the user's own table: `=PIPELINE.WEIGHTED(Affärer[Belopp],Affärer[Steg],Stages)`.
 *
 * @param id without namespace: "WEIGHTED"
 * @param asOf serial number of the day of the figures
 */
export function ownFormula(
  id: string,
  names: TablesNames,
  asOf: number,
  signs: FormulaSigns = ENGLISH_SIGNS
): OwnFormula {
  const { leads } = names;
  const call = CALLS[id] ?? [];
  if (!leads && call.some(isOfLeads)) return { lacks: "leads" };
  const fields = call.flatMap((argument) => fieldLacking(argument, leads?.mapping ?? {}));
  if (fields.length > 0) return { lacks: "columns", fields };
  const table = OTHER_TABLES.find((each) => !names[each] && call.some(isOf(each)));
  if (table) return { lacks: table };
  if (!leads?.stagesTable && call.some(isOf("stageTable"))) return { lacks: "stageTable" };
  const printed = call.map((argument) => print(argument, names, asOf, signs));
  while (printed.at(-1) === "") printed.pop();
  return { formula: `=PIPELINE.${id}(${printed.join(signs.argument)})` };
}

const isOf =
  (...kinds: string[]) =>
  (argument: Argument): boolean =>
    typeof argument === "object" && kinds.includes(argument.kind);

const isOfLeads = isOf("column", "openStage", "stageTable");

const OTHER_TABLES = ["history", "snapshots", "rates"] as const satisfies (keyof OtherTables)[];

/** The field whose column would serve, where a column is needed and none is there. */
function fieldLacking(argument: Argument, mapping: Mapping): readonly Field[] {
  if (typeof argument !== "object" || argument.kind !== "column" || argument.optional) return [];
  return argument.fields.some((field) => mapping[field]) ? [] : argument.fields.slice(0, 1);
}

function print(
  argument: Argument,
  { leads, history, snapshots, rates }: TablesNames,
  asOf: number,
  signs: FormulaSigns
): string {
  if (typeof argument !== "object") return literal(argument, signs);
  switch (argument.kind) {
    case "list":
      // A semicolon begins a new row in every language.
      return `{${argument.cells.map((cell) => literal(cell, signs)).join(";")}}`;
    case "column": {
      const header = argument.fields.map((field) => leads?.mapping[field]).find(Boolean);
      return leads && header ? structuredReference(leads.table, header) : "";
    }
    case "stageTable":
      return leads?.stagesTable ?? "";
    case "openStage":
      return literal(openStages(leads?.stages ?? [])[argument.place] ?? "", signs);
    case "history":
      return history ? structuredReference(history.table, history.columns[argument.column]) : "";
    case "snapshots":
      return snapshots ? heldAtLast(snapshots, argument.column, signs) : "";
    case "rates":
      return rates ?? "";
    case "none":
      return "";
    case "yearStart":
      return literal(`${calendarOf(asOf).year}-01-01`, signs);
    case "yearEnd":
      return literal(`${calendarOf(asOf).year}-12-31`, signs);
  }
}

/** The cells of what holds until now: a row of the snapshots says until which one it did, the last rows until none. */
function heldAtLast(
  { table, columns }: NonNullable<OtherTables["snapshots"]>,
  column: SnapshotColumn,
  signs: FormulaSigns
): string {
  const cells = (of: SnapshotColumn) => structuredReference(table, columns[of]);
  return `FILTER(${cells(column)}${signs.argument}${cells("until")}="")`;
}

/** The open stages in order, and behind them the won ones, which follow on the last. */
const openStages = (stages: readonly StageRow[]): readonly string[] =>
  (["open", "won"] as const).flatMap((type) =>
    stages.filter((row) => row.type === type).map(({ stage }) => stage)
  );

const literal = (value: string | number, { decimal }: FormulaSigns): string =>
  typeof value === "number"
    ? String(value).replace(".", decimal)
    : `"${value.replaceAll('"', '""')}"`;
