import { tableFromSelection } from "../../../src/excel/table-from-selection";
import { toUserMessage } from "../../../src/excel/to-user-message";
import { contentsOf, openExcel } from "./local-excel";

type Excel = Awaited<ReturnType<typeof openExcel>>;

const LIST = [
  ["Id", "Stage", "Amount"],
  ["A", "Offer", 100],
  ["B", "Won", 200],
];

/** A workbook with cells on its first sheet from B2 on, and a selection there. */
async function openWith(cells: readonly (readonly unknown[])[], selection: string): Promise<Excel> {
  const excel = await openExcel([]);
  const [sheet] = excel.workbook.sheets();
  const rect = { row: 1, column: 1, rows: cells.length, columns: cells[0]!.length };
  excel.engine.write(sheet!.id, rect, cells as never);
  await select(selection);
  return excel;
}

const select = (address: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
    await context.sync();
  });

const rectOf = ({ workbook }: Excel, name: string) => workbook.findTable(name)!.rect;
const failure = () => tableFromSelection().catch(toUserMessage);

it.each([["C3"], ["B2:D4"], ["B:D"]])("makes the list around %s a table", async (selection) => {
  const excel = await openWith(LIST, selection);
  const before = contentsOf(excel);
  expect(await tableFromSelection()).toBe("Leads");
  expect(rectOf(excel, "Leads")).toEqual({ row: 1, column: 1, rows: 3, columns: 3 });
  expect(contentsOf(excel)).toEqual(before);
});

it("takes the table that the selected cell is in", async () => {
  await openWith(LIST, "C3");
  await tableFromSelection();
  expect(await tableFromSelection()).toBe("Leads");
});

it("names a second one freely", async () => {
  const excel = await openWith(LIST, "C3");
  await tableFromSelection();
  const [sheet] = excel.workbook.sheets();
  excel.engine.write(sheet!.id, { row: 9, column: 1, rows: 3, columns: 3 }, LIST as never);
  await select("B10");
  expect(await tableFromSelection()).toBe("Leads2");
});

describe("says what is wrong, and changes nothing", () => {
  it.each<[key: string, details: object, cells: unknown[][], selection: string]>([
    ["selectionEmpty", {}, LIST, "H20"],
    ["selectionEmpty", {}, LIST, "H20:J30"],
    ["selectionEmpty", {}, [["alone"]], "B2"],
    ["headerMissing", { row: 3, address: "D3", value: "100" }, LIST, "B3:D4"],
    ["headerBlank", { address: "C2" }, [["Id", "", "Amount"], ...LIST.slice(1)], "B2"],
    ["headerTwice", { header: "ID" }, [["Id", "Stage", "ID"], ...LIST.slice(1)], "B2"],
  ])("%s", async (key, details, cells, selection) => {
    const excel = await openWith(cells, selection);
    const before = contentsOf(excel);
    expect(await failure()).toEqual({ key, details });
    expect(contentsOf(excel)).toEqual(before);
    expect(excel.engine.tables()).toEqual([]);
  });

  it("selectionTouchesTable", async () => {
    await openWith(LIST, "C3");
    await tableFromSelection();
    await select("A1:C3");
    expect(await failure()).toEqual({ key: "selectionTouchesTable", details: { table: "Leads" } });
  });

  it("sheetProtected", async () => {
    const excel = await openWith(LIST, "C3");
    excel.workbook.findSheet("Sheet1")!.protected = true;
    expect(await failure()).toEqual({ key: "sheetProtected", details: { sheet: "Sheet1" } });
  });

  it("selectionNotOneRange", async () => {
    const excel = await openWith(LIST, "C3");
    excel.faults.failBatch(1, "InvalidSelection");
    expect(await failure()).toEqual({ key: "selectionNotOneRange", details: {} });
  });
});
