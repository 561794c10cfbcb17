/** What the report says of goals and quotas, with formulas that the add-in's real build calculates. */
import {
  buildReport,
  readTargets,
  updateConfiguration,
  writeTargets,
  type Targets,
} from "../../../src/excel";
import { onlySections } from "../../../src/report";
import type { Headless } from "../../../src/workbench/headless";
import { openExcel, type TableSheet } from "./local-excel";
import {
  AS_OF,
  LEADS,
  numbersIn,
  openWithFunctions,
  shownIn,
  shownOn,
  STAGES,
  type,
  WORKBOOK,
} from "./reference-workbook";

const QUOTAS: TableSheet = {
  sheet: "Team",
  name: "Quotas",
  headers: ["Representative", "Quota"],
  rows: [
    ["Ana", 60_000],
    ["Bo", 20_000],
    ["Cia", 20_000],
  ],
};
const GOALS: Targets["goals"] = { revenue: 200_000, averageDeal: 20_000, quotaPeriod: "quarter" };

/** Those that know of goals and quotas, and the times that go with them. */
const SECTIONS = ["timeInStage", "forecast", "quota", "goalPlan"];

async function openWithTargets() {
  const excel = await openWithFunctions([...WORKBOOK, QUOTAS]);
  await writeTargets({ ...(await readTargets()), goals: GOALS });
  await updateConfiguration((configuration) => ({
    ...configuration,
    report: { ...configuration.report, sections: onlySections(SECTIONS) },
  }));
  return excel;
}

/** Where a text stands in the first column of the report, and what stands so many columns right of it. */
async function find(excel: Headless, sheet: string, text: string) {
  const cells = await shownOn(excel, sheet);
  const column = 1;
  const row = cells.findIndex((line) => line[column] === text);
  return { row, column, right: (columns: number) => cells[row]?.[column + columns] };
}

it("is the same as formulas and as values", async () => {
  const excel = await openWithTargets();
  const live = await buildReport({ mode: "live", asOf: AS_OF });
  const formulas = await shownOn(excel, live.sheet);
  const values = await buildReport({ mode: "values", asOf: AS_OF });
  expect(numbersIn(formulas)).toEqual(numbersIn(await shownOn(excel, values.sheet)));
  expect(formulas.flat().filter((cell) => /^#/.test(String(cell)))).toEqual([]);
  // Cia's quota is reached; July's chance of 200 000 / 12 is 1 − 0.6 × 0.3.
  expect(formulas.flat()).toEqual(expect.arrayContaining(["reached", 0.82]));
});

it("looks back the same where the last stage of some closed deals is blank", async () => {
  const lastStage = LEADS.headers.indexOf("LastStage");
  const rows = LEADS.rows.map((row) =>
    row.map((cell, index) => (index === lastStage && row[0] !== "L10" ? "" : cell))
  );
  const excel = await openWithFunctions([{ ...LEADS, rows }, STAGES]);
  await updateConfiguration((configuration) => ({
    ...configuration,
    report: { ...configuration.report, sections: onlySections(["forecast"]) },
  }));
  const { sheet } = await buildReport({ mode: "live", asOf: AS_OF });
  const { row, column } = await find(excel, sheet, "WAPE");
  const forecasts = (await shownOn(excel, sheet))
    .slice(row - 6, row)
    .map((line) => line[column + 2]);
  // L11 in March at 10 %, L10 at 70 % and L12 at 10 % in April, L08 and L09 at 70 % in May.
  expect(forecasts.map((each) => Math.round(Number(each)))).toEqual([
    0, 0, 0, 1_400, 12_100, 28_000,
  ]);
});

it("follows the table of quotas", async () => {
  const excel = await openWithTargets();
  const { sheet } = await buildReport({ mode: "live", asOf: AS_OF });
  const { sheetId, rect } = excel.workbook.findTable("Quotas")!;
  const cell = { row: rect.row + 3, column: rect.column + 1, rows: 1, columns: 1 };
  excel.engine.write(sheetId, cell, [[44_000]]);
  const { right } = await find(excel, sheet, "Cia");
  // Won 22 000 of 44 000.
  expect([right(1), right(3), right(6)]).toEqual([44_000, 22_000, 0.5]);
});

it("follows a goal that is typed on it, and a refresh keeps it for the pane", async () => {
  const excel = await openWithTargets();
  const { sheet } = await buildReport({ mode: "live", asOf: AS_OF });
  const goal = await find(excel, sheet, "Revenue goal per year");
  type(excel, sheet, goal.row, goal.column + 1, 120_000);
  const target = await find(excel, sheet, "Target per month");
  expect(target.right(1)).toBe(10_000);
  await buildReport({ mode: "live", asOf: AS_OF });
  expect((await readTargets()).goals).toEqual({ ...GOALS, revenue: 120_000 });
  // The pane may change it afterwards.
  await writeTargets({ ...(await readTargets()), goals: { ...GOALS, revenue: 240_000 } });
  await buildReport({ mode: "live", asOf: AS_OF });
  expect(await shownIn(excel, sheet, goal.row, goal.column + 1)).toBe(240_000);
});

it("takes no more requests than without", async () => {
  const requests = async (tables: readonly TableSheet[]) => {
    // Without the add-in's own page nothing else sends requests.
    const excel = await openExcel(tables);
    const before = excel.counters.syncs;
    await buildReport({ asOf: AS_OF });
    const count = excel.counters.syncs - before;
    excel.close();
    return count;
  };
  expect(await requests([...WORKBOOK, QUOTAS])).toBe(await requests(WORKBOOK));
});

it("names a quota that is no amount instead of leaving it out", async () => {
  const excel = await openWithTargets();
  const { sheetId, rect } = excel.workbook.findTable("Quotas")!;
  await writeTargets({ ...(await readTargets()), quotas: [{ owner: "Ana", quota: 1 }] });
  const cell = { row: rect.row + 1, column: rect.column + 1, rows: 1, columns: 1 };
  excel.engine.write(sheetId, cell, [["much"]]);
  await expect(buildReport({ asOf: AS_OF })).rejects.toMatchObject({ key: "quotaCell" });
});
