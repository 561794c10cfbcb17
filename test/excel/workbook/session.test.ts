import {
  findCandidates,
  openSession,
  toUserMessage,
  updateConfiguration,
  withLeadsTable,
  writeStages,
} from "../../../src/excel";
import { presetStages } from "../../../src/leads";
import { contentsOf, openExcel, type TableSheet } from "./local-excel";

const DEALS: TableSheet = {
  sheet: "Affärer",
  name: "Affärer",
  headers: ["Affärs-ID", "Säljare", "Fas", "Belopp", "Avslutsdatum", "Kommentar"],
  rows: [
    ["A1", "Ana", "Offert", 100, 46_250, "ring"],
    ["A2", "Bo", "Möte", 200, 46_260, ""],
    ["A3", "Ana", "Vunnen", 300, 46_100, ""],
    ["A4", "Bo", "Förlorad", 400, 46_101, ""],
  ],
};
const TEAM: TableSheet = {
  sheet: "Team",
  name: "Team",
  headers: ["Säljare", "Region"],
  rows: [["Ana", "Nord"]],
};
const STAGES: TableSheet = {
  sheet: "Steg",
  name: "Stages",
  headers: ["Steg", "Sannolikhet"],
  rows: [
    ["Möte", 0.3],
    ["Offert", 0.6],
    ["Vunnen", 1],
    ["Förlorad", 0],
  ],
};
const EMPTY_TABLE: TableSheet = { ...DEALS, rows: [["", "", "", "", "", ""]] };

const messageOf = (work: Promise<unknown>) => work.then(() => "no error", toUserMessage);

it("proposes tables that have stages, the likeliest first", async () => {
  const history = {
    sheet: "Log",
    name: "Log",
    headers: ["Deal", "Stage", "Changed at"],
    rows: [
      ["A1", "Möte", 46_000],
      ["A1", "Offert", 46_010],
      ["A2", "Möte", 46_020],
    ],
  };
  await openExcel([TEAM, history, STAGES, DEALS]);
  const candidates = await findCandidates();
  expect(candidates.map(({ table }) => table.name)).toEqual(["Affärer", "Log"]);
});

describe("a session", () => {
  it("has the leads, how to read them, and proposed stages where there are none", async () => {
    await openExcel([TEAM, DEALS]);
    const session = await openSession();
    expect(session.table.name).toBe("Affärer");
    expect(session.mapping).toEqual({
      id: "Affärs-ID",
      stage: "Fas",
      amount: "Belopp",
      owner: "Säljare",
      expected: "Avslutsdatum",
      closed: "Avslutsdatum",
    });
    expect(session.data.columns[session.data.headers.indexOf("Belopp")]).toEqual([
      100, 200, 300, 400,
    ]);
    expect(session.stages.map(({ stage }) => stage)).toEqual([
      "Möte",
      "Offert",
      "Vunnen",
      "Förlorad",
    ]);
    expect(session.origin).toMatchObject({ proposal: { assumption: { kind: "preset" } } });
  });

  it("takes the stages of the workbook's stage table", async () => {
    await openExcel([DEALS, STAGES]);
    const { stages, origin } = await openSession();
    expect(stages.map(({ probability }) => probability)).toEqual([0.3, 0.6, 1, 0]);
    expect(origin).toEqual({ stagesTable: "Stages" });
  });

  it("goes by the user's choice of table and columns, also after the table was renamed", async () => {
    const excel = await openExcel([DEALS, { ...DEALS, sheet: "Gamla", name: "Gamla" }]);
    const { id } = excel.workbook.findTable("Gamla")!;
    await updateConfiguration((configuration) =>
      withLeadsTable(configuration, { id, name: "Gamla" }, { stage: "Fas", amount: "Belopp" })
    );
    excel.workbook.updateTable(id, { name: "Arkiv" });
    const session = await openSession();
    expect(session.table.name).toBe("Arkiv");
    expect(session.mapping).toEqual({ stage: "Fas", amount: "Belopp" });
    expect(session.configuration.leadsTable).toBe("Arkiv");
  });

  it("reads of a large table every row, but only the columns that matter", async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [
      ...[`A${row}`, "Ana", row < 1500 ? "Vunnen" : "Offert", row],
      ...[46_000 + (row % 300), `Kommentar ${row}`],
    ]);
    await openExcel([{ ...DEALS, rows }]);
    const { data, mapping } = await openSession();
    expect(data.headers.toSorted()).toEqual(DEALS.headers.slice(0, 5).toSorted());
    expect(data.columns.every((cells) => cells.length === 2000)).toBe(true);
    expect(mapping).toMatchObject({ expected: "Avslutsdatum", closed: "Avslutsdatum" });
  });

  it("leaves the workbook as it is", async () => {
    const excel = await openExcel([DEALS]);
    const before = contentsOf(excel);
    await openSession();
    expect(contentsOf(excel)).toEqual(before);
    expect(excel.workbook.settings.size).toBe(0);
  });
});

describe("without usable leads a session says", () => {
  it("that there is no table", async () => {
    await openExcel([]);
    expect(await messageOf(openSession())).toEqual({ key: "noTables", details: {} });
  });

  it("that the only table has no stages", async () => {
    await openExcel([TEAM]);
    const message = { key: "noStageColumn", details: { table: "Team" } };
    expect(await messageOf(openSession())).toEqual(message);
  });

  it("that none of the tables has stages", async () => {
    await openExcel([TEAM, { ...TEAM, sheet: "Team 2", name: "Team2" }]);
    expect(await messageOf(openSession())).toEqual({ key: "noLeadsTable", details: {} });
  });

  it("that the table is empty", async () => {
    await openExcel([EMPTY_TABLE]);
    const message = { key: "tableEmpty", details: { table: "Affärer" } };
    expect(await messageOf(openSession())).toEqual(message);
  });

  it("that the chosen table is gone, instead of taking another one", async () => {
    const excel = await openExcel([DEALS, { ...DEALS, sheet: "Gamla", name: "Gamla" }]);
    const { id } = excel.workbook.findTable("Gamla")!;
    await updateConfiguration((configuration) =>
      withLeadsTable(configuration, { id, name: "Gamla" }, { stage: "Fas" })
    );
    excel.workbook.deleteTable(id, false);
    const message = { key: "tableGone", details: { table: "Gamla" } };
    expect(await messageOf(openSession())).toEqual(message);
  });

  it("that a column the user took for stages holds something else", async () => {
    const rows = Array.from({ length: 150 }, (_, row) => [`A${row}`, "Ana", "Offert", row, 1, ""]);
    const excel = await openExcel([{ ...DEALS, rows }]);
    const { id } = excel.workbook.findTable("Affärer")!;
    await updateConfiguration((configuration) =>
      withLeadsTable(configuration, { id, name: "Affärer" }, { stage: "Affärs-ID" })
    );
    expect(await messageOf(openSession())).toEqual({
      key: "tooManyStages",
      details: { table: "Affärer", header: "Affärs-ID", count: 150 },
    });
  });
});

it("finds its own stage table again after it was renamed", async () => {
  const excel = await openExcel([DEALS]);
  await writeStages(presetStages("b2b", "sv"));
  excel.workbook.updateTable(excel.workbook.findTable("Stages")!.id, { name: "Steg" });
  expect((await openSession()).origin).toEqual({ stagesTable: "Steg" });
});
