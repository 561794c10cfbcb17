import { loadConfiguration, toUserMessage } from "../../../src/excel";
import { takeSnapshot } from "../../../src/excel/snapshots";
import { cellsOfTable, contentsOf, openExcel, type TableSheet } from "./local-excel";

const LEADS: TableSheet = {
  sheet: "Deals",
  name: "Leads",
  headers: ["Deal ID", "Stage", "Amount", "Expected close"],
  rows: [
    ["=A1", "Qualification", 100, 46203],
    ["007", "Proposal", 200, ""],
    ["C", "", 50, ""],
    ["D", "Closed Won", 300, 46100],
  ],
};

it("notes where every lead with a stage stands, once more below the snapshots before", async () => {
  const excel = await openExcel([LEADS]);
  expect(await takeSnapshot()).toEqual({ sheet: "Pipeline snapshots", leads: 3 });
  expect(await takeSnapshot()).toEqual({ sheet: "Pipeline snapshots", leads: 3 });
  const date = expect.any(Number);
  const snapshot = [
    [date, "=A1", "Qualification", 100, 46203],
    [date, "007", "Proposal", 200, ""],
    [date, "D", "Closed Won", 300, 46100],
  ];
  expect(cellsOfTable(excel, "Snapshots")).toEqual([
    ["Snapshot", "ID", "Stage", "Amount", "Expected close"],
    ...snapshot,
    ...snapshot,
  ]);
});

it("leaves a table of the user's with that name alone", async () => {
  await openExcel([
    LEADS,
    { ...LEADS, sheet: "Own", name: "Snapshots", headers: ["A", "B", "C", "D"] },
  ]);
  await takeSnapshot();
  expect((await loadConfiguration()).snapshotsTable).toBe("Snapshots2");
});

it("needs a column with ids", async () => {
  const excel = await openExcel([
    { ...LEADS, headers: ["Note", "Stage", "Amount", "Expected close"] },
  ]);
  const before = contentsOf(excel);
  await expect(takeSnapshot().catch(toUserMessage)).resolves.toEqual({
    key: "noIdColumn",
    details: { table: "Leads" },
  });
  expect(contentsOf(excel)).toEqual(before);
});

it("leaves nothing behind when Excel refuses it", async () => {
  const excel = await openExcel([LEADS]);
  const before = contentsOf(excel);
  // The batch that makes the sheet, after those that read the leads.
  excel.faults.failBatch(7, "AccessDenied");
  await expect(takeSnapshot()).rejects.toMatchObject({ code: "AccessDenied" });
  expect(contentsOf(excel)).toEqual(before);
});
