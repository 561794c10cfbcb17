import { entriesFromRows, rowOfEntry } from "../../src/excel/snapshots/cells";
import { requireRoom } from "../../src/excel/snapshots/require-room";

const ROW = [46_000, "A", "Offer", 100, 46_203, 46_007];
const OPEN_ROW = [46_000, 7, "Offer", "", "", ""];

it("reads the rows that it writes, and passes over blank ones", () => {
  const entries = entriesFromRows([ROW, ["", "", "", "", "", ""], OPEN_ROW], "Snapshots");
  expect(entries.map(rowOfEntry)).toEqual([ROW, OPEN_ROW]);
});

it.each([
  ["snapshot", ["soon", "A", "Offer", 1, "", ""]],
  ["lead", [46_000, "", "Offer", 1, "", ""]],
  ["amount", [46_000, "A", "Offer", "much", "", ""]],
  ["expected close", [46_000, "A", "Offer", 1, true, ""]],
  ["end", [46_000, "A", "Offer", 1, "", "later"]],
])("names the row whose %s was changed to something else", (_, row) => {
  expect(() => entriesFromRows([ROW, row], "Snapshots")).toThrow(
    expect.objectContaining({
      key: "snapshotsChanged",
      details: { table: "Snapshots", row: 2 },
    })
  );
});

it("says when the sheet is full: 1,048,576 rows, of which the header takes one", () => {
  const place = { name: "Snapshots", top: 3 };
  expect(() => requireRoom(place, 1_048_572)).not.toThrow();
  expect(() => requireRoom(place, 1_048_573)).toThrow(
    expect.objectContaining({
      key: "snapshotsFull",
      details: { table: "Snapshots", rows: 1_048_573, room: 1_048_572 },
    })
  );
});
