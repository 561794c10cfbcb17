import { buildReport } from "../../../src/excel";
import * as dates from "../../../src/excel/serial-dates";
import { takeSnapshot } from "../../../src/excel/snapshots";
import { openExcel, type TableSheet } from "./local-excel";

/** The worked example in the documentation of PIPELINE.MOVEMENT: before … */
const LEADS: TableSheet = {
  sheet: "Deals",
  name: "Leads",
  headers: ["ID", "Stage", "Amount"],
  rows: [
    ["A", "Qualification", 100],
    ["B", "Discovery", 50],
    ["C", "Proposal", 80],
    ["D", "Meeting", 40],
    ["E", "Proposal", 60],
    ["F", "", ""],
  ],
};
/** … and after. */
const NOW = [
  ["A", "Discovery", 120],
  ["B", "Closed Lost", 50],
  ["C", "Closed Won", 90],
  ["D", "Meeting", 40],
  ["E", "Proposal", 45],
  ["F", "Qualification", 70],
];

afterEach(() => jest.restoreAllMocks());

it("the report tells what moved since the snapshot, whatever the table of snapshots is called", async () => {
  const { workbook, engine } = await openExcel([LEADS]);
  jest.spyOn(dates, "today").mockReturnValue(46_196);
  await takeSnapshot();
  workbook.updateTable(workbook.findTable("Snapshots")!.id, { name: "History" });
  const { sheetId, rect } = workbook.findTable("Leads")!;
  engine.write(sheetId, { ...rect, row: rect.row + 1, rows: NOW.length }, NOW);

  const { sheet } = await buildReport({ mode: "values", asOf: "2026-06-30" });
  const { id } = workbook.findSheet(sheet)!;
  const cells = engine.read(id, engine.usedRange(id, false)!);
  const heading = cells.findIndex((row) => row.includes("What moved"));
  const moved = cells.slice(heading + 4, heading + 15).map((row) => {
    const [line, , amount] = row.filter((cell) => cell !== null);
    return [line, amount];
  });
  expect(moved).toEqual([
    ["Start", 330],
    ["New", 70],
    ["Moved in", 0],
    ["Increased", 30],
    ["Decreased", -15],
    ["Moved out", 0],
    ["Won", -90],
    ["Lost", -50],
    ["Removed", 0],
    ["End", 275],
    ["Check", 0],
  ]);
});
