/** "Insert or delete rows and columns", "Insert or delete cells": references, tables and names follow. */
import { codeOf, openBook } from "./book";

const row = (index: number, rows = 1) => ({ row: index, column: 0, rows, columns: 16_384 });
const column = (index: number, columns = 1) => ({
  row: 0,
  column: index,
  rows: 1_048_576,
  columns,
});

test("references move with inserted and deleted rows", () => {
  const book = openBook();
  book.type("A1", [[1], [2], [3]]);
  book.type("C1", [["=SUM(A1:A3)", "=A3", "=$A$3"]]);
  book.engine.insertCells(book.sheet, row(1, 2), "Down");
  expect([book.formula("C1"), book.formula("D1"), book.formula("E1")]).toEqual([
    "=SUM(A1:A5)",
    "=A5",
    "=$A$5",
  ]);
  expect(book.values("C1:E1")).toEqual([[6, 3, 3]]);
  book.engine.deleteCells(book.sheet, row(4), "Up");
  expect(book.formula("C1")).toBe("=SUM(A1:A4)");
  expect(book.formula("D1")).toBe("=#REF!");
  expect(book.values("C1:D1")).toEqual([[3, "#REF!"]]);
});

test("references of other sheets and names follow too", () => {
  const book = openBook();
  book.set("B5", 7);
  const other = book.engine.addSheet("Other").id;
  book.set("A1", "=Sheet1!B5", other);
  const name = {
    name: "Five",
    sheetId: undefined,
    formula: "=Sheet1!$B$5",
    comment: "",
    visible: true,
  };
  book.engine.setName(name);
  book.set("A2", "=Five", other);
  book.engine.insertCells(book.sheet, column(1), "Right");
  expect(book.formula("A1", other)).toBe("=Sheet1!C5");
  expect(book.engine.names()[0]?.formula).toBe("=Sheet1!$C$5");
  expect(book.values("A1:A2", other)).toEqual([[7], [7]]);
});

test("a table grows by rows inserted within it and moves by rows above it", () => {
  const book = openBook();
  book.addDeals("Deals", "A3");
  book.set("G1", "=SUM(Deals[Value])");
  book.engine.insertCells(book.sheet, row(4), "Down");
  book.engine.insertCells(book.sheet, row(1), "Down");
  expect(book.engine.tables()[0]?.rect).toEqual({ row: 3, column: 0, rows: 5, columns: 4 });
  expect(book.value("G1")).toBe(600);
  book.engine.deleteCells(book.sheet, row(4), "Up");
  expect(book.value("G1")).toBe(500);
});

test("a column inserted within a table gets a name, a deleted one is #REF!", () => {
  const book = openBook();
  book.addDeals();
  book.set("H1", "=SUM(Deals[Value])");
  book.engine.insertCells(book.sheet, column(1), "Right");
  expect(book.engine.tables()[0]?.columns).toEqual([
    "Deal",
    "Column1",
    "Stage",
    "Value",
    "Close [Date]",
  ]);
  expect(book.value("I1")).toBe(600);
  book.engine.deleteCells(book.sheet, column(3), "Left");
  expect(book.value("H1")).toBe("#REF!");
});

test("cells of a table do not move apart", () => {
  const book = openBook();
  book.addDeals();
  const part = { row: 1, column: 1, rows: 1, columns: 1 };
  expect(codeOf(() => book.engine.insertCells(book.sheet, part, "Down"))).toBe(
    "InsertDeleteConflict"
  );
  expect(book.value("B2")).toBe("Won");
});

test("cells inserted in some columns leave the others alone", () => {
  const book = openBook();
  book.type("A1", [
    [1, 10],
    [2, 20],
  ]);
  book.set("D1", "=A2+B2");
  book.engine.insertCells(book.sheet, { row: 0, column: 0, rows: 1, columns: 1 }, "Down");
  expect(book.values("A1:B3")).toEqual([
    [null, 10],
    [1, 20],
    [2, null],
  ]);
  expect(book.formula("D1")).toBe("=A3+B2");
});

test("a spill moves with its anchor", () => {
  const book = openBook();
  book.set("A2", "=SEQUENCE(3)");
  book.engine.insertCells(book.sheet, row(0), "Down");
  expect(book.values("A1:A5")).toEqual([[null], [null], [1], [2], [3]]);
  book.engine.insertCells(book.sheet, row(3), "Down");
  expect(book.values("A3:A6")).toEqual([[1], [2], [3], [null]]);
});

test("deleting all rows of data leaves a table one blank row", () => {
  const book = openBook();
  book.addDeals();
  book.engine.deleteCells(book.sheet, { row: 1, column: 0, rows: 3, columns: 4 }, "Up");
  expect(book.engine.tables()[0]?.rect.rows).toBe(2);
  expect(book.values("A2:D2")).toEqual([[null, null, null, null]]);
});

test("filled cells are not pushed off the sheet", () => {
  const book = openBook();
  book.set("A1048576", 1);
  expect(codeOf(() => book.engine.insertCells(book.sheet, row(0), "Down"))).toBe(
    "NonBlankCellOffSheet"
  );
});
