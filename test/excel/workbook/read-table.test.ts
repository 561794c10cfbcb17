import { listTables, readTable, toUserMessage } from "../../../src/excel";
import { openExcel } from "./local-excel";

const HEADERS = ["ID", "Stage", "Amount", "Note"];
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, row) => [`L${row}`, "Offer", row, "x".repeat(row % 100)]);

it("lists the tables with their sheets, columns and rows", async () => {
  await openExcel([
    { sheet: "Deals", name: "Leads", headers: HEADERS, rows: rowsOf(3) },
    { sheet: "Team", name: "Reps", headers: ["Name"], rows: [["Ana"]] },
  ]);
  const tables = await listTables();
  expect(tables.map(({ id: _, ...table }) => table)).toEqual([
    { name: "Leads", sheet: "Deals", rowCount: 3, headers: HEADERS },
    { name: "Reps", sheet: "Team", rowCount: 1, headers: ["Name"] },
  ]);
  expect(new Set(tables.map(({ id }) => id)).size).toBe(2);
});

it("has no tables to list in an empty workbook", async () => {
  await openExcel([]);
  expect(await listTables()).toEqual([]);
});

describe("reading a table", () => {
  it("gives its cells column by column", async () => {
    await openExcel([
      {
        sheet: "Deals",
        name: "Leads",
        headers: ["ID", "Created", "Won"],
        rows: [
          ["A", 46_203, true],
          ["", 46_204.5, false],
        ],
      },
    ]);
    expect(await readTable("Leads")).toEqual({
      name: "Leads",
      headers: ["ID", "Created", "Won"],
      columns: [
        ["A", ""],
        [46_203, 46_204.5],
        [true, false],
      ],
    });
  });

  it("reads the wanted columns only, in the wanted order, and leaves out unknown ones", async () => {
    await openExcel([{ sheet: "Deals", name: "Leads", headers: HEADERS, rows: rowsOf(2) }]);
    const { headers, columns } = await readTable("Leads", { headers: ["Amount", "Colour", "ID"] });
    expect({ headers, columns }).toEqual({
      headers: ["Amount", "ID"],
      columns: [
        [0, 1],
        ["L0", "L1"],
      ],
    });
  });

  it("samples top, middle and end", async () => {
    await openExcel([{ sheet: "Deals", name: "Leads", headers: HEADERS, rows: rowsOf(1000) }]);
    const { columns } = await readTable("Leads", { rows: 6 });
    expect(columns[2]).toEqual([0, 1, 499, 500, 998, 999]);
  });

  it("takes a large table in blocks below Excel's limit, tells how far it is and misses no row", async () => {
    const rows = rowsOf(30_000).map((row) => [...row.slice(0, 3), "å".repeat(150)]);
    const excel = await openExcel([{ sheet: "Deals", name: "Leads", headers: HEADERS, rows }]);
    const progress: number[] = [];
    const before = excel.counters.syncs;
    const { columns } = await readTable("Leads", { onProgress: (part) => progress.push(part) });
    expect(columns[2]).toEqual(rows.map((row) => row[2]));
    expect(columns.every((cells) => cells.length === rows.length)).toBe(true);
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    // 10 MB in blocks of 1.6 MB, after the names of the columns and a first small block.
    expect(excel.counters.syncs - before).toBeLessThan(12);
  });

  it("halves a block whose rows prove longer than those before", async () => {
    const rows = Array.from({ length: 450 }, (_, row) => [
      row < 200 ? "short" : "x".repeat(25_000),
    ]);
    await openExcel([{ sheet: "Deals", name: "Leads", headers: ["Note"], rows }]);
    const { columns } = await readTable("Leads");
    expect(columns[0]!.map((cell) => String(cell).length)).toEqual(
      rows.map(([cell]) => cell!.length)
    );
  });

  it("stops between blocks when told to", async () => {
    await openExcel([{ sheet: "Deals", name: "Leads", headers: HEADERS, rows: rowsOf(900) }]);
    const control = new AbortController();
    const reading = readTable("Leads", {
      signal: control.signal,
      onProgress: () => control.abort(),
    });
    await expect(reading.catch(toUserMessage)).resolves.toEqual({ key: "cancelled", details: {} });
  });

  it("survives one passing failure", async () => {
    const excel = await openExcel([
      { sheet: "Deals", name: "Leads", headers: HEADERS, rows: rowsOf(2) },
    ]);
    excel.faults.failBatch(1, "GeneralException");
    expect((await readTable("Leads")).columns[0]).toEqual(["L0", "L1"]);
  });

  it("names a table that is not there", async () => {
    await openExcel([]);
    await expect(readTable("Leads").catch(toUserMessage)).resolves.toEqual({
      key: "tableGone",
      details: { table: "Leads" },
    });
  });

  it("names a table that goes away while it is read", async () => {
    const excel = await openExcel([
      { sheet: "Deals", name: "Leads", headers: HEADERS, rows: rowsOf(900) },
    ]);
    const { workbook } = excel;
    excel.faults.beforeBatch(3, () => workbook.deleteTable(workbook.findTable("Leads")!.id, false));
    await expect(readTable("Leads").catch(toUserMessage)).resolves.toEqual({
      key: "tableGone",
      details: { table: "Leads" },
    });
  });

  it("does not put together rows of two states of a table", async () => {
    const excel = await openExcel([
      { sheet: "Deals", name: "Leads", headers: HEADERS, rows: rowsOf(900) },
    ]);
    const { workbook } = excel;
    const { id, rect } = workbook.findTable("Leads")!;
    excel.faults.beforeBatch(3, () =>
      workbook.updateTable(id, { rect: { ...rect, rows: rect.rows - 5 } })
    );
    await expect(readTable("Leads").catch(toUserMessage)).resolves.toEqual({
      key: "leadsChanged",
      details: {},
    });
  });

  it("waits while a cell is being edited", async () => {
    const excel = await openExcel([
      { sheet: "Deals", name: "Leads", headers: HEADERS, rows: rowsOf(1) },
    ]);
    const { faults } = excel;
    faults.cellEditMode = true;
    const ended = jest.spyOn(faults, "cellEditEnded").mockImplementation(async () => {
      faults.cellEditMode = false;
    });
    expect((await readTable("Leads")).columns[0]).toEqual(["L0"]);
    expect(ended).toHaveBeenCalled();
  });
});
