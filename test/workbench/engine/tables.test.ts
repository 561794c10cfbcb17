/** "Overview of Excel tables", "Resize a table", "Rename an Excel table", "Convert an Excel table to a range". */
import { codeOf, openBook } from "./book";

const names = (book: ReturnType<typeof openBook>) => book.engine.tables().map(({ name }) => name);
const first = (book: ReturnType<typeof openBook>) => {
  const [table] = book.engine.tables();
  if (!table) throw new Error("The workbook has no table.");
  return table;
};

test("a table takes its columns from the header row", () => {
  const book = openBook();
  book.type("B2", [
    ["Name", "Name", "", 2026],
    [1, 2, 3, 4],
  ]);
  book.engine.addTable(book.sheet, { row: 1, column: 1, rows: 2, columns: 4 }, true);
  expect(first(book)).toMatchObject({
    name: "Table1",
    columns: ["Name", "Name2", "Column1", "2026"],
  });
  expect(book.values("B2:E2")).toEqual([["Name", "Name2", "Column1", "2026"]]);
});

test("a table without headers gets a header row, the cells move down", () => {
  const book = openBook();
  book.type("A1", [
    ["a", 1],
    ["b", 2],
  ]);
  book.engine.addTable(book.sheet, { row: 0, column: 0, rows: 2, columns: 2 }, false, "T");
  expect(book.values("A1:B3")).toEqual([
    ["Column1", "Column2"],
    ["a", 1],
    ["b", 2],
  ]);
  expect(first(book).rect).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
});

test.each(["A1", "R1C1", "c", "1st", "two words", "", "a-b"])("the name %p is refused", (name) => {
  const book = openBook();
  const id = book.addDeals();
  expect(codeOf(() => book.engine.updateTable(id, { name }))).toBe("InvalidArgument");
  expect(names(book)).toEqual(["Deals"]);
});

test("a name is taken once in a workbook, regardless of case", () => {
  const book = openBook();
  book.addDeals("Deals");
  book.type("G1", [["x"], [1]]);
  const rect = { row: 0, column: 6, rows: 2, columns: 1 };
  expect(codeOf(() => book.engine.addTable(book.sheet, rect, true, "DEALS"))).toBe(
    "InvalidArgument"
  );
});

test("tables do not overlap", () => {
  const book = openBook();
  book.addDeals();
  const rect = { row: 2, column: 2, rows: 5, columns: 5 };
  expect(codeOf(() => book.engine.addTable(book.sheet, rect, true))).toBe("InvalidArgument");
});

test("typing right below a table makes it grow, with formats and calculated columns", () => {
  const book = openBook();
  const id = book.addDeals();
  book.engine.updateTable(id, { rect: { row: 0, column: 0, rows: 4, columns: 5 } });
  book.type("E2", [["=[@Value]*2"], ["=[@Value]*2"], ["=[@Value]*2"]]);
  book.set("G1", "=SUM(Deals[Value])");
  book.type("A5", [["d", "Won", 400, 46300]]);
  expect(first(book).rect.rows).toBe(5);
  expect(book.value("G1")).toBe(1000);
  expect(book.value("E5")).toBe(800);
  expect(book.text("D5")).toBe("10/5/2026");
});

test("a table with a totals row does not grow by typing below", () => {
  const book = openBook();
  const id = book.addDeals();
  book.engine.updateTable(id, { showTotals: true });
  book.set("A6", "x");
  expect(first(book).rect.rows).toBe(5);
});

test("the totals row is labelled and sums its last column", () => {
  const book = openBook();
  book.type("A1", [
    ["Deal", "Value"],
    ["a", 1],
    ["b", 2],
  ]);
  const { id } = book.engine.addTable(
    book.sheet,
    { row: 0, column: 0, rows: 3, columns: 2 },
    true,
    "T"
  );
  book.engine.updateTable(id, { showTotals: true });
  expect(book.values("A4:B4")).toEqual([["Total", 3]]);
  expect(book.formula("B4")).toBe("=SUBTOTAL(109,T[Value])");
  book.engine.updateTable(id, { showTotals: false });
  expect(book.values("A4:B4")).toEqual([[null, null]]);
});

test("a new name is written into formulas and defined names", () => {
  const book = openBook();
  const id = book.addDeals();
  book.type("G1", [["=SUM(deals[Value])"], ["=ROWS(Deals)"], ["=Deals[[#Headers],[Deal]]"]]);
  book.engine.setName({
    name: "Amounts",
    sheetId: undefined,
    formula: "=Deals[Value]",
    comment: "",
    visible: true,
  });
  book.engine.updateTable(id, { name: "Sales" });
  expect([book.formula("G1"), book.formula("G2"), book.formula("G3")]).toEqual([
    "=SUM(Sales[Value])",
    "=ROWS(Sales)",
    "=Sales[[#Headers],[Deal]]",
  ]);
  expect(book.values("G1:G3")).toEqual([[600], [3], ["Deal"]]);
  expect(book.engine.names()[0]?.formula).toBe("=Sales[Value]");
});

test("a column is renamed by its header cell; formulas follow", () => {
  const book = openBook();
  book.addDeals();
  book.type("F2", [["=SUM(Deals[Value])", "=Deals[@[value]]", "=Deals[[Stage]:[Value]]"]]);
  book.set("C1", "Amount (€)");
  expect(first(book).columns).toEqual(["Deal", "Stage", "Amount (€)", "Close [Date]"]);
  expect(book.formula("F2")).toBe("=SUM(Deals[Amount (€)])");
  expect(book.formula("G2")).toBe("=Deals[@[Amount (€)]]");
  expect(book.formula("H2")).toBe("=Deals[[Stage]:[Amount (€)]]");
  expect(book.value("F2")).toBe(600);
});

test("a header cell is never blank and never twice the same", () => {
  const book = openBook();
  book.addDeals();
  book.set("A1", "");
  book.set("B1", "Value");
  expect(book.values("A1:C1")).toEqual([["Column1", "Value", "Value2"]]);
});

test("resizing keeps the header row; lost columns become #REF!", () => {
  const book = openBook();
  const id = book.addDeals();
  book.type("G1", [["=SUM(Deals[Value])"], ["=ROWS(Deals)"]]);
  book.engine.updateTable(id, { rect: { row: 0, column: 0, rows: 3, columns: 2 } });
  expect(book.values("G1:G2")).toEqual([["#REF!"], [2]]);
  const moved = { row: 1, column: 0, rows: 3, columns: 2 };
  expect(codeOf(() => book.engine.updateTable(id, { rect: moved }))).toBe("InvalidArgument");
});

test("converted to a range, formulas keep their cells", () => {
  const book = openBook();
  const id = book.addDeals();
  book.set("G1", "=SUM(Deals[Value])");
  book.engine.deleteTable(id, true);
  expect(book.formula("G1")).toBe("=SUM(Sheet1!$C$2:$C$4)");
  expect(book.value("G1")).toBe(600);
  expect(book.engine.tables()).toEqual([]);
});

test("deleted, its cells are gone and references are #REF!", () => {
  const book = openBook();
  const id = book.addDeals();
  book.set("G1", "=SUM(Deals[Value])");
  book.engine.deleteTable(id, false);
  expect(book.value("G1")).toBe("#REF!");
  expect(book.value("A2")).toBeNull();
});
