/**
 * "Enter data manually in worksheet cells", "Available number formats in Excel", "Change the date system,
 * format, or two-digit year interpretation": what typing means in an English (United States) Excel.
 */
import { codeOf, openBook } from "./book";

const ENTRIES: [typed: string, value: unknown, format: string][] = [
  ["45%", 0.45, "0%"],
  ["45.5%", 0.455, "0.00%"],
  ["1,234", 1234, "#,##0"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["12,34", "12,34", "General"],
  ["$1,234.50", 1234.5, "$#,##0.00_);[Red]($#,##0.00)"],
  ["-5", -5, "General"],
  ["(5)", -5, "General"],
  ["1e5", 100000, "0.00E+00"],
  ["1 1/2", 1.5, "# ?/?"],
  ["00123", 123, "General"],
  ["2026-06-30", 46203, "m/d/yyyy"],
  ["6/30/2026", 46203, "m/d/yyyy"],
  ["30-Jun-2026", 46203, "d-mmm-yy"],
  ["June 30, 2026", 46203, "d-mmm-yy"],
  ["Jun 2026", 46174, "mmm-yy"],
  ["30/6/2026", "30/6/2026", "General"],
  ["14:30", 14.5 / 24, "h:mm"],
  ["2:30 PM", 14.5 / 24, "h:mm AM/PM"],
  ["TRUE", true, "General"],
  ["false", false, "General"],
  ["#N/A", "#N/A", "General"],
  ["'45%", "45%", "General"],
  ["'=1+1", "=1+1", "General"],
  ["Q1", "Q1", "General"],
  ["May be", "May be", "General"],
  ["2026-06-30T14:30:00", "2026-06-30T14:30:00", "General"],
];

test.each(ENTRIES)("%p is read as %p, formatted %p", (typed, value, format) => {
  const book = openBook();
  book.set("A1", typed);
  expect(book.value("A1")).toEqual(value);
  expect(book.engine.style(book.sheet, 0, 0).numberFormat ?? "General").toBe(format);
});

test("a format that is there stays", () => {
  const book = openBook();
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  book.engine.setStyle(book.sheet, cell, { numberFormat: "0.000" });
  book.set("A1", "45%");
  expect(book.text("A1")).toBe("0.450");
});

test("in a cell formatted as text everything is text", () => {
  const book = openBook();
  const cells = { row: 0, column: 0, rows: 1, columns: 2 };
  book.engine.setStyle(book.sheet, cells, { numberFormat: "@" });
  book.type("A1", [["=1+1", 12]]);
  expect(book.values("A1:B1")).toEqual([["=1+1", "12"]]);
});

test("null leaves a cell alone, an empty text clears it", () => {
  const book = openBook();
  book.type("A1", [[1, 2, 3]]);
  book.type("A1", [[null, "", 9]]);
  expect(book.values("A1:C1")).toEqual([[1, null, 9]]);
});

test("loading puts values as they are", () => {
  const book = openBook();
  const rect = { row: 0, column: 0, rows: 1, columns: 4 };
  book.engine.load(book.sheet, rect, [["45%", "=1+1", true, { error: "#N/A" }]]);
  expect(book.values("A1:D1")).toEqual([["45%", "=1+1", true, "#N/A"]]);
});

test.each(["=1+", "=SUM((1,2", '="a', "=IF(1,2,3))", "=1 2"])(
  "the formula %p is refused",
  (formula) => {
    const book = openBook();
    book.set("B1", 1);
    expect(codeOf(() => book.type("A1", [[formula, 2]]))).toBe("InvalidArgument");
    expect(book.values("A1:B1")).toEqual([[null, 1]]);
  }
);

test("a formula has at most 8,192 characters", () => {
  // "Excel specifications and limits"
  const book = openBook();
  const long = `="${"x".repeat(8200)}"`;
  expect(codeOf(() => book.set("A1", long))).toBe("FormulaLengthExceedsLimit");
});

test("an array of the wrong size is refused", () => {
  const book = openBook();
  const rect = { row: 0, column: 0, rows: 2, columns: 2 };
  expect(codeOf(() => book.engine.write(book.sheet, rect, [[1, 2]]))).toBe("InvalidArgument");
});
