import { toUserMessage } from "../../../src/excel/to-user-message";
import { createTable, type NewTable } from "../../../src/excel/create-table";
import { cellsOfTable, contentsOf, openExcel, type TableSheet } from "./local-excel";

const PRESENT: TableSheet = {
  sheet: "Leads 2026",
  name: "Leads",
  headers: ["ID", "Stage"],
  rows: [["A", "Discovery"]],
};

const table = (part: Partial<NewTable> = {}): NewTable => ({
  sheet: "Export",
  name: "Leads",
  columns: [
    { header: "ID", format: "General", cells: ["007", "=1+1", "@home"] },
    { header: "Amount", format: "#,##0.00", cells: [1200.5, "", -3] },
    { header: "Created", format: "yyyy-mm-dd", cells: [46_203, 46_204, ""] },
    { header: "Won", format: "General", cells: [true, false, ""] },
  ],
  ...part,
});

/** The batch in which the rows are written: after those that look at the sheets and add one. */
const WRITING_ROWS = 3;

it("writes a table on a sheet of its own, under the next free name, and shows it", async () => {
  const excel = await openExcel([PRESENT]);
  const created = await createTable(table());
  expect(created).toMatchObject({ name: "Leads2", sheet: "Export" });
  expect(cellsOfTable(excel, "Leads2")).toEqual([
    ["ID", "Amount", "Created", "Won"],
    ["007", 1200.5, 46_203, true],
    // Texts, not formulas: the engine shows a formula as "=1+1" too, so it is asked for the value below.
    ["=1+1", "", 46_204, false],
    ["@home", -3, "", ""],
  ]);
  const { sheetId, rect } = excel.workbook.findTable("Leads2")!;
  expect(excel.engine.readText(sheetId, rect).slice(1)).toEqual([
    ["007", "1,200.50", "2026-06-30", "TRUE"],
    ["=1+1", "", "2026-07-01", "FALSE"],
    ["@home", "-3.00", "", ""],
  ]);
  expect(excel.engine.activeSheetId()).toBe(sheetId);
});

it("takes the next free name of a sheet", async () => {
  await openExcel([PRESENT]);
  expect(await createTable(table({ sheet: "LEADS 2026" }))).toMatchObject({
    sheet: "LEADS 2026 2",
  });
});

it("writes what is more than one request can carry, and tells how far it is", async () => {
  const excel = await openExcel([]);
  const rows = 3_000;
  const cells = Array.from({ length: rows }, (_, row) => `${row} ${"x".repeat(1_000)}`);
  const progress: number[] = [];
  await createTable(table({ columns: [{ header: "Note", format: "General", cells }] }), {
    onProgress: (fraction) => progress.push(fraction),
  });
  expect(cellsOfTable(excel, "Leads").at(-1)).toEqual([cells.at(-1)]);
  expect(progress.length).toBeGreaterThan(1);
  expect(progress.at(-1)).toBe(1);
});

it("halves rows that prove too large for one request", async () => {
  const excel = await openExcel([]);
  excel.faults.failBatch(WRITING_ROWS, "RequestPayloadSizeLimitExceeded");
  await createTable(table());
  expect(cellsOfTable(excel, "Leads")).toHaveLength(4);
});

describe("nothing stays", () => {
  const sheetsOf = ({ workbook }: Awaited<ReturnType<typeof openExcel>>) =>
    workbook.sheets().map(({ name }) => name);

  it("when it is stopped, at any of its requests", async () => {
    const excel = await openExcel([PRESENT]);
    const before = contentsOf(excel);
    const requests = excel.counters.syncs;
    await createTable(table());
    const count = excel.counters.syncs - requests;
    excel.workbook.deleteSheet(excel.workbook.findSheet("Export")!.id);
    for (let request = 1; request < count; request++) {
      const controller = new AbortController();
      excel.faults.beforeBatch(request, () => controller.abort());
      const work = { signal: controller.signal };
      await expect(createTable(table(), work)).rejects.toMatchObject({ name: "AbortError" });
      expect(contentsOf(excel)).toEqual(before);
    }
  });

  it("when Excel refuses the rows", async () => {
    const excel = await openExcel([PRESENT]);
    excel.faults.failBatch(WRITING_ROWS, "MemoryLimitReached");
    await expect(createTable(table()).catch(toUserMessage)).resolves.toMatchObject({
      key: "outOfMemory",
    });
    expect(sheetsOf(excel)).toEqual(["Sheet1", "Leads 2026"]);
  });

  it("when the workbook is protected, and the user is told", async () => {
    const excel = await openExcel([PRESENT]);
    excel.faults.failBatch(2, "AccessDenied");
    await expect(createTable(table()).catch(toUserMessage)).resolves.toEqual({
      key: "workbookProtected",
      details: {},
    });
    expect(sheetsOf(excel)).toEqual(["Sheet1", "Leads 2026"]);
  });

  it("and a sheet that somebody else names so meanwhile is left alone", async () => {
    const excel = await openExcel([PRESENT]);
    excel.faults.beforeBatch(2, () => excel.workbook.addSheet("Export"));
    await expect(createTable(table())).rejects.toBeDefined();
    expect(sheetsOf(excel)).toEqual(["Sheet1", "Leads 2026", "Export"]);
  });
});
