import type { RawTable } from "../../../../src/leads";
import type { Leads } from "../../../../src/taskpane/leads";
import { patchedLeads } from "../../../../src/taskpane/views/BoardView/patchedLeads";

const ALL: RawTable = {
  name: "T",
  headers: ["ID", "Stage"],
  columns: [
    ["A", "B", "C", "D"],
    ["Lead", "Lead", "Lead", "Lead"],
  ],
};
/** The leads in rows 1 and 3 of four, as a filter leaves them. */
const FILTERED = {
  all: ALL,
  data: { ...ALL, columns: ALL.columns.map((cells) => [cells[1], cells[3]]) },
  placeOf: (index: number) => ({ row: index === 0 ? 1 : 3 }),
} as unknown as Leads;
const stages = (leads: Leads) => leads.data.columns[1];
const patch = (row: number, stage: string, newerThan?: RawTable) => ({
  ...{ row, cells: { Stage: stage }, newerThan },
});

it("are the leads themselves where nothing was moved", () => {
  expect(patchedLeads(FILTERED, [])).toBe(FILTERED);
});

it("have new cells in the rows of the table, the latest last", () => {
  const patched = patchedLeads(FILTERED, [patch(3, "Offer"), patch(3, "Won"), patch(1, "Offer")]);
  expect(stages(patched)).toEqual(["Offer", "Won"]);
  expect(patched.data.columns[0]).toBe(FILTERED.data.columns[0]);
  expect(stages(FILTERED)).toEqual(["Lead", "Lead"]);
});

it("leave out rows that the filter does not let through", () => {
  expect(stages(patchedLeads(FILTERED, [patch(2, "Won"), patch(9, "Won")]))).toEqual([
    ...["Lead", "Lead"],
  ]);
});

it("believe the table once it has been read again", () => {
  const patches = [patch(1, "Offer", ALL), patch(3, "Offer", { ...ALL })];
  expect(stages(patchedLeads(FILTERED, patches))).toEqual(["Offer", "Lead"]);
});
