/** The names of the main figures, as the user's own formulas see them. */
import { buildReport, removeReport, updateConfiguration } from "../../../src/excel";
import { onlySections } from "../../../src/report";
import type { Headless } from "../../../src/workbench/headless";
import { AS_OF, openWithFunctions, shownIn, STAGES, LEADS, type } from "./reference-workbook";

const named = ({ engine }: Headless) =>
  engine
    .names()
    .filter(({ sheetId }) => sheetId === undefined)
    .map(({ name, formula }) => [name, formula] as const);

/** A formula of the user's on the first sheet. */
const own = (excel: Headless, formula: string) => {
  type(excel, "Sheet1", 0, 0, formula);
  return () => shownIn(excel, "Sheet1", 0, 0);
};

it("stand for the figures of the worked examples", async () => {
  const excel = await openWithFunctions();
  await buildReport({ asOf: AS_OF });
  // Values from the worked examples: WEIGHTED 58,400; WINRATE 40 %; seven open leads.
  expect(await own(excel, "=Pipeline_Weighted")()).toBe(58_400);
  expect(await own(excel, "=Pipeline_WinRate")()).toBe(0.4);
  expect(await own(excel, "=Pipeline_OpenLeads")()).toBe(7);
  expect(named(excel).map(([name]) => name)).toEqual([
    "Pipeline_AsOf",
    "Pipeline_OpenValue",
    "Pipeline_OpenLeads",
    "Pipeline_Weighted",
    "Pipeline_ExpectedWins",
    "Pipeline_Won",
    "Pipeline_WinRate",
    "Pipeline_AverageDeal",
    "Pipeline_SalesCycle",
    "Pipeline_Velocity",
    "Pipeline_NeededCoverage",
  ]);
});

it("go on working in the user's formulas after a refresh, and after one that moves the old sheet aside", async () => {
  const excel = await openWithFunctions();
  const { sheet } = await buildReport({ asOf: AS_OF });
  const shown = own(excel, "=Pipeline_Weighted*2");
  const reference = `='${sheet}'!B7`;
  type(excel, "Sheet1", 1, 0, reference);
  const before = await shownIn(excel, "Sheet1", 1, 0);
  await buildReport({ asOf: AS_OF });
  expect(await shown()).toBe(116_800);
  // A formula that names the report's cell itself works on, too.
  expect(await shownIn(excel, "Sheet1", 1, 0)).toBe(before);
  type(excel, sheet, 5, 17, "call Ana");
  await buildReport({ asOf: AS_OF });
  expect(await shown()).toBe(116_800);
  expect(named(excel)[0]![1]).toBe("='Pipeline report'!$B$4");
});

it("leave a name of the user's alone, whatever its case", async () => {
  const excel = await openWithFunctions();
  const name = { sheetId: undefined, comment: "", visible: true };
  excel.engine.setName({ ...name, name: "PIPELINE_WON", formula: "=42" });
  await buildReport({ asOf: AS_OF });
  await buildReport({ asOf: AS_OF });
  expect(named(excel)).toContainEqual(["PIPELINE_WON", "=42"]);
  expect(named(excel).filter(([each]) => /^pipeline_won$/i.test(each))).toHaveLength(1);
  await removeReport();
  expect(named(excel)).toEqual([["PIPELINE_WON", "=42"]]);
});

it("leave a table of the user's with such a name alone", async () => {
  const excel = await openWithFunctions([
    LEADS,
    STAGES,
    { ...STAGES, sheet: "Own", name: "Pipeline_Won" },
  ]);
  await buildReport({ asOf: AS_OF });
  expect(named(excel).map(([name]) => name)).not.toContain("Pipeline_Won");
});

it("are the user's once the user lets them stand for something else", async () => {
  const excel = await openWithFunctions();
  await buildReport({ asOf: AS_OF });
  const item = excel.engine.names().find(({ name }) => name === "Pipeline_Won")!;
  excel.engine.setName({ ...item, formula: "=Data!$A$1" });
  await buildReport({ asOf: AS_OF });
  await removeReport();
  expect(named(excel)).toEqual([["Pipeline_Won", "=Data!$A$1"]]);
});

it("say that a figure is gone when the report no longer has it", async () => {
  const excel = await openWithFunctions();
  await buildReport({ asOf: AS_OF });
  const shown = own(excel, "=Pipeline_WinRate");
  await updateConfiguration((known) => ({
    ...known,
    report: { ...known.report, sections: onlySections(["stages"]) },
  }));
  await buildReport({ asOf: AS_OF });
  expect(await shown()).toBe("#N/A");
});
