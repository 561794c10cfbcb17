/** "Using structured references with Excel tables" (Microsoft support), form by form. */
import { openBook } from "./book";

const DEALS: [string, unknown][] = [
  ["=SUM(Deals[Value])", 600],
  ["=SUM(deals[VALUE])", 600],
  ["=ROWS(Deals)", 3],
  ["=ROWS(Deals[])", 3],
  ["=ROWS(Deals[#All])", 4],
  ["=ROWS(Deals[#Data])", 3],
  ["=Deals[#Headers]", [["Deal", "Stage", "Value", "Close [Date]"]]],
  ["=Deals[[#Headers],[Stage]]", "Stage"],
  ["=Deals[[#All],[Deal]]", [["Deal"], ["a"], ["b"], ["c"]]],
  ["=COLUMNS(Deals[[Stage]:[Close '[Date']]])", 3],
  ["=Deals[[#Headers],[#Data],[Deal]]", [["Deal"], ["a"], ["b"], ["c"]]],
  ["=Deals[[#Headers],[Deal]:[Stage]]", [["Deal", "Stage"]]],
  ["=SUM(Deals[Close '[Date']])", 46203 + 46218 + 46235],
  ["=Deals[#Totals]", "#REF!"],
  ['=INDEX(Deals[Deal],MATCH("Lead",Deals[Stage],0))', "b"],
  ['=LET(s,Deals[Stage],v,Deals[Value],SUM(IF(s="Won",v)))', 400],
];

test.each(DEALS)("%s", async (formula, expected) => {
  const book = openBook();
  book.addDeals();
  expect(await book.evaluate(formula)).toEqual(expected);
});

test("references are the same from another sheet", () => {
  const book = openBook();
  book.addDeals();
  const other = book.engine.addSheet("Other sheet").id;
  book.set("A1", "=INDEX(Deals[Deal],2)", other);
  book.set("C1", "=Deals[Stage]", other);
  expect(book.value("A1", other)).toBe("b");
  expect(book.values("C1:C3", other)).toEqual([["Won"], ["Lead"], ["Won"]]);
});

test("this row: [@Column], [@[Column name]], Table[@Column], [[#This Row],[Column]], [@]", () => {
  const book = openBook();
  book.addDeals();
  book.type("F2", [
    [
      "=Deals[@Value]*2",
      "=Deals[[#This Row],[Value]]",
      "=Deals[@[Close '[Date']]]",
      "=SUM(Deals[@[Value]:[Value]])",
    ],
    ["=Deals[@Value]*2", "=COUNTA(Deals[@])", null, null],
  ]);
  expect(book.values("F2:I3")).toEqual([
    [200, 100, 46203, 100],
    [400, 4, null, null],
  ]);
});

test("this row outside the table's rows is #VALUE!", () => {
  const book = openBook();
  book.addDeals();
  book.set("F9", "=Deals[@Value]");
  expect(book.value("F9")).toBe("#VALUE!");
});

test("within the table its name may be left out", () => {
  const book = openBook();
  const id = book.addDeals();
  book.engine.updateTable(id, { rect: { row: 0, column: 0, rows: 4, columns: 5 } });
  book.type("E2", [["=[@Value]*2"], ["=[@Value]/SUM([Value])"], ["=ROWS([#All])"]]);
  expect(book.values("E2:E4")).toEqual([[200], [200 / 600], [4]]);
});

test("special characters in column names are escaped by an apostrophe", async () => {
  const book = openBook();
  book.type("A1", [
    ["Amt (USD)", "#Deals", "It's", "a,b", "100%"],
    [1, 2, 3, 4, 5],
  ]);
  book.engine.addTable(book.sheet, { row: 0, column: 0, rows: 2, columns: 5 }, true, "Odd");
  expect(await book.evaluate("=SUM(Odd[Amt (USD)])")).toBe(1);
  expect(await book.evaluate("=SUM(Odd['#Deals])")).toBe(2);
  expect(await book.evaluate("=SUM(Odd[It''s])")).toBe(3);
  expect(await book.evaluate("=SUM(Odd[[a,b]:[100%]])")).toBe(9);
});

test("a totals row is reached by #Totals and is no data", async () => {
  const book = openBook();
  const id = book.addDeals();
  book.engine.updateTable(id, { showTotals: true });
  book.set("C5", "=SUBTOTAL(109,Deals[Value])");
  expect(await book.evaluate("=Deals[[#Totals],[Value]]")).toBe(600);
  expect(await book.evaluate("=ROWS(Deals)")).toBe(3);
  expect(await book.evaluate("=ROWS(Deals[#All])")).toBe(5);
});

test("implicit intersection takes the row of the formula", () => {
  const book = openBook();
  book.addDeals();
  book.set("F3", "=@Deals[Deal]");
  expect(book.value("F3")).toBe("b");
});

test("a table or column that does not exist is refused when the formula is entered", async () => {
  const book = openBook();
  book.addDeals();
  await expect(book.evaluate("=SUM(Nobody[Value])")).rejects.toMatchObject({
    code: "InvalidArgument",
  });
  await expect(book.evaluate("=SUM(Deals[Nothing])")).rejects.toThrow(/no column "Nothing"/);
});
