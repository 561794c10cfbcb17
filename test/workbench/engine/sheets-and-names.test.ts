/** "Rename a worksheet", "Insert or delete a worksheet", "Define and use names in formulas". */
import { codeOf, openBook } from "./book";

test("a sheet's new name is written into formulas", () => {
  const book = openBook();
  book.set("A1", 5);
  const other = book.engine.addSheet("Other").id;
  book.type("A1", [["=Sheet1!A1*2", "='Sheet1'!A1:A1"]], other);
  book.engine.renameSheet(book.sheet, "It's here");
  expect(book.formula("A1", other)).toBe("='It''s here'!A1*2");
  expect(book.values("A1:B1", other)).toEqual([[10, 5]]);
  book.engine.renameSheet(book.sheet, "Data");
  expect(book.formula("A1", other)).toBe("=Data!A1*2");
});

test("references to a deleted sheet are #REF!", () => {
  const book = openBook();
  const other = book.engine.addSheet("Other").id;
  book.set("A1", 5, other);
  book.set("A1", "=Other!A1+1");
  expect(book.value("A1")).toBe(6);
  book.engine.deleteSheet(other);
  expect(book.formula("A1")).toBe("=#REF!+1");
  expect(book.value("A1")).toBe("#REF!");
});

test("tables of a deleted sheet go with it", () => {
  const book = openBook();
  const other = book.engine.addSheet("Other").id;
  book.addDeals();
  book.set("A1", "=SUM(Deals[Value])", other);
  book.engine.deleteSheet(book.sheet);
  expect(book.engine.tables()).toEqual([]);
  expect(book.value("A1", other)).toBe("#REF!");
  expect(codeOf(() => book.engine.deleteSheet(other))).toBe("InvalidOperation");
});

test.each(["", "a/b", "x".repeat(32), "History", "'a"])("the sheet name %p is refused", (name) => {
  expect(codeOf(() => openBook().engine.addSheet(name))).toBe("InvalidArgument");
});

test("two sheets do not have one name", () => {
  const book = openBook();
  expect(codeOf(() => book.engine.addSheet("SHEET1"))).toBe("ItemAlreadyExists");
});

test("sheets are ordered, moved and activated", () => {
  const book = openBook();
  const last = book.engine.addSheet("Last").id;
  book.engine.addSheet("First", 0);
  book.engine.moveSheet(last, 0);
  expect(book.engine.sheets().map(({ name }) => name)).toEqual(["Last", "First", "Sheet1"]);
  book.engine.activateSheet(last);
  expect(book.engine.activeSheetId()).toBe(last);
});

test("names stand for cells, constants, formulas and columns of tables", async () => {
  const book = openBook();
  book.addDeals();
  const define = (name: string, formula: string, sheetId?: string) =>
    book.engine.setName({ name, formula, sheetId, comment: "", visible: true });
  define("Rate", "=0.5");
  define("Values", "=Deals[Value]");
  define("Half", "=Values*Rate");
  expect(await book.evaluate("=SUM(half)")).toBe(300);
  define("Rate", "=2", book.sheet);
  expect(await book.evaluate("=Rate")).toBe(2);
  book.engine.deleteName("Rate", book.sheet);
  expect(await book.evaluate("=Rate")).toBe(0.5);
  expect(await book.evaluate("=LET(Rate,10,Rate+1)")).toBe(11);
  expect(await book.evaluate("=Nobody")).toBe("#NAME?");
});

test("a name is a proper one and not a table's", () => {
  const book = openBook();
  book.addDeals();
  const define = (name: string) =>
    book.engine.setName({ name, formula: "=1", sheetId: undefined, comment: "", visible: true });
  expect(codeOf(() => define("A1"))).toBe("InvalidArgument");
  expect(codeOf(() => define("deals"))).toBe("InvalidArgument");
  expect(codeOf(() => book.engine.deleteName("None", undefined))).toBe("ItemNotFound");
});

test("whole columns grow with what is filled", () => {
  const book = openBook();
  book.type("A1", [[1], [2]]);
  book.set("C1", "=SUM(A:A)");
  expect(book.value("C1")).toBe(3);
  book.set("A500", 10);
  expect(book.value("C1")).toBe(13);
});
