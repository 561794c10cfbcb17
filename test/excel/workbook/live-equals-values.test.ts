/**
 * Formulas give what the report says as values, cell by cell: over the worked example, the sample, and every list of
 * leads in the folder that LEADS_FOLDER names.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildReport } from "../../../src/excel";
import { recogniseColumns } from "../../../src/leads";
import { readCsv } from "../../../src/workbench/files/csv";
import type { TableSheet } from "./local-excel";
import { AS_OF, LEADS, numbersIn, openWithFunctions, shownOn, STAGES } from "./reference-workbook";

jest.setTimeout(180_000);

function tableIn(file: string): TableSheet {
  const { headers, rows } = readCsv(readFileSync(file), { name: path.basename(file) });
  const cells = rows.map((row) =>
    row.map((cell) =>
      typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell ?? "")
    )
  );
  return { sheet: "Data", name: "Leads", headers, rows: cells };
}

/** Whether there is a column of stages with something in it. */
function hasStages({ name, headers, rows }: TableSheet): boolean {
  const columns = headers.map((_, index) => rows.map((row) => row[index]));
  const { stage = "" } = recogniseColumns({ name, headers, columns }).mapping;
  return columns[headers.indexOf(stage)]?.some((cell) => cell !== "") ?? false;
}

function listsIn(folder: string | undefined): [string, TableSheet[]][] {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".csv"))
    .map((name): [string, TableSheet[]] => [name, [tableIn(path.join(folder, name))]])
    .filter(([, [table]]) => hasStages(table!));
}

const SAMPLE = tableIn(path.resolve(__dirname, "../../../assets/sample-leads.csv"));

it.each([
  ["the worked example", [LEADS, STAGES]],
  ["the sample, without a stage table", [SAMPLE]],
  ...listsIn(process.env.LEADS_FOLDER),
] as [string, TableSheet[]][])("%s", async (_, tables) => {
  const excel = await openWithFunctions(tables);
  const live = await buildReport({ mode: "live", asOf: AS_OF });
  const formulas = await shownOn(excel, live.sheet);
  const { sheet } = await buildReport({ mode: "values", asOf: AS_OF });
  const values = await shownOn(excel, sheet);
  expect(numbersIn(formulas)).toEqual(numbersIn(values));
  expect(formulas.flat().filter((cell) => /^#/.test(String(cell)))).toEqual([]);
  for (const cells of [formulas, values]) expect(cells.flat()).toContain("0 · agrees");
});
