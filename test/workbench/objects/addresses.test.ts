/** A1 addresses, and where a rectangle lies after cells came or went: Excel's grid has 1,048,576 × 16,384 cells. */
import fc from "fast-check";
import {
  columnName,
  formatAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quoteSheetName,
} from "../../../src/workbench/model/addresses";
import { shiftRect } from "../../../src/workbench/model/shift";
import { isValidName, isValidSheetName } from "../../../src/workbench/objects/name-rules";

const rects = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(), fc.nat())
  .map(([row, column, rows, columns]) => ({
    row,
    column,
    rows: 1 + (rows % (MAX_ROWS - row)),
    columns: 1 + (columns % (MAX_COLUMNS - column)),
  }));

test("an address that was written is read back", () => {
  fc.assert(
    fc.property(rects, fc.boolean(), (rect, absolute) => {
      expect(parseAddress(formatAddress(rect, absolute))?.rect).toEqual(rect);
    })
  );
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (index, name) => {
  expect(columnName(index)).toBe(name);
});

test.each([
  ["'My sheet'!B2", "My sheet"],
  ["'O''Neill'!B2", "O'Neill"],
  ["Data!B2", "Data"],
  ["B2", undefined],
])("%s is on %s", (address, sheetName) => {
  expect(parseAddress(address)).toEqual({
    sheetName,
    rect: { row: 1, column: 1, rows: 1, columns: 1 },
  });
});

test.each(["A", "1", "A0", "A1:B", "A1:B2:C3", "XFE1", "A1048577", "", "A1,B2", "!A1"])(
  "%p is no address",
  (text) => {
    expect(parseAddress(text)).toBeUndefined();
  }
);

test.each([
  ["Data", "Data"],
  ["Två ord", "'Två ord'"],
  ["O'Neill", "'O''Neill'"],
  ["A1", "'A1'"],
  ["2026", "'2026'"],
])("the sheet %s is written %s in a formula", (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
});

describe("a rectangle of rows 5 to 8", () => {
  const rect = { row: 4, column: 1, rows: 4, columns: 2 };
  const after = (kind: "RowInserted" | "RowDeleted", row: number, rows: number) => {
    const moved = shiftRect(rect, {
      kind,
      rect: { row, column: 0, rows, columns: MAX_COLUMNS },
      source: "user",
    });
    return moved && [moved.row + 1, moved.row + moved.rows];
  };

  test.each([
    ["above", 0, 2, [7, 10]],
    ["at its first row", 4, 1, [6, 9]],
    ["inside", 6, 3, [5, 11]],
    ["below", 8, 3, [5, 8]],
  ])("with rows inserted %s", (_where, row, rows, expected) => {
    expect(after("RowInserted", row, rows)).toEqual(expected);
  });

  test.each([
    ["above", 0, 2, [3, 6]],
    ["over its top", 3, 2, [4, 6]],
    ["inside", 5, 2, [5, 6]],
    ["over its end", 7, 9, [5, 7]],
    ["below", 8, 3, [5, 8]],
    ["as a whole", 2, 9, undefined],
  ])("with rows deleted %s", (_where, row, rows, expected) => {
    expect(after("RowDeleted", row, rows)).toEqual(expected);
  });
});

test("a name that is an address, or has a space, is none", () => {
  expect(["Leads", "_x", "Säljare", "a.b"].every(isValidName)).toBe(true);
  expect(["A1", "XFD9", "R2C2", "r", "1a", "a b", "", "a".repeat(256)].some(isValidName)).toBe(
    false
  );
});

test("a sheet's name has up to 31 characters, none of them special", () => {
  expect(["Leads", "Två ord", "a".repeat(31)].every(isValidSheetName)).toBe(true);
  expect(["", " ", "a*b", "'a", "a'", "HISTORY"].some(isValidSheetName)).toBe(false);
});
