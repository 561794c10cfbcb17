/** "Dynamic array formulas and spilled array behavior", "Spilled range operator", "How to correct a #SPILL! error". */
import { openBook } from "./book";

test("a formula spills, grows and shrinks with its source", () => {
  const book = openBook();
  book.type("A1", [[3]]);
  book.set("C1", "=SEQUENCE(A1)");
  expect(book.values("C1:C5")).toEqual([[1], [2], [3], [null], [null]]);
  book.set("A1", 5);
  expect(book.values("C1:C5")).toEqual([[1], [2], [3], [4], [5]]);
  book.set("A1", 1);
  expect(book.values("C1:C5")).toEqual([[1], [null], [null], [null], [null]]);
  expect(book.spill("C1")).toBeUndefined();
});

test("every cell of a spill knows its anchor", () => {
  const book = openBook();
  book.set("B2", "=SEQUENCE(2,3)");
  expect(book.engine.spillAt(book.sheet, 2, 3)).toEqual({
    sheetId: book.sheet,
    rect: { row: 1, column: 1, rows: 2, columns: 3 },
    anchor: { row: 1, column: 1 },
  });
  expect(book.engine.spillAt(book.sheet, 3, 1)).toBeUndefined();
});

test("something in the way gives #SPILL!, and it spills when the way is clear", () => {
  const book = openBook();
  book.set("A3", "x");
  book.set("A1", "=SEQUENCE(4)");
  expect(book.values("A1:A4")).toEqual([["#SPILL!"], [null], ["x"], [null]]);
  book.set("A3", "");
  expect(book.values("A1:A4")).toEqual([[1], [2], [3], [4]]);
});

test("typing into a spill blocks it", () => {
  const book = openBook();
  book.set("A1", "=SEQUENCE(4)");
  book.set("C1", "=SUM(A1:A4)");
  expect(book.value("C1")).toBe(10);
  book.set("A2", 7);
  expect(book.values("A1:A4")).toEqual([["#SPILL!"], [7], [null], [null]]);
});

test("no array spills into a table or into merged cells", () => {
  const book = openBook();
  book.addDeals("Deals", "C3");
  book.set("A3", "=SEQUENCE(1,5)");
  expect(book.value("A3")).toBe("#SPILL!");
  book.engine.merge(book.sheet, { row: 9, column: 1, rows: 1, columns: 2 }, false);
  book.set("A10", "=SEQUENCE(1,3)");
  expect(book.value("A10")).toBe("#SPILL!");
});

test("A1# is the spill of A1 and follows it", () => {
  const book = openBook();
  book.set("A1", 3);
  book.set("C1", "=SEQUENCE(A1)");
  book.type("E1", [["=SUM(C1#)", "=ROWS(C1#)", "=C1#*10"]]);
  expect(book.values("E1:G3")).toEqual([
    [6, 3, 10],
    [null, null, 20],
    [null, null, 30],
  ]);
  book.set("A1", 4);
  expect(book.values("E1:G1")).toEqual([[10, 4, 10]]);
  expect(book.value("G4")).toBe(40);
  expect(book.formula("E1")).toBe("=SUM(C1#)");
});

test("A1# of another sheet; of a cell without formula #REF!", () => {
  const book = openBook();
  book.set("A1", "=SEQUENCE(3)");
  book.set("B1", 5);
  const other = book.engine.addSheet("Other").id;
  book.type("A1", [["=SUM(Sheet1!A1#)", "=SUM(Sheet1!B1#)"]], other);
  expect(book.values("A1:B1", other)).toEqual([[6, "#REF!"]]);
});

test("chains of spills are calculated in one go, whatever their order", () => {
  const book = openBook();
  book.set("G1", "=SUM(E1:E10)");
  book.set("E1", "=SORT(C1#,,-1)");
  book.set("C1", "=FILTER(A1:A4,A1:A4>1)");
  book.type("A1", [[1], [2], [3], [4]]);
  expect(book.values("E1:E3")).toEqual([[4], [3], [2]]);
  expect(book.value("G1")).toBe(9);
  book.set("A1", 9);
  expect(book.values("E1:E4")).toEqual([[9], [4], [3], [2]]);
  expect(book.value("G1")).toBe(18);
});

test("Range.formulas: the anchor has the formula, other cells their values", () => {
  // @types/office-js, Range.formulas: "If a cell has no formula, its value is returned instead."
  const book = openBook();
  book.set("A1", "=SEQUENCE(2)");
  expect(book.engine.readFormulas(book.sheet, { row: 0, column: 0, rows: 3, columns: 1 })).toEqual([
    ["=SEQUENCE(2)"],
    [2],
    [""],
  ]);
});

test("a formula that refers to its own spill is circular and shows 0", () => {
  const book = openBook();
  book.set("A1", "=SEQUENCE(3)+SUM(A1:A3)");
  expect(book.value("A1")).toBe(0);
});

it("sort what they read without moving it", () => {
  const book = openBook();
  book.type("A1", [[3], [1], [2]]);
  book.type("C1", [["=SORT(A1:A3)", "=SORTBY(A1:A3,A1:A3)", "=A1:A3*1", "=INDEX(A1:A3,1)"]]);
  book.set("A3", 5);
  expect(book.values("C1:F3")).toEqual([
    [1, 1, 3, 3],
    [3, 3, 1, null],
    [5, 5, 5, null],
  ]);
});
