import type { TableRecord } from "../../../src/workbench/model/types";
import { tableLook } from "../../../src/workbench/page/looks/table-look";
import { tint } from "../../../src/workbench/page/looks/theme-colors";

const table = (record: Partial<TableRecord> = {}): TableRecord => ({
  id: "1",
  name: "Leads",
  sheetId: "sheet-1",
  rect: { row: 2, column: 1, rows: 5, columns: 3 },
  columns: ["Deal", "Stage", "Amount"],
  showHeaders: true,
  showTotals: true,
  style: "TableStyleMedium2",
  showBandedRows: true,
  showFilterButton: true,
  ...record,
});

const band = tint("#156082", 0.8);
const line = tint("#156082", 0.4);

const fills = (record: Partial<TableRecord> = {}) =>
  [2, 3, 4, 5, 6].map((row) => tableLook(table(record), row, 2)?.fill);

/** The greatest difference of a red, green or blue channel. */
const distance = (a: string, b: string): number =>
  Math.max(
    ...[1, 3, 5].map((at) =>
      Math.abs(parseInt(a.slice(at, at + 2), 16) - parseInt(b.slice(at, at + 2), 16))
    )
  );

// Lighter shades of accent 1 as Word writes them beside the theme colour (w:fill="C1E4F5" with themeFillTint="33" …);
// Word rounds the share to 1/255, which moves a channel by one.
it.each([
  ["#156082", 0.8, "#C1E4F5"],
  ["#156082", 0.6, "#83CAEB"],
  ["#156082", 0.4, "#45B0E1"],
  ["#4472C4", 0.8, "#D9E2F3"],
  ["#000000", 0.5, "#808080"],
])("lightens %s by %p to %s as Office does", (color, share, lighter) => {
  expect(distance(tint(color, share), lighter)).toBeLessThanOrEqual(1);
});

it("fills the header and every other row, the first one too", () => {
  expect(fills()).toEqual(["#156082", band, undefined, band, undefined]);
  expect(fills({ showBandedRows: false })).toEqual([
    "#156082",
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(fills({ showHeaders: false, showTotals: false })[0]).toBe(band);
});

it("has the accent of the style's number in its family", () => {
  expect(fills({ style: "TableStyleMedium3" })[0]).toBe("#E97132");
  expect(fills({ style: "TableStyleLight9" })[0]).toBe("#156082");
  expect(tableLook(table({ style: "TableStyleLight1" }), 2, 1)).toEqual({
    bold: true,
    borders: { top: "#000000", bottom: "#000000" },
  });
});

it("draws a line around the table", () => {
  expect(tableLook(table(), 6, 1)?.borders).toMatchObject({ bottom: line, left: line });
  expect(tableLook(table(), 4, 2)?.borders?.left).toBeUndefined();
});

it("leaves a table without a style alone", () => {
  expect(tableLook(table({ style: "" }), 2, 1)).toBeUndefined();
});
