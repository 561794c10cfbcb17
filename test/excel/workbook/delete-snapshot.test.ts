import { toUserMessage } from "../../../src/excel";
import * as dates from "../../../src/excel/serial-dates";
import {
  deleteSnapshot,
  listSnapshots,
  readSnapshot,
  summarizeSnapshots,
  takeSnapshot,
} from "../../../src/excel/snapshots";
import { cellsOfTable, openExcel, type TableSheet } from "./local-excel";

const LEADS: TableSheet = {
  sheet: "Deals",
  name: "Leads",
  headers: ["Deal ID", "Stage", "Amount"],
  rows: [
    ["A", "Qualification", 100],
    ["B", "Proposal", 200],
  ],
};
/** 16, 23 and 30 June 2026. */
const [FIRST, SECOND, THIRD] = [46_189, 46_196, 46_203] as const;

/** Three snapshots, between which the amount of the first lead rises by 10 each time. */
async function openWithSnapshots() {
  const excel = await openExcel([LEADS]);
  const { sheetId, rect } = excel.workbook.findTable("Leads")!;
  const cell = { row: rect.row + 1, column: rect.column + 2, rows: 1, columns: 1 };
  for (const [week, date] of [FIRST, SECOND, THIRD].entries()) {
    excel.engine.write(sheetId, cell, [[100 + 10 * week]]);
    jest.spyOn(dates, "today").mockReturnValue(date);
    await takeSnapshot();
  }
  return excel;
}

afterEach(() => jest.restoreAllMocks());

it("leaves the other snapshots as they were", async () => {
  await openWithSnapshots();
  await deleteSnapshot(SECOND);
  expect(await listSnapshots()).toEqual([FIRST, THIRD]);
  expect((await readSnapshot(FIRST)).amounts).toEqual([100, 200]);
  expect([...(await readSnapshot(THIRD)).amounts].sort()).toEqual([120, 200]);
  expect(await summarizeSnapshots([])).toEqual([
    { date: THIRD, leads: 2, value: 320 },
    { date: FIRST, leads: 2, value: 300 },
  ]);
});

it("leaves an empty table, ready for the next, when the last is deleted", async () => {
  const excel = await openWithSnapshots();
  for (const date of [FIRST, THIRD, SECOND]) await deleteSnapshot(date);
  expect(await listSnapshots()).toEqual([]);
  expect(cellsOfTable(excel, "Snapshots").slice(1)).toEqual([["", "", "", "", "", ""]]);
  await takeSnapshot();
  expect([...(await readSnapshot(THIRD)).amounts].sort()).toEqual([120, 200]);
});

it("knows no snapshot of another day", async () => {
  await openWithSnapshots();
  await expect(deleteSnapshot(46_190).catch(toUserMessage)).resolves.toMatchObject({
    key: "noSnapshot",
  });
});

it("does not move rows under columns of the user's", async () => {
  const excel = await openWithSnapshots();
  const { id, sheetId, rect } = excel.workbook.findTable("Snapshots")!;
  const beside = { row: rect.row, column: rect.column + rect.columns, rows: 1, columns: 1 };
  excel.engine.write(sheetId, beside, [["My note"]]);
  excel.workbook.updateTable(id, { rect: { ...rect, columns: rect.columns + 1 } });
  await expect(deleteSnapshot(SECOND).catch(toUserMessage)).resolves.toEqual({
    key: "snapshotsOwnColumns",
    details: { table: "Snapshots" },
  });
  expect(await listSnapshots()).toEqual([FIRST, SECOND, THIRD]);
});
