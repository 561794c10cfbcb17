import { convertAmounts, readRates, toUserMessage, writeStages } from "../../../src/excel";
import { presetStages } from "../../../src/leads";
import { cellsOfTable, contentsOf, openExcel, type TableSheet } from "./local-excel";

type Excel = Awaited<ReturnType<typeof openExcel>>;

/** The worked example of PIPELINE.TOBASE: 11 500 SEK at 0.087 are 1 000.50 EUR, 5 000 RON at 0.2 are 1 000. */
const DEALS: TableSheet = {
  sheet: "Deals",
  name: "Deals",
  headers: ["ID", "Deal [value]", "Cur"],
  rows: [
    ["A", 1000, "EUR"],
    ["B", 11_500, "sek "],
    ["C", 5000, "RON"],
    ["D", "", "SEK"],
    ["E", 100, "XXX"],
  ],
};
const RATES = [
  { code: "EUR", rate: 1 },
  { code: "SEK", rate: 0.087 },
  { code: "RON", rate: 0.2 },
];
const conversion = {
  table: "Deals",
  amount: "Deal [value]",
  currency: "Cur",
  base: "EUR",
  rates: RATES,
};

async function shown(excel: Excel, name: string): Promise<string[][]> {
  const { sheetId, rect } = excel.workbook.findTable(name)!;
  return excel.engine.readText(sheetId, rect);
}

it("writes the rates on a sheet of their own, and a column of formulas at the end of the table", async () => {
  const excel = await openExcel([DEALS]);
  const before = cellsOfTable(excel, "Deals");
  expect(await convertAmounts(conversion)).toBe("Deal [value] (EUR)");
  expect(await readRates()).toEqual(RATES);
  expect(excel.workbook.sheets().map(({ name }) => name)).toContain("Exchange rates");
  const after = cellsOfTable(excel, "Deals");
  expect(after.map((row) => row.slice(0, 3))).toEqual(before);
  expect(after[1]![3]).toBe(`=PIPELINE.TOBASE([@[Deal '[value']]],[@[Cur]],Rates,"EUR")`);
});

it("writes them beside the stage table, in free cells", async () => {
  const excel = await openExcel([DEALS]);
  const { sheet } = await writeStages(presetStages("b2b", "en"));
  const { id } = excel.workbook.findSheet(sheet)!;
  // Something of the user's beside the stages.
  excel.engine.write(id, { row: 8, column: 6, rows: 1, columns: 1 }, [["mine"]]);
  await convertAmounts(conversion);
  const table = excel.workbook.findTable("Rates")!;
  expect(table.sheetId).toBe(id);
  expect(table.rect).toEqual({ row: 3, column: 8, rows: 4, columns: 2 });
  expect(cellsOfTable(excel, "Stages")[1]).toEqual(["Qualification", 0.1, 60, "open", ""]);
});

it("looks the rates up without a custom function in a long table", async () => {
  const excel = await openExcel([
    { ...DEALS, rows: Array.from({ length: 401 }, () => DEALS.rows).flat() },
  ]);
  await convertAmounts(conversion);
  const texts = await shown(excel, "Deals");
  expect(texts.slice(1, 6).map((row) => row[3])).toEqual([
    "1,000.00",
    "1,000.50",
    "1,000.00",
    "",
    "#N/A",
  ]);
});

it("changes rates only where they differ, and adds currencies", async () => {
  const own: TableSheet = {
    sheet: "Money",
    name: "Rates",
    headers: ["Code", "Rate", "Source"],
    rows: [
      ["EUR", 1, "base"],
      ["SEK", 0.08, "bank"],
      ["USD", 0.9, "bank"],
    ],
  };
  const excel = await openExcel([DEALS, own]);
  await convertAmounts(conversion);
  expect(cellsOfTable(excel, "Rates")).toEqual([
    own.headers,
    ["EUR", 1, "base"],
    ["SEK", 0.087, "bank"],
    ["USD", 0.9, "bank"],
    ["RON", 0.2, ""],
  ]);
});

it("leaves a table called Rates alone that is none of currencies", async () => {
  const excel = await openExcel([
    DEALS,
    { sheet: "Hotel", name: "Rates", headers: ["Room", "Rate"], rows: [["Double room", 120]] },
  ]);
  expect(await readRates()).toBeUndefined();
  await convertAmounts(conversion);
  expect(excel.workbook.findTable("Rates2")).toBeDefined();
  expect(await readRates()).toEqual(RATES);
});

it("names a protected sheet, and changes nothing", async () => {
  const excel = await openExcel([DEALS]);
  excel.workbook.findSheet("Deals")!.protected = true;
  const before = contentsOf(excel);
  await expect(convertAmounts(conversion).catch(toUserMessage)).resolves.toEqual({
    key: "sheetProtected",
    details: { sheet: "Deals" },
  });
  expect(contentsOf(excel)).toEqual(before);
});
