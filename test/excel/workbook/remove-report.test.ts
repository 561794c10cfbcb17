/** Removing the report, and keeping a copy of it. */
import {
  buildReport,
  keepReport,
  loadConfiguration,
  removeReport,
  toUserMessage,
} from "../../../src/excel";
import type { Headless } from "../../../src/workbench/headless";
import { contentsOf } from "./local-excel";
import {
  AS_OF,
  numbersIn,
  openWithFunctions,
  sheetNames,
  shownOn,
  STAGES,
  type,
} from "./reference-workbook";

const REPORT = "Pipeline report";
const build = () => buildReport({ asOf: AS_OF });
const messageOf = (work: Promise<unknown>) => work.then(() => undefined, toUserMessage);
const DATED = /^Pipeline report \d{4}-\d\d-\d\d$/;
const formulasOn = ({ workbook, engine }: Headless, sheet: string) => {
  const { id } = workbook.findSheet(sheet)!;
  return engine
    .readFormulas(id, engine.usedRange(id, true)!)
    .flat()
    .filter((cell) => String(cell).startsWith("="));
};

describe("removing the report", () => {
  it("leaves the workbook as it was before the report", async () => {
    const excel = await openWithFunctions();
    const before = [contentsOf(excel), excel.engine.names()];
    await build();
    expect(await removeReport()).toEqual({});
    expect([contentsOf(excel), excel.engine.names()]).toEqual(before);
    expect((await loadConfiguration()).report).not.toHaveProperty("made.sheetId");
    await build();
    expect(sheetNames(excel)).toContain(REPORT);
  });

  it.each([
    ["cells", (excel: Headless) => type(excel, REPORT, 400, 1, "=1+1")],
    [
      "charts",
      ({ workbook }: Headless) => {
        const sheet = workbook.findSheet(REPORT)!;
        sheet.charts.push({ ...structuredClone(sheet.charts[0]!), id: "own", name: "Mine" });
      },
    ],
  ])("keeps a sheet with %s of the user's as an ordinary one", async (_, add) => {
    const excel = await openWithFunctions();
    await build();
    add(excel);
    const shown = await shownOn(excel, REPORT);
    const { kept } = await removeReport();
    expect(kept).toMatch(DATED);
    expect(await shownOn(excel, kept!)).toEqual(shown);
    expect(formulasOn(excel, kept!).filter((formula) => formula !== "=1+1")).toEqual([]);
    expect(excel.engine.names().filter(({ sheetId }) => sheetId === undefined)).toEqual([]);
    expect(await messageOf(removeReport())).toEqual({ key: "noReport", details: {} });
  });

  it("leaves the stage table, which is the user's by now", async () => {
    const excel = await openWithFunctions();
    await build();
    await removeReport();
    expect(sheetNames(excel)).toContain(STAGES.sheet);
  });

  it("says so where there is none", async () => {
    await openWithFunctions();
    expect(await messageOf(removeReport())).toEqual({ key: "noReport", details: {} });
  });
});

describe("a kept copy", () => {
  it("shows what the report showed, without formulas and names, and does not follow the leads", async () => {
    const excel = await openWithFunctions();
    await build();
    const shown = await shownOn(excel, REPORT);
    const { sheet } = await keepReport();
    expect(sheet).toMatch(DATED);
    const copy = excel.workbook.findSheet(sheet)!;
    expect(formulasOn(excel, sheet)).toEqual([]);
    expect(excel.engine.names().filter(({ sheetId }) => sheetId === copy.id)).toEqual([]);
    expect(copy.charts).toHaveLength(excel.workbook.findSheet(REPORT)!.charts.length);
    const { sheetId, rect } = excel.workbook.findTable("Leads")!;
    const amount = { row: rect.row + 1, column: rect.column + 3, rows: 1, columns: 1 };
    excel.engine.write(sheetId, amount, [[110_000]]);
    expect(await shownOn(excel, sheet)).toEqual(shown);
    expect((await shownOn(excel, REPORT)).flat()).toContain(68_400);
  });

  it("is one of several on the same day, and no refresh touches it", async () => {
    const excel = await openWithFunctions();
    await build();
    const first = await keepReport();
    const second = await keepReport();
    expect(second.sheet).toBe(`${first.sheet} 2`);
    const before = numbersIn(await shownOn(excel, first.sheet));
    await build();
    expect(numbersIn(await shownOn(excel, first.sheet))).toEqual(before);
    expect(sheetNames(excel)).toHaveLength(6);
  });

  it("needs a report", async () => {
    await openWithFunctions();
    expect(await messageOf(keepReport())).toEqual({ key: "noReport", details: {} });
  });
});
