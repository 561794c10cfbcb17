/** The worked example as a workbook: twelve leads and their stage table. */
import path from "node:path";
import type { Headless, HeadlessOptions } from "../../../src/workbench/headless";
import { leads, stages } from "../../report/reference";
import { openExcel, type TableSheet } from "./local-excel";

/** The add-in's real build, which calculates its functions. */
export const DIST = path.resolve(__dirname, "../../../dist");
/** The date of the worked examples. */
export const AS_OF = "2026-06-30";

const rowsOf = (columns: readonly (readonly unknown[])[]) =>
  columns[0]!.map((_, row) => columns.map((cells) => cells[row] as string | number));

export const LEADS: TableSheet = {
  sheet: "Data",
  name: "Leads",
  headers: leads.headers,
  rows: rowsOf(leads.columns),
};
export const STAGES: TableSheet = {
  sheet: "Settings",
  name: "Stages",
  headers: ["Stage", "Probability", "Expected days", "Type", "Goal"],
  rows: stages.map(({ stage, probability = "", expectedDays = "", type, goal = "" }) => [
    stage,
    probability,
    expectedDays,
    type,
    goal,
  ]),
};
export const WORKBOOK = [LEADS, STAGES];

export const openWithFunctions = (
  tables: readonly TableSheet[] = WORKBOOK,
  options: HeadlessOptions = {}
) => openExcel(tables, { addinFolder: DIST, ...options });

export const sheetNames = (excel: Headless) => excel.workbook.sheets().map(({ name }) => name);

/** What the cells of a sheet show, errors by their code. */
export async function shownOn(excel: Headless, sheet: string): Promise<unknown[][]> {
  await excel.engine.settle({ functions: true });
  const { id } = excel.workbook.findSheet(sheet)!;
  const used = excel.engine.usedRange(id, true)!;
  return excel.engine
    .read(id, { ...used, row: 0, column: 0, rows: used.row + used.rows, columns: 30 })
    .map((line) => line.map((cell) => (typeof cell === "object" ? (cell?.error ?? "") : cell)));
}

/** Numbers with their places, to the digits that do not depend on the order of adding. */
export const numbersIn = (cells: readonly (readonly unknown[])[]) =>
  cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      typeof cell === "number" ? [[row, column, Number(cell.toPrecision(12))]] : []
    )
  );

/** Writes a cell as the user does. */
export function type(
  { workbook, engine }: Headless,
  sheet: string,
  row: number,
  column: number,
  cell: string | number
): void {
  engine.write(workbook.findSheet(sheet)!.id, { row, column, rows: 1, columns: 1 }, [[cell]]);
}

/** What a cell shows. */
export async function shownIn(excel: Headless, sheet: string, row: number, column: number) {
  await excel.engine.settle({ functions: true });
  const { id } = excel.workbook.findSheet(sheet)!;
  const [[cell] = []] = excel.engine.read(id, { row, column, rows: 1, columns: 1 });
  return typeof cell === "object" && cell !== null ? cell.error : cell;
}
