import { moveLead, toUserMessage, undoMove, type StageMove } from "../../../src/excel";
import type { Headless } from "../../../src/workbench/headless";
import { cellsOfTable, contentsOf, openExcel, type TableSheet } from "./local-excel";

const SMALL: TableSheet = {
  sheet: "Deals",
  name: "Leads",
  headers: ["ID", "Stage"],
  rows: [
    ["A", "Lead"],
    ["B", "Lead"],
  ],
};
const WIDE: TableSheet = {
  sheet: "Deals",
  name: "Leads",
  headers: ["ID", "Stage", "Entered", "Closed", "Last stage", "Note"],
  rows: [
    ["A", "Lead", 46000, "", "", "call"],
    ["B", "Offer", 46100, "", "", "2 desks"],
  ],
};
const place = { table: "Leads", mapping: { id: "ID", stage: "Stage" }, row: 1, id: "B" };
const inWide = {
  ...place,
  mapping: { ...place.mapping, entered: "Entered", closed: "Closed", lastStage: "Last stage" },
};
/** 2026-11-21. */
const DAY = 46_347;
const move = (from: unknown, to: string, type: StageMove["type"] = "open"): StageMove => ({
  ...{ from, to, type },
  day: DAY,
});
const rowOf = (excel: Headless, row: number) => cellsOfTable(excel, "Leads")[row + 1];
/** The sheet and the cell (from 0) of a table's row and column. */
function cellAt({ workbook }: Headless, row: number, column: number) {
  const { sheetId, rect } = workbook.findTable("Leads")!;
  return { sheetId, rect: { row: rect.row + 1 + row, column: rect.column + column } };
}
const formatAt = (excel: Headless, row: number, column: number) => {
  const { sheetId, rect } = cellAt(excel, row, column);
  return excel.engine.style(sheetId, rect.row, rect.column).numberFormat ?? "General";
};
function setFormat(excel: Headless, row: number, column: number, numberFormat: string): void {
  const { sheetId, rect } = cellAt(excel, row, column);
  excel.engine.setStyle(sheetId, { ...rect, rows: 1, columns: 1 }, { numberFormat });
}
function edit(excel: Headless, row: number, column: number, content: string | number): void {
  const { sheetId, rect } = cellAt(excel, row, column);
  excel.engine.write(sheetId, { ...rect, rows: 1, columns: 1 }, [[content]]);
}

describe("moving a lead", () => {
  it("writes its stage alone where the table has no other column for it", async () => {
    const excel = await openExcel([SMALL]);
    await moveLead(place, move("Lead", "Offer"));
    expect(cellsOfTable(excel, "Leads")).toEqual([SMALL.headers, ["A", "Lead"], ["B", "Offer"]]);
  });

  it("writes the day it entered an open stage", async () => {
    const excel = await openExcel([WIDE]);
    await moveLead(inWide, move("Offer", "Contract"));
    expect(rowOf(excel, 1)).toEqual(["B", "Contract", DAY, "", "", "2 desks"]);
    expect(rowOf(excel, 0)).toEqual(WIDE.rows[0]);
  });

  it("writes the closing day of a won lead", async () => {
    const excel = await openExcel([WIDE]);
    await moveLead(inWide, move("Offer", "Won", "won"));
    expect(rowOf(excel, 1)).toEqual(["B", "Won", DAY, DAY, "", "2 desks"]);
  });

  it("writes the closing day of a lost lead and the stage it was in", async () => {
    const excel = await openExcel([WIDE]);
    await moveLead(inWide, move("Offer", "Lost", "lost"));
    expect(rowOf(excel, 1)).toEqual(["B", "Lost", DAY, DAY, "Offer", "2 desks"]);
  });

  it("gives a day the format of a date only where the cell has none", async () => {
    const excel = await openExcel([WIDE]);
    setFormat(excel, 1, 2, "d mmm yy");
    await moveLead(inWide, move("Offer", "Won", "won"));
    expect(formatAt(excel, 1, 2)).toBe("d mmm yy");
    expect(formatAt(excel, 1, 3)).toBe("yyyy-mm-dd");
  });

  it("writes a day as text where all is text", async () => {
    const excel = await openExcel([WIDE]);
    setFormat(excel, 1, 2, "@");
    await moveLead(inWide, move("Offer", "Contract"));
    expect(rowOf(excel, 1)![2]).toBe("2026-11-21");
    expect(formatAt(excel, 1, 2)).toBe("@");
  });

  it("keeps a stage a text that Excel would take for a date", async () => {
    const excel = await openExcel([SMALL]);
    await moveLead(place, move("Lead", "May 2026"));
    expect(rowOf(excel, 1)).toEqual(["B", "May 2026"]);
  });

  it.each([
    ["another lead is in the row", { ...place, id: "C" }, "Lead"],
    ["the row is gone", { ...place, row: 7 }, "Lead"],
    ["the stage was changed", place, "Offer"],
    ["the stage column is gone", { ...place, mapping: { id: "ID", stage: "Phase" } }, "Lead"],
  ])("writes nothing when %s", async (_, where, from) => {
    const excel = await openExcel([SMALL]);
    await expect(moveLead(where, move(from, "Contract")).catch(toUserMessage)).resolves.toEqual({
      key: "leadsChanged",
      details: {},
    });
    expect(cellsOfTable(excel, "Leads")).toEqual([SMALL.headers, ...SMALL.rows]);
  });

  it.each([
    ["Stage", 1, '="Of"&"fer"'],
    ["Entered", 2, "=46000+100"],
  ])("does not overwrite a formula in column %s, nor anything else", async (header, column, f) => {
    const excel = await openExcel([WIDE]);
    edit(excel, 1, column, f);
    await excel.workbook.settle();
    const before = contentsOf(excel);
    await expect(moveLead(inWide, move("Offer", "Contract")).catch(toUserMessage)).resolves.toEqual(
      { key: "formulaInCell", details: { header } }
    );
    expect(contentsOf(excel)).toEqual(before);
  });

  it("names a protected sheet", async () => {
    const excel = await openExcel([SMALL]);
    excel.workbook.findSheet("Deals")!.protected = true;
    await expect(moveLead(place, move("Lead", "Offer")).catch(toUserMessage)).resolves.toEqual({
      key: "sheetProtected",
      details: { sheet: "Deals" },
    });
  });
});

describe("taking a move back", () => {
  it("leaves the row as it was, formats too", async () => {
    const excel = await openExcel([WIDE]);
    await undoMove(await moveLead(inWide, move("Offer", "Lost", "lost")));
    expect(cellsOfTable(excel, "Leads")).toEqual([WIDE.headers, ...WIDE.rows]);
    expect([2, 3, 4].map((column) => formatAt(excel, 1, column))).toEqual([
      ...["General", "General", "General"],
    ]);
  });

  it("leaves cells alone that were changed since", async () => {
    const excel = await openExcel([WIDE]);
    const written = await moveLead(inWide, move("Offer", "Won", "won"));
    edit(excel, 1, 3, 46_300);
    await undoMove(written);
    expect(rowOf(excel, 1)).toEqual(["B", "Offer", 46100, 46_300, "", "2 desks"]);
  });

  it("writes nothing once the lead has gone on", async () => {
    const excel = await openExcel([WIDE]);
    const written = await moveLead(inWide, move("Offer", "Contract"));
    edit(excel, 1, 1, "Won");
    await expect(undoMove(written).catch(toUserMessage)).resolves.toMatchObject({
      key: "leadsChanged",
    });
    expect(rowOf(excel, 1)).toEqual(["B", "Won", DAY, "", "", "2 desks"]);
  });
});
