import {
  findCandidates,
  loadConfiguration,
  toUserMessage,
  updateConfiguration,
} from "../../../src/excel";
import * as dates from "../../../src/excel/serial-dates";
import { listSnapshots, readSnapshot, takeSnapshot } from "../../../src/excel/snapshots";
import { cellsOfTable, contentsOf, openExcel, type TableSheet } from "./local-excel";

const LEADS: TableSheet = {
  sheet: "Deals",
  name: "Leads",
  headers: ["Deal ID", "Stage", "Amount", "Expected close"],
  rows: [
    ["=A1", "Qualification", 100, 46_203],
    ["007", "Proposal", 200, ""],
    ["C", "", 50, ""],
    ["D", "Closed Won", 300, 46_100],
  ],
};
/** 16, 23 and 30 June 2026. */
const [FIRST, SECOND, THIRD] = [46_189, 46_196, 46_203] as const;

const HEADER = ["Snapshot", "Lead", "Stage", "Amount", "Expected close", "Until"];

type Excel = Awaited<ReturnType<typeof openExcel>>;

function takeOn(date: number) {
  jest.spyOn(dates, "today").mockReturnValue(date);
  return takeSnapshot();
}

/** Writes a cell of the leads table, as the user would. */
function change(excel: Excel, row: number, header: string, value: string | number): void {
  const { sheetId, rect } = excel.workbook.findTable("Leads")!;
  const column = rect.column + LEADS.headers.indexOf(header);
  const cell = { row: rect.row + 1 + row, column, rows: 1, columns: 1 };
  excel.engine.write(sheetId, cell, [[value]]);
}

afterEach(() => jest.restoreAllMocks());

describe("the first snapshot", () => {
  it("makes a table of every lead with a stage, on a sheet of its own", async () => {
    const excel = await openExcel([LEADS]);
    const taken = await takeOn(FIRST);
    expect(taken).toEqual({ sheet: "Pipeline snapshots", date: FIRST, leads: 3 });
    expect(cellsOfTable(excel, "Snapshots")).toEqual([
      HEADER,
      [FIRST, "=A1", "Qualification", 100, 46_203, ""],
      [FIRST, "007", "Proposal", 200, "", ""],
      [FIRST, "D", "Closed Won", 300, 46_100, ""],
    ]);
    const { sheetId, rect } = excel.workbook.findTable("Snapshots")!;
    const firstRow = { ...rect, row: rect.row + 1, rows: 1 };
    expect(excel.engine.readText(sheetId, firstRow)[0]).toEqual([
      "2026-06-16",
      "=A1",
      "Qualification",
      "100",
      "2026-06-30",
      "",
    ]);
  });

  it("is in the user's language; its table is called Snapshots", async () => {
    const excel = await openExcel([LEADS], { displayLanguage: "ro-RO" });
    expect(await takeOn(FIRST)).toMatchObject({ sheet: "Instantanee pipeline" });
    expect(cellsOfTable(excel, "Snapshots")[0]).toEqual([
      "Instantaneu",
      "Client potențial",
      "Etapă",
      "Valoare",
      "Închidere estimată",
      "Până la",
    ]);
  });

  it("leaves a table and a sheet of the user's with those names alone", async () => {
    const own = { ...LEADS, sheet: "Pipeline snapshots", name: "Snapshots", headers: ["A", "B"] };
    const excel = await openExcel([LEADS, { ...own, rows: [["x", "y"]] }]);
    const before = contentsOf(excel);
    expect(await takeOn(FIRST)).toMatchObject({ sheet: "Pipeline snapshots 2" });
    expect((await loadConfiguration()).snapshotsTable).toBe("Snapshots2");
    expect(contentsOf(excel)).toMatchObject(before);
  });

  it("is not taken for the leads table", async () => {
    await openExcel([LEADS]);
    await takeOn(FIRST);
    expect((await findCandidates()).map(({ table }) => table.name)).toEqual(["Leads"]);
  });
});

describe("a later snapshot", () => {
  it("adds what is new or changed and ends what was", async () => {
    const excel = await openExcel([LEADS]);
    await takeOn(FIRST);
    change(excel, 0, "Stage", "Proposal");
    change(excel, 2, "Stage", "Qualification");
    change(excel, 3, "Stage", "");
    expect(await takeOn(SECOND)).toMatchObject({ leads: 3 });
    expect(cellsOfTable(excel, "Snapshots")).toEqual([
      HEADER,
      [FIRST, "=A1", "Qualification", 100, 46_203, SECOND],
      [FIRST, "007", "Proposal", 200, "", ""],
      [FIRST, "D", "Closed Won", 300, 46_100, SECOND],
      [SECOND, "=A1", "Proposal", 100, 46_203, ""],
      [SECOND, "C", "Qualification", 50, "", ""],
    ]);
  });

  it("leaves those before readable as they were", async () => {
    const excel = await openExcel([LEADS]);
    await takeOn(FIRST);
    const first = await readSnapshot(FIRST);
    change(excel, 1, "Amount", 250);
    await takeOn(SECOND);
    await takeOn(THIRD);
    expect(await listSnapshots()).toEqual([FIRST, SECOND, THIRD]);
    expect(await readSnapshot(FIRST)).toEqual(first);
    expect(await readSnapshot(THIRD)).toEqual({
      ids: ["=A1", "D", "007"],
      stages: ["Qualification", "Closed Won", "Proposal"],
      amounts: [100, 300, 250],
      close: [46_203, 46_100, ""],
    });
  });

  it("is told by a formula, too", async () => {
    const excel = await openExcel([LEADS]);
    await takeOn(FIRST);
    change(excel, 1, "Amount", 250);
    await takeOn(SECOND);
    const held = (date: number) =>
      `(Snapshots[Snapshot]<=${date})*((Snapshots[Until]="")+(Snapshots[Until]>${date}))`;
    const total = (date: number) => excel.evaluate(`=SUM(Snapshots[Amount]*${held(date)})`);
    expect([await total(FIRST), await total(SECOND)]).toEqual([600, 650]);
  });

  it("on the same day replaces that day's", async () => {
    const excel = await openExcel([LEADS]);
    await takeOn(FIRST);
    change(excel, 0, "Stage", "Closed Lost");
    change(excel, 1, "Amount", 250);
    await takeOn(SECOND);
    change(excel, 0, "Stage", "Qualification");
    await takeOn(SECOND);
    expect(cellsOfTable(excel, "Snapshots")).toEqual([
      HEADER,
      [FIRST, "=A1", "Qualification", 100, 46_203, ""],
      [FIRST, "007", "Proposal", 200, "", SECOND],
      [FIRST, "D", "Closed Won", 300, 46_100, ""],
      [SECOND, "007", "Proposal", 250, "", ""],
    ]);
  });

  it("finds the table again after it, its sheet and its columns were renamed", async () => {
    const excel = await openExcel([LEADS]);
    await takeOn(FIRST);
    const { id, sheetId, rect } = excel.workbook.findTable("Snapshots")!;
    excel.workbook.updateTable(id, { name: "History" });
    excel.engine.write(sheetId, { ...rect, rows: 1, columns: 1 }, [["Date"]]);
    expect(await takeOn(SECOND)).toMatchObject({ sheet: "Pipeline snapshots" });
    expect(cellsOfTable(excel, "History").at(-1)).toEqual([
      SECOND,
      "(no change)",
      "",
      "",
      "",
      SECOND,
    ]);
  });

  it("leaves columns of the user's behind the table's own alone", async () => {
    const excel = await openExcel([LEADS]);
    await takeOn(FIRST);
    const { id, sheetId, rect } = excel.workbook.findTable("Snapshots")!;
    const wider = { ...rect, columns: rect.columns + 1 };
    excel.engine.write(sheetId, { ...rect, column: rect.column + rect.columns, columns: 1 }, [
      ["Remark"],
      ["call"],
      [""],
      [""],
    ]);
    excel.workbook.updateTable(id, { rect: wider });
    change(excel, 0, "Amount", 110);
    await takeOn(SECOND);
    expect(cellsOfTable(excel, "Snapshots").map((row) => row.at(-1))).toEqual([
      "Remark",
      "call",
      "",
      "",
      "",
    ]);
  });
});

describe("what cannot be done is said", () => {
  const messageOf = (work: Promise<unknown>) => expect(work.catch(toUserMessage)).resolves;

  it("a table without ids", async () => {
    const excel = await openExcel([{ ...LEADS, headers: ["Note", ...LEADS.headers.slice(1)] }]);
    const before = contentsOf(excel);
    await messageOf(takeOn(FIRST)).toEqual({ key: "noIdColumn", details: { table: "Leads" } });
    expect(contentsOf(excel)).toEqual(before);
  });

  it("a protected sheet", async () => {
    const excel = await openExcel([LEADS]);
    await takeOn(FIRST);
    excel.workbook.findSheet("Pipeline snapshots")!.protected = true;
    await messageOf(takeOn(SECOND)).toEqual({
      key: "sheetProtected",
      details: { sheet: "Pipeline snapshots" },
    });
  });

  it("a snapshot of a day to come, for the clock may be wrong", async () => {
    await openExcel([LEADS]);
    await takeOn(SECOND);
    await messageOf(takeOn(FIRST)).toEqual({
      key: "snapshotAhead",
      details: { date: "Jun 23, 2026" },
    });
  });

  it("a day without snapshot", async () => {
    await openExcel([LEADS]);
    expect(await listSnapshots()).toEqual([]);
    await messageOf(readSnapshot(FIRST)).toEqual({
      key: "noSnapshot",
      details: { date: "Jun 16, 2026" },
    });
  });
});

describe("when Excel refuses any one request, nothing has changed", () => {
  /** Refuses the first request, then the second …, until none is left to refuse. */
  async function refuseEach(excel: Excel, date: number): Promise<number> {
    const before = contentsOf(excel);
    const configuration = await loadConfiguration();
    for (let request = 1; ; request++) {
      excel.faults.failBatch(request, "MemoryLimitReached");
      const failed = await takeOn(date).then(
        () => false,
        () => true
      );
      if (!failed) return request - 1;
      expect(contentsOf(excel)).toEqual(before);
      expect(await loadConfiguration()).toEqual(configuration);
    }
  }

  it("by the first snapshot", async () => {
    const excel = await openExcel([LEADS]);
    expect(await refuseEach(excel, FIRST)).toBeGreaterThan(1);
  });

  it("by one that replaces another", async () => {
    const excel = await openExcel([LEADS]);
    await takeOn(FIRST);
    change(excel, 0, "Stage", "Closed Lost");
    await takeOn(SECOND);
    change(excel, 0, "Stage", "Qualification");
    change(excel, 1, "Amount", 250);
    expect(await refuseEach(excel, SECOND)).toBeGreaterThan(1);
  });

  it("by one that is too large for a single request", async () => {
    // 200 ids of 30,000 characters are 6 MB.
    const rows = Array.from({ length: 200 }, (_, i) => [
      `${i} ${"x".repeat(30_000)}`,
      "Proposal",
      100,
      "",
    ]);
    const excel = await openExcel([LEADS, { ...LEADS, sheet: "More", name: "More", rows }]);
    await updateConfiguration((known) => ({ ...known, leadsTable: "Leads" }));
    await takeOn(FIRST);
    await updateConfiguration((known) => ({ ...known, leadsTable: "More" }));
    expect(await refuseEach(excel, SECOND)).toBeGreaterThan(1);
  });
});
