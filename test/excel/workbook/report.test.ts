/** The report, made by src/excel on the local Excel: its formulas are calculated by the add-in's real build. */
import { buildReport, loadConfiguration } from "../../../src/excel";
import { type TableSheet } from "./local-excel";
import {
  AS_OF,
  LEADS,
  numbersIn,
  openWithFunctions,
  sheetNames,
  shownOn,
  STAGES,
  type,
} from "./reference-workbook";

it("shows the same numbers as formulas and as values", async () => {
  const excel = await openWithFunctions();
  const live = await buildReport({ mode: "live", asOf: AS_OF });
  const formulas = await shownOn(excel, live.sheet);
  const values = await buildReport({ mode: "values", asOf: AS_OF });
  const plain = await shownOn(excel, values.sheet);
  expect(numbersIn(formulas)).toEqual(numbersIn(plain));
  expect(formulas.flat().filter((cell) => /^#/.test(String(cell)))).toEqual([]);
  expect(formulas.flat()).toContain("0 · agrees");
});

it("follows the leads", async () => {
  const excel = await openWithFunctions();
  const { sheet } = await buildReport({ mode: "live", asOf: AS_OF });
  const { sheetId, rect } = excel.workbook.findTable("Leads")!;
  // L01, 10 000 in Qualification (10 %), becomes 110 000: weighted 58 400 + 10 000.
  const amount = { row: rect.row + 1, column: rect.column + 3, rows: 1, columns: 1 };
  excel.engine.write(sheetId, amount, [[110_000]]);
  expect((await shownOn(excel, sheet)).flat()).toContain(68_400);
});

it("is made anew with what the user chose on it", async () => {
  const excel = await openWithFunctions();
  const first = await buildReport({ asOf: AS_OF });
  const { made } = (await loadConfiguration()).report as unknown as {
    made: { inputs: Record<string, { address: string }> };
  };
  expect(made.inputs["filter.owner"]!.address).toBe("I4");
  type(excel, first.sheet, 3, 8, "Ana");
  const second = await buildReport({ asOf: AS_OF });
  expect(second).toEqual(first);
  expect(sheetNames(excel)).toEqual(["Sheet1", "Data", "Settings", "Pipeline report"]);
  // WEIGHTED with Leads[Owner]="Ana" in the worked examples.
  expect((await shownOn(excel, second.sheet)).flat()).toContain(11_400);
});

it("leaves a sheet of the user's with the same name alone", async () => {
  const own: TableSheet = { ...LEADS, sheet: "Pipeline report" };
  await openWithFunctions([own, STAGES]);
  expect(await buildReport({ asOf: AS_OF })).toEqual({ sheet: "Pipeline report 2" });
});
