/**
 * What becomes of a report that Excel has recalculated after its tables were changed: its formulas then fill other
 * cells than those they were written for.
 */
import { buildReport, removeReport } from "../../../src/excel";
import { refreshReport } from "../../../src/excel/build-report";
import type { Headless } from "../../../src/workbench/headless";
import { AS_OF, openWithFunctions, sheetNames, shownIn, shownOn, type } from "./reference-workbook";
import { insertLead, lines } from "./table-lines";

const REPORT = "Pipeline report";
const NOTE = "call Ana";
const SHEETS = ["Sheet1", "Data", "Settings", REPORT];
const build = () => buildReport({ asOf: AS_OF });
const sheetOf = ({ workbook }: Headless) => workbook.findSheet(REPORT)!;
const recalculated = ({ engine }: Headless) => engine.settle({ functions: true });

/** The table by representative and stage, which is as wide as there are stages: what it fills, from its formula on. */
async function breakdown(excel: Headless) {
  await recalculated(excel);
  const { id } = sheetOf(excel);
  const used = excel.engine.usedRange(id, true)!;
  const formulas = excel.engine.readFormulas(id, used);
  const at = formulas.findIndex((line) => String(line[1 - used.column]).includes("BREAKDOWN("));
  const row = used.row + at;
  return { row, ...excel.engine.spillAt(id, row, 1)?.rect };
}

const addStage = (excel: Headless) => lines(excel, "Stages").insert(1, ["Demo", 0.3, 20, "open"]);
const lead = { ID: "L98", Stage: "Proposal", Amount: 55_000, Owner: "Ana", Created: 46_100 };

it.each<[string, (excel: Headless) => void]>([
  ["a stage was added", addStage],
  ["a stage was removed", (excel) => lines(excel, "Stages").remove(1)],
  ["a representative was added", (excel) => insertLead(excel, { ...lead, Owner: "Cleo" })],
  ["a source was added", (excel) => insertLead(excel, { ...lead, Source: "Fair" })],
  [
    "there are more than twice as many of both",
    (excel) =>
      Array.from({ length: 8 }, (_, each) =>
        insertLead(excel, { ...lead, ID: `M${each}`, Owner: `R${each}`, Source: `S${each}` })
      ),
  ],
])("is written over, with the look of its charts, after %s", async (_, change) => {
  const excel = await openWithFunctions();
  await build();
  const look = { title: "Mine", chartType: "ColumnClustered" } as const;
  Object.assign(
    sheetOf(excel).charts.find(({ name }) => name === "Forecast")!,
    look
  );
  const before = await shownOn(excel, REPORT);
  change(excel);
  expect(await shownOn(excel, REPORT)).not.toEqual(before);
  await build();
  expect(sheetNames(excel)).toEqual(SHEETS);
  expect(sheetOf(excel).charts.find(({ name }) => name === "Forecast")).toMatchObject(look);
});

it("is made anew by itself, and removed, as a sheet without anything of the user's", async () => {
  const excel = await openWithFunctions();
  await build();
  addStage(excel);
  await recalculated(excel);
  await refreshReport(new AbortController().signal);
  lines(excel, "Stages").remove(1);
  await recalculated(excel);
  expect(await removeReport()).toEqual({});
  expect(sheetNames(excel)).toEqual(SHEETS.slice(0, -1));
});

describe("what the user has typed", () => {
  /** Every cell as it was shown, formulas filled or not, and a report beside it that is whole. */
  async function expectCopy(excel: Headless, place: readonly [row: number, column: number]) {
    const shown = await shownOn(excel, REPORT);
    expect(shown[place[0]]![place[1]]).toBe(NOTE);
    await expect(refreshReport(new AbortController().signal)).rejects.toThrow("reportHasOwnCells");
    await build();
    const [copy] = sheetNames(excel).filter((name) => !SHEETS.includes(name));
    expect(copy).toMatch(/^Pipeline report \d{4}-\d\d-\d\d$/);
    expect(await shownOn(excel, copy!)).toEqual(shown);
    const anew = (await shownOn(excel, REPORT)).flat();
    expect(anew).not.toContain(NOTE);
    expect(anew).not.toContain("#SPILL!");
  }

  it("beside a table that has become wider is kept on a copy", async () => {
    const excel = await openWithFunctions();
    await build();
    const { columns } = await breakdown(excel);
    addStage(excel);
    const grown = await breakdown(excel);
    expect(grown.columns).toBe(columns! + 1);
    const place = [grown.row + 1, 1 + grown.columns!] as const;
    type(excel, REPORT, ...place, NOTE);
    await expectCopy(excel, place);
  });

  it("in the room that is kept below a table is kept on a copy", async () => {
    const excel = await openWithFunctions();
    await build();
    const { row, rows } = await breakdown(excel);
    const place = [row + rows! + 1, 1] as const;
    type(excel, REPORT, ...place, NOTE);
    expect(await breakdown(excel)).toMatchObject({ rows });
    await expectCopy(excel, place);
  });

  it("where a table would grow, and into it, is kept on a copy of the blocked table", async () => {
    const excel = await openWithFunctions();
    await build();
    const { row, columns } = await breakdown(excel);
    const place = [row + 1, 1 + columns!] as const;
    type(excel, REPORT, ...place, NOTE);
    expect(await breakdown(excel)).toMatchObject({ columns });
    addStage(excel);
    expect(await shownIn(excel, REPORT, row, 1)).toBe("#SPILL!");
    await expectCopy(excel, place);
  });

  it("into a table is kept on a copy, with the rest of the table blank as it was", async () => {
    const excel = await openWithFunctions();
    await build();
    const { row } = await breakdown(excel);
    type(excel, REPORT, row + 1, 2, NOTE);
    expect(await shownIn(excel, REPORT, row, 1)).toBe("#SPILL!");
    await expectCopy(excel, [row + 1, 2]);
  });
});
