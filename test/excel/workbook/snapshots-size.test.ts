/** A year of weekly snapshots of many leads, a tenth of which change each week, stays a workbook that can be mailed. */
import { updateConfiguration } from "../../../src/excel";
import * as dates from "../../../src/excel/serial-dates";
import { takeSnapshot } from "../../../src/excel/snapshots";
import { rowOfEntry } from "../../../src/excel/snapshots/cells";
import { withSnapshot, type Entry, type LeadState } from "../../../src/excel/snapshots/history";
import { writeXlsx } from "../../../src/workbench/files/xlsx-write";
import { openExcel, type TableSheet } from "./local-excel";

jest.setTimeout(180_000);

const LEADS = 10_000;
const WEEKS = 52;
const FIRST = 45_845;
const STAGES = ["Qualification", "Discovery", "Proposal", "Negotiation", "Closed Won"] as const;
const MEGABYTE = 1_048_576;

/** A tenth of the leads is in another stage than the week before, with another amount and date. */
function leadsIn(week: number): LeadState[] {
  return Array.from({ length: LEADS }, (_, lead) => {
    const changes = Math.floor((week + (lead % 10)) / 10);
    return {
      id: `Deal ${String(lead).padStart(6, "0")}`,
      stage: STAGES[(lead + changes) % STAGES.length]!,
      amount: 1_000 + ((lead * 37 + changes * 111) % 90_000),
      close: FIRST + ((lead * 7 + changes * 13) % 365),
    };
  });
}

const dateOf = (week: number) => FIRST + 7 * week;

it("52 snapshots of 10,000 leads take less than 10 MB", async () => {
  let entries: Entry[] = [];
  for (let week = 0; week < WEEKS - 1; week++) {
    entries = withSnapshot(entries, dateOf(week), leadsIn(week), "unchanged");
  }
  const leads: TableSheet = {
    sheet: "Deals",
    name: "Leads",
    headers: ["Deal ID", "Stage", "Amount", "Expected close"],
    rows: leadsIn(WEEKS - 1).map(({ id, stage, amount, close }) => [
      id,
      stage,
      amount ?? "",
      close ?? "",
    ]),
  };
  const snapshots: TableSheet = {
    sheet: "Pipeline snapshots",
    name: "Snapshots",
    headers: ["Snapshot", "Lead", "Stage", "Amount", "Expected close", "Until"],
    rows: entries.map(rowOfEntry),
  };
  const excel = await openExcel([leads, snapshots]);
  await updateConfiguration((known) => ({ ...known, snapshotsTable: "Snapshots" }));
  jest.spyOn(dates, "today").mockReturnValue(dateOf(WEEKS - 1));
  expect(await takeSnapshot()).toMatchObject({ leads: LEADS, sheet: "Pipeline snapshots" });
  const rows = excel.workbook.findTable("Snapshots")!.rect.rows - 1;
  // All leads once, and about a tenth of them in each of the 51 weeks after.
  expect(rows).toBe(LEADS + (LEADS / 10) * (WEEKS - 1));
  const file = await writeXlsx(excel.workbook.snapshot());
  expect(file.length).toBeLessThan(10 * MEGABYTE);
});
