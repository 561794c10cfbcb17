import {
  loadConfiguration,
  readTargets,
  toUserMessage,
  writeStages,
  writeTargets,
  type Targets,
} from "../../../src/excel";
import { presetStages } from "../../../src/leads";
import { cellsOfTable, contentsOf, openExcel, type TableSheet } from "./local-excel";

const LEADS: TableSheet = {
  sheet: "Deals",
  name: "Leads",
  headers: ["ID", "Stage", "Owner"],
  rows: [["A", "Discovery", "Ana"]],
};
/** A table of the user's own, with a formula and a column of their own. */
const OWN_QUOTAS: TableSheet = {
  sheet: "Team",
  name: "Quotas",
  headers: ["Who", "Per quarter", "Region"],
  rows: [
    ["Ana", 50_000, "North"],
    ["Bo", 40_000, "South"],
    ["Cia", "", "West"],
  ],
};
const TARGETS: Targets = {
  goals: { revenue: 1_200_000, averageDeal: 20_000, quotaPeriod: "month" },
  quotas: [
    { owner: "Ana", quota: 50_000 },
    { owner: "=Bo", quota: 40_000.5 },
  ],
};
const PRESET = presetStages("b2b", "en");

const sheetsOf = ({ workbook }: Awaited<ReturnType<typeof openExcel>>) =>
  workbook.sheets().map(({ name }) => name);

describe("in a workbook without goals", () => {
  it("none are read, and a quota covers a quarter", async () => {
    await openExcel([LEADS]);
    expect(await readTargets()).toEqual({ goals: { quotaPeriod: "quarter" }, quotas: [] });
  });

  it("goals alone make no table", async () => {
    const excel = await openExcel([LEADS]);
    const goals = { revenue: 900_000, quotaPeriod: "year" } as const;
    expect(await writeTargets({ goals, quotas: [] })).toEqual({ goals, quotas: [] });
    expect(await readTargets()).toEqual({ goals, quotas: [] });
    expect(sheetsOf(excel)).toEqual(["Sheet1", "Deals"]);
  });

  it("quotas are written beside the stages, and read again", async () => {
    const excel = await openExcel([LEADS]);
    await writeStages(PRESET);
    const written = await writeTargets(TARGETS);
    expect(written).toEqual({ ...TARGETS, quotasTable: "Quotas" });
    expect(await readTargets()).toEqual(written);
    expect(sheetsOf(excel)).toEqual(["Sheet1", "Deals", "Pipeline settings"]);
    const { rect } = excel.workbook.findTable("Quotas")!;
    // The stage table has five columns from A4 on.
    expect(rect).toMatchObject({ row: 3, column: 6, rows: 3, columns: 2 });
    expect(cellsOfTable(excel, "Quotas")[0]).toEqual(["Representative", "Quota"]);
  });

  it("quotas have a sheet of their own where the stages stand on the user's", async () => {
    const own = { ...LEADS, name: "Stages", sheet: "Process", headers: ["Stage", "Probability"] };
    const excel = await openExcel([LEADS, { ...own, rows: [["Discovery", 0.5]] }], {
      displayLanguage: "sv-SE",
    });
    await writeTargets(TARGETS);
    expect(sheetsOf(excel).at(-1)).toBe("Pipeline-säljmål");
    expect(cellsOfTable(excel, "Quotas")[0]).toEqual(["Säljare", "Säljmål"]);
  });

  it("cells of the user's beside the stages are left alone", async () => {
    const excel = await openExcel([LEADS]);
    await writeStages(PRESET);
    const { id } = excel.workbook.findSheet("Pipeline settings")!;
    excel.engine.write(id, { row: 5, column: 7, rows: 1, columns: 1 }, [["note"]]);
    await writeTargets(TARGETS);
    expect(sheetsOf(excel).at(-1)).toBe("Pipeline settings");
    expect(excel.workbook.findTable("Quotas")!.rect).toMatchObject({ row: 3, column: 9 });
    expect(excel.engine.read(id, { row: 5, column: 7, rows: 1, columns: 1 })).toEqual([["note"]]);
  });
});

describe("in a table of the user's own", () => {
  it("representatives without a quota are passed over", async () => {
    await openExcel([LEADS, OWN_QUOTAS]);
    expect(await readTargets()).toEqual({
      goals: { quotaPeriod: "quarter" },
      quotas: [
        { owner: "Ana", quota: 50_000 },
        { owner: "Bo", quota: 40_000 },
      ],
      quotasTable: "Quotas",
    });
  });

  it("each representative keeps the row, and only what changes is written", async () => {
    const excel = await openExcel([LEADS, OWN_QUOTAS]);
    const { sheetId, rect } = excel.workbook.findTable("Quotas")!;
    const quotaOf = (row: number) => ({
      row: rect.row + row,
      column: rect.column + 1,
      rows: 1,
      columns: 1,
    });
    excel.engine.write(sheetId, quotaOf(2), [["=20000*2"]]);
    await writeTargets({
      goals: TARGETS.goals,
      quotas: [
        { owner: "Dan", quota: 10_000 },
        { owner: "bo ", quota: 40_000 },
        { owner: "Cia", quota: 30_000 },
      ],
    });
    expect(cellsOfTable(excel, "Quotas")).toEqual([
      OWN_QUOTAS.headers,
      ["Bo", "=20000*2", "South"],
      ["Cia", 30_000, "West"],
      ["Dan", 10_000, ""],
    ]);
  });

  it("a table without its last quota keeps a blank row", async () => {
    const excel = await openExcel([LEADS, { ...OWN_QUOTAS, rows: [["Ana", 5, "North"]] }]);
    await writeTargets({ goals: TARGETS.goals, quotas: [] });
    expect(cellsOfTable(excel, "Quotas")).toEqual([OWN_QUOTAS.headers, ["", "", ""]]);
    await writeTargets({ goals: TARGETS.goals, quotas: [{ owner: "Bo", quota: 7 }] });
    expect((await readTargets()).quotas).toEqual([{ owner: "Bo", quota: 7 }]);
  });

  it("a quota that is no amount is named, once the table is the add-in's", async () => {
    await openExcel([LEADS, OWN_QUOTAS]);
    await writeTargets(TARGETS);
    const { Excel } = globalThis;
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Quotas").getDataBodyRange().getCell(0, 1).values = [
        ["many"],
      ];
      await context.sync();
    });
    await expect(readTargets().catch(toUserMessage)).resolves.toEqual({
      key: "quotaCell",
      details: { row: 1, table: "Quotas", value: "many" },
    });
  });

  it("another kind of table of that name is left alone", async () => {
    const other = { ...OWN_QUOTAS, rows: [["Ana", "North", 50_000]] };
    const excel = await openExcel([LEADS, other]);
    const written = await writeTargets(TARGETS);
    expect(written.quotasTable).toBe("Quotas2");
    expect(cellsOfTable(excel, "Quotas")).toEqual([other.headers, ...other.rows]);
  });

  it("on a protected sheet they stay as they are, and the sheet is named", async () => {
    const excel = await openExcel([LEADS, OWN_QUOTAS]);
    excel.workbook.findSheet("Team")!.protected = true;
    const before = contentsOf(excel);
    await expect(writeTargets(TARGETS).catch(toUserMessage)).resolves.toEqual({
      key: "sheetProtected",
      details: { sheet: "Team" },
    });
    expect(contentsOf(excel)).toEqual(before);
    expect((await loadConfiguration()).goals).toEqual({ quotaPeriod: "quarter" });
  });
});

describe("when Excel refuses", () => {
  /** The batches before the one that writes look at tables, their sizes, names and the place. */
  it.each([1, 2, 3, 4, 5])("at request %i nothing is left behind", async (request) => {
    const excel = await openExcel([LEADS]);
    await writeStages(PRESET);
    const before = contentsOf(excel);
    excel.faults.failBatch(request, "GeneralException");
    await writeTargets(TARGETS).catch(() => undefined);
    const { goals } = await loadConfiguration();
    if (goals.revenue === undefined) expect(contentsOf(excel)).toEqual(before);
    else expect((await readTargets()).quotas).toEqual(TARGETS.quotas);
  });
});
