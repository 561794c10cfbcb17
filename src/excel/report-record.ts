import * as v from "valibot";
import { addressOf, areaOf, contains, type Area, type Plan, type ReportMode } from "../report";
import type { ReportConfiguration } from "./configuration-schema";

/**
 * What the workbook remembers of a report, so that a refresh replaces only what the add-in made and keeps what the
 * user chose: kept in the configuration as `report.made`.
 */
const record = v.object({
  /** Stays the same when the sheet is renamed. */
  sheetId: v.string(),
  /** The cells that were written, as addresses. */
  written: v.array(v.string()),
  /** Where spilled tables may fill cells by themselves, as addresses. */
  spills: v.array(v.string()),
  /** The cells in which the user chooses; `chosen` where their content is the user's. */
  inputs: v.record(
    v.string(),
    v.object({
      address: v.string(),
      content: v.union([v.string(), v.number(), v.boolean()]),
      chosen: v.boolean(),
    })
  ),
  /** Of the contents of the written cells. */
  fingerprint: v.string(),
});

export type ReportRecord = v.InferOutput<typeof record>;

/** A rectangle of cells as read: formulas and values as `Range.formulas` gives them. */
export interface SheetContent {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** What is remembered of the present report; nothing where there is none or it is not readable. */
export function recordOf(configuration: ReportConfiguration): ReportRecord | undefined {
  const result = v.safeParse(record, configuration.made);
  return result.success ? result.output : undefined;
}

/** What to remember of a report that has just been written. */
export function recordPlan(
  sheetId: string,
  plan: Plan,
  mode: ReportMode,
  content: SheetContent,
  chosen: ReadonlySet<string>
): ReportRecord {
  const live = mode === "live";
  const isInput = (row: number, column: number) =>
    plan.inputs.some((input) => input.row === row && input.column === column);
  const cells: Area[] = plan.cells
    .filter(({ row, column }) => !isInput(row, column))
    .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  const tables = plan.spills.map(({ area }) => (live ? { ...area, rows: 1, columns: 1 } : area));
  const written = [...cells, ...tables].map(addressOf);
  const inputs = Object.fromEntries(
    plan.inputs.map(({ key, row, column }) => {
      const address = addressOf({ row, column, rows: 1, columns: 1 });
      const cell = cellAt(content, row, column);
      const inputContent =
        typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell);
      return [key, { address, content: inputContent, chosen: chosen.has(key) }];
    })
  );
  return {
    sheetId,
    written,
    spills: live ? plan.spills.map(({ reserved }) => addressOf(reserved)) : [],
    inputs,
    fingerprint: fingerprintOf(written, content),
  };
}

/** Whether the sheet holds anything that the add-in did not write there, or something it wrote was changed. */
export function hasOwnCells(made: ReportRecord, content: SheetContent): boolean {
  if (fingerprintOf(made.written, content) !== made.fingerprint) return true;
  const inputs = Object.values(made.inputs).map(({ address }) => address);
  const ours = [...made.written, ...inputs, ...made.spills].map(areaOf);
  return content.formulas.some((line, i) =>
    line.some(
      (cell, j) =>
        cell !== "" && !ours.some((each) => contains(each, content.row + i, content.column + j))
    )
  );
}

/** The contents of the cells in which the user chose something, by their key. */
export function choicesOf(made: ReportRecord, content: SheetContent): Map<string, string | number> {
  const choices = new Map<string, string | number>();
  for (const [key, { address, content: before, chosen }] of Object.entries(made.inputs)) {
    const { row, column } = areaOf(address);
    const cell = cellAt(content, row, column);
    const isFormula = typeof cell === "string" && cell.startsWith("=");
    if ((chosen || cell !== before) && !isFormula) {
      choices.set(key, typeof cell === "number" ? cell : String(cell));
    }
  }
  return choices;
}

const cellAt = ({ row, column, formulas }: SheetContent, i: number, j: number): unknown =>
  formulas[i - row]?.[j - column] ?? "";

/** FNV-1a, 32 bits, over places and contents of cells: enough to notice a change, not to withstand an attack. */
function fingerprintOf(addresses: readonly string[], content: SheetContent): string {
  let hash = 0x811c9dc5;
  const add = (text: string) => {
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
  };
  for (const address of addresses) {
    const { row, column, rows, columns } = areaOf(address);
    add(address);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) add(`\t${String(cellAt(content, row + i, column + j))}`);
    }
  }
  return (hash >>> 0).toString(16);
}
