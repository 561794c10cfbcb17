import { applyFixes, toUserMessage, undoFixes, withoutFormulas } from "../../../src/excel";
import { proposeFixes, type Fix } from "../../../src/leads";
import { cellsOfTable, openExcel, type TableSheet } from "./local-excel";

const HEADERS = ["ID", "Stage", "Amount", "Created"];
const ROWS = [
  ["007", " Offer", "1 234,50", "30.06.2026"],
  ["B ", "Ofer", 12, "next week"],
  ["C", "Offer", "0,5", "01.07.2026"],
] as const;
const LEADS: TableSheet = { sheet: "Deals", name: "Leads", headers: HEADERS, rows: ROWS };
const MAPPING = { id: "ID", stage: "Stage", amount: "Amount", created: "Created" };
const FIXED = [
  HEADERS,
  ["007", "Offer", 1234.5, 46_203],
  ["B", "Offer", 12, "next week"],
  ["C", "Offer", 0.5, 46_204],
];

/** Cells of the table by their row and column, from 0; its data begins in B4 of the sheet. */
async function open(fill: (cells: Cells) => void = () => undefined) {
  const excel = await openExcel([LEADS]);
  const { id } = excel.workbook.findSheet("Deals")!;
  const at = (row: number, column: number) => ({
    row: row + 3,
    column: column + 1,
    rows: 1,
    columns: 1,
  });
  const cells: Cells = {
    write: (row, column, content) => excel.engine.write(id, at(row, column), [[content]]),
    format: (row, column, format) =>
      excel.engine.setStyle(id, at(row, column), { numberFormat: format }),
    formatOf: (row, column) =>
      excel.engine.style(id, row + 3, column + 1).numberFormat ?? "General",
  };
  fill(cells);
  return { excel, ...cells, content: () => cellsOfTable(excel, "Leads") };
}

interface Cells {
  write(row: number, column: number, content: string | number): void;
  format(row: number, column: number, format: string): void;
  formatOf(row: number, column: number): string;
}

/** What is proposed for the leads as they are at first. */
let fixes: readonly Fix[];
beforeAll(async () => {
  fixes = await proposeFixes(
    { name: "Leads", headers: HEADERS, columns: HEADERS.map((_, i) => ROWS.map((row) => row[i])) },
    MAPPING,
    [{ stage: "Offer", type: "open" }]
  );
});

const refusal = (promise: Promise<unknown>) => promise.catch(toUserMessage);

it("writes numbers and dates as such, and texts as texts", async () => {
  const { content, formatOf } = await open();
  const { cells, skipped } = await applyFixes("Leads", MAPPING, fixes);
  expect(content()).toEqual(FIXED);
  expect([cells.length, skipped]).toEqual([7, 0]);
  expect([formatOf(0, 3), formatOf(1, 3), formatOf(0, 2)]).toEqual([
    ...["yyyy-mm-dd", "General", "General"],
  ]);
});

it("makes cells for text ready for numbers, and keeps formats that show dates", async () => {
  const { content, formatOf } = await open((cells) => {
    cells.format(0, 2, "@");
    cells.format(0, 3, "@");
    cells.format(2, 3, "d mmm yyyy");
  });
  await applyFixes("Leads", MAPPING, fixes);
  expect(content()).toEqual(FIXED);
  expect([formatOf(0, 2), formatOf(0, 3), formatOf(2, 3)]).toEqual([
    ...["General", "yyyy-mm-dd", "d mmm yyyy"],
  ]);
});

it("leaves what changed meanwhile, and formulas", async () => {
  const { content } = await open((cells) => {
    cells.write(1, 1, "Lost");
    cells.write(2, 2, '="0,"&5');
  });
  expect((await applyFixes("Leads", MAPPING, fixes)).skipped).toBe(2);
  expect(content()[2]![1]).toBe("Lost");
  expect(content()[3]![2]).toBe('="0,"&5');
});

it("puts back what the cells held, with their formats", async () => {
  const { content, formatOf } = await open((cells) => cells.format(0, 2, "@"));
  const applied = await applyFixes("Leads", MAPPING, fixes);
  await expect(undoFixes(applied)).resolves.toBe(0);
  expect(content()).toEqual([HEADERS, ...ROWS]);
  expect([formatOf(0, 2), formatOf(0, 3)]).toEqual(["@", "General"]);
});

it("puts back only what still holds what was written", async () => {
  const { content, write } = await open();
  const applied = await applyFixes("Leads", MAPPING, fixes);
  write(0, 2, 99);
  await expect(undoFixes(applied)).resolves.toBe(1);
  expect(
    content()
      .slice(1)
      .map((row) => row[2])
  ).toEqual([99, 12, "0,5"]);
});

it.each([
  ["by its id", MAPPING],
  ["by its other columns", { stage: "Stage", amount: "Amount", created: "Created" }],
])("puts nothing back into the row of another lead, known %s", async (_, mapping) => {
  const { content, write } = await open();
  const ofStages = fixes.filter(({ header }) => header === "Stage");
  const applied = await applyFixes("Leads", mapping, ofStages);
  // The rows are sorted the other way round: all have the stage that was written into the first two.
  [...ROWS].reverse().forEach(([id, , amount, created], row) => {
    [id, "Offer", amount, created].forEach((cell, column) => write(row, column, cell));
  });
  await expect(undoFixes(applied)).resolves.toBe(1);
  expect(content().map((row) => row[1])).toEqual(["Stage", "Offer", "Ofer", "Offer"]);
});

it("passes over cells with formulas from the start", async () => {
  await open((cells) => cells.write(0, 2, '="1 "&"234,50"'));
  const proposed = await withoutFormulas("Leads", fixes);
  expect(proposed.find(({ kind }) => kind === "number")!.changes).toEqual([
    { before: "0,5", after: 0.5, rows: [2] },
  ]);
  expect(proposed.filter(({ kind }) => kind !== "number")).toEqual(
    fixes.filter(({ kind }) => kind !== "number")
  );
});

describe("writes nothing", () => {
  it("into a protected sheet", async () => {
    const { excel, content } = await open();
    excel.workbook.findSheet("Deals")!.protected = true;
    await expect(refusal(applyFixes("Leads", MAPPING, fixes))).resolves.toMatchObject({
      key: "sheetProtected",
    });
    expect(content()).toEqual([HEADERS, ...ROWS]);
  });

  it("while rows are hidden", async () => {
    const { excel, content } = await open();
    const { id } = excel.workbook.findSheet("Deals")!;
    excel.engine.setRowHeight(id, 4, 1, 0);
    await expect(refusal(applyFixes("Leads", MAPPING, fixes))).resolves.toEqual({
      key: "rowsHidden",
      details: { table: "Leads" },
    });
    expect(content()).toEqual([HEADERS, ...ROWS]);
  });

  it("when a column is gone", async () => {
    const { excel, content } = await open();
    const { sheetId, rect } = excel.workbook.findTable("Leads")!;
    const header = { row: rect.row, column: rect.column + 3, rows: 1, columns: 1 };
    excel.engine.write(sheetId, header, [["Born"]]);
    await expect(refusal(applyFixes("Leads", MAPPING, fixes))).resolves.toMatchObject({
      key: "leadsChanged",
    });
    expect(content().slice(1)).toEqual(ROWS);
  });
});

it("changes nothing when Excel refuses any one request", async () => {
  const { excel, content } = await open();
  let refused = 0;
  for (;;) {
    excel.faults.failBatch(refused + 1, "MemoryLimitReached");
    const failure = await applyFixes("Leads", MAPPING, fixes).then(() => undefined, toUserMessage);
    if (!failure) break;
    refused++;
    expect(failure.key).toBe("outOfMemory");
    expect(content()).toEqual([HEADERS, ...ROWS]);
  }
  // A look at the table, and for each of the four columns one at its cells and one to write.
  expect(refused).toBeGreaterThanOrEqual(5);
});

it("writes far apart rows of a long table", async () => {
  const rows = Array.from({ length: 12_000 }, (_, i) => [i % 6000 === 5 ? "Offer " : "Offer"]);
  const excel = await openExcel([{ sheet: "Deals", name: "Leads", headers: ["Stage"], rows }]);
  const columns = [rows.map(([cell]) => cell)];
  const table = { name: "Leads", headers: ["Stage"], columns };
  const { cells } = await applyFixes(
    "Leads",
    { stage: "Stage" },
    await proposeFixes(table, { stage: "Stage" }, [])
  );
  expect(cells.map(({ row }) => row)).toEqual([5, 6005]);
  expect(new Set(cellsOfTable(excel, "Leads").slice(1).flat())).toEqual(new Set(["Offer"]));
});
