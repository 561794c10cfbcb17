import { findStagesTable, readStages, toUserMessage, writeStages } from "../../../src/excel";
import { presetStages } from "../../../src/leads";
import { cellsOfTable, contentsOf, openExcel, type TableSheet } from "./local-excel";

const LEADS: TableSheet = {
  sheet: "Deals",
  name: "Leads",
  headers: ["ID", "Stage"],
  rows: [["A", "Discovery"]],
};
/** A stage table of the user's own, with a column and a formula of their own. */
const OWN_STAGES: TableSheet = {
  sheet: "Process",
  name: "Stages",
  headers: ["Stage", "Probability", "Expected days", "Type", "Goal", "Remark"],
  rows: [
    ["Lead", 0.1, 30, "open", "", "call"],
    ["Offer", 0.5, 14, "open", "", "send"],
    ["Won", 1, "", "won", "", ""],
  ],
};
const PRESET = presetStages("b2b", "en");

describe("in a workbook without stage table", () => {
  it("there are no stages", async () => {
    await openExcel([LEADS]);
    expect(await readStages()).toBeUndefined();
  });

  it("they are written as a table on a sheet of settings, and read again", async () => {
    const excel = await openExcel([LEADS]);
    const written = await writeStages(PRESET);
    expect(written).toEqual({ name: "Stages", sheet: "Pipeline settings", rows: PRESET });
    expect(cellsOfTable(excel, "Stages").slice(0, 3)).toEqual([
      ["Stage", "Probability", "Expected days", "Type", "Goal"],
      ["Qualification", 0.1, 60, "open", ""],
      ["Discovery", 0.2, 40, "open", ""],
    ]);
    expect(await readStages()).toEqual(PRESET);
  });

  it("their sheet and words are in the user's language, their table is called Stages", async () => {
    const excel = await openExcel([LEADS], { displayLanguage: "sv-SE" });
    const stages = presetStages("b2b", "sv");
    const { name, sheet } = await writeStages(stages);
    expect({ name, sheet }).toEqual({ name: "Stages", sheet: "Pipelineinställningar" });
    expect(cellsOfTable(excel, "Stages").at(-1)).toEqual(["Förlorad", 0, "", "förlorad", ""]);
    expect(await readStages()).toEqual(stages);
  });

  it("names that look like formulas and numbers stay texts", async () => {
    await openExcel([LEADS]);
    const stages = [
      { stage: "=1+1", probability: 0.5, type: "open" },
      { stage: "2026-06-30", probability: 0.7, type: "open" },
    ] as const;
    await writeStages(stages);
    expect((await readStages())?.map(({ stage }) => stage)).toEqual(["=1+1", "2026-06-30"]);
  });

  it("no stages are an error, and change nothing", async () => {
    const excel = await openExcel([LEADS]);
    const before = contentsOf(excel);
    await expect(writeStages([]).catch(toUserMessage)).resolves.toMatchObject({ key: "noStages" });
    expect(contentsOf(excel)).toEqual(before);
  });
});

describe("when Excel refuses", () => {
  /** The batch that makes the sheet: after those that look at tables and settings, at their sizes, at names. */
  const WRITING = 4;

  it("a new sheet, the user is told that the workbook is protected", async () => {
    const excel = await openExcel([LEADS]);
    const before = contentsOf(excel);
    excel.faults.failBatch(WRITING, "AccessDenied");
    await expect(writeStages(PRESET).catch(toUserMessage)).resolves.toEqual({
      key: "workbookProtected",
      details: {},
    });
    expect(contentsOf(excel)).toEqual(before);
  });

  it("part of the work, the rest is taken back", async () => {
    const excel = await openExcel([LEADS]);
    const { workbook } = excel;
    // Somebody takes the table's name at the last moment.
    excel.faults.beforeBatch(WRITING, () =>
      workbook.updateTable(workbook.findTable("Leads")!.id, { name: "Stages" })
    );
    await expect(writeStages(PRESET)).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(workbook.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Deals"]);
  });
});

describe("nothing of the user's is overwritten", () => {
  it("not a table called Stages that is none", async () => {
    const tours = {
      sheet: "Tour",
      name: "Stages",
      headers: ["City", "Date"],
      rows: [["Lyon", 46_203]],
    };
    const excel = await openExcel([LEADS, tours]);
    const before = contentsOf(excel);
    expect(await readStages()).toBeUndefined();
    expect(await writeStages(PRESET)).toMatchObject({ name: "Stages2" });
    expect(contentsOf(excel)).toMatchObject(before);
    expect(await findStagesTable()).toMatchObject({ name: "Stages2", rows: PRESET });
  });

  it("not a name called Stages", async () => {
    const excel = await openExcel([LEADS]);
    excel.engine.setName({
      name: "stages",
      sheetId: undefined,
      formula: "=Deals!$A$1",
      comment: "",
      visible: true,
    });
    expect(await writeStages(PRESET)).toMatchObject({ name: "Stages2" });
  });

  it("not a sheet of that name", async () => {
    const excel = await openExcel([LEADS]);
    excel.workbook.addSheet("PIPELINE SETTINGS");
    expect(await writeStages(PRESET)).toMatchObject({ sheet: "Pipeline settings 2" });
  });
});

describe("in a stage table of the user's own", () => {
  it("they are read on whatever sheet it is", async () => {
    await openExcel([LEADS, OWN_STAGES]);
    expect(await findStagesTable()).toEqual({
      name: "Stages",
      sheet: "Process",
      rows: [
        { stage: "Lead", probability: 0.1, expectedDays: 30, type: "open" },
        { stage: "Offer", probability: 0.5, expectedDays: 14, type: "open" },
        { stage: "Won", probability: 1, type: "won" },
      ],
    });
  });

  it("only what changes is written: formulas and other columns stay", async () => {
    const excel = await openExcel([LEADS, OWN_STAGES]);
    const { sheetId, rect } = excel.workbook.findTable("Stages")!;
    const cell = { row: rect.row + 1, column: rect.column + 1, rows: 1, columns: 1 };
    excel.engine.write(sheetId, cell, [["=1/10"]]);
    const stages = (await readStages())!;
    await writeStages(
      stages.map((row, i) => (i === 1 ? { ...row, probability: 0.4, goal: 0.8 } : row))
    );
    expect(cellsOfTable(excel, "Stages")).toEqual([
      OWN_STAGES.headers,
      ["Lead", "=1/10", 30, "open", "", "call"],
      ["Offer", 0.4, 14, "open", 0.8, "send"],
      ["Won", 1, "", "won", "", ""],
    ]);
  });

  it("rows come and go with the stages", async () => {
    const excel = await openExcel([LEADS, OWN_STAGES]);
    await writeStages(PRESET);
    expect(await readStages()).toEqual(PRESET);
    await writeStages(PRESET.slice(0, 2));
    expect(await readStages()).toEqual(PRESET.slice(0, 2));
    expect(cellsOfTable(excel, "Stages")).toHaveLength(3);
  });

  it("a narrow table grows only as far as is needed", async () => {
    const narrow = {
      ...OWN_STAGES,
      headers: ["Stage", "Probability"],
      rows: [
        ["Lead", 0.1],
        ["Won", 1],
      ],
    };
    const excel = await openExcel([LEADS, narrow]);
    const [lead, won] = (await readStages())!;
    await writeStages([{ ...lead!, expectedDays: 20 }, won!]);
    expect(cellsOfTable(excel, "Stages")).toEqual([
      ["Stage", "Probability", "Expected days"],
      ["Lead", 0.1, 20],
      ["Won", 1, ""],
    ]);
  });

  it("a wrong cell is named", async () => {
    const rows = [["Lead", 40, 30, "open", "", ""]];
    await openExcel([LEADS, { ...OWN_STAGES, rows }]);
    await expect(readStages().catch(toUserMessage)).resolves.toEqual({
      key: "stageProbability",
      details: { row: 1, value: 40 },
    });
  });

  it("on a protected sheet they stay as they are, and the sheet is named", async () => {
    const excel = await openExcel([LEADS, OWN_STAGES]);
    excel.workbook.findSheet("Process")!.protected = true;
    const before = contentsOf(excel);
    await expect(writeStages(PRESET).catch(toUserMessage)).resolves.toEqual({
      key: "sheetProtected",
      details: { sheet: "Process" },
    });
    expect(contentsOf(excel)).toEqual(before);
  });
});
