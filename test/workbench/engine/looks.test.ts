/** "Change the column width and row height", "Freeze panes", "Merge and unmerge cells", Range.text. */
import { openBook, rectOf } from "./book";

test("a look is read back as it was set, changes add to it", () => {
  const book = openBook();
  const edge = { style: "Continuous", color: "#112233", weight: "Hairline" };
  book.engine.setStyle(book.sheet, rectOf("B2:C3"), {
    bold: true,
    fill: "#FFEEDD",
    indent: 2,
    borders: { top: edge },
  });
  book.engine.setStyle(book.sheet, rectOf("C3"), {
    bold: false,
    fontColor: "#FF0000",
    borders: { bottom: edge },
  });
  expect(book.engine.style(book.sheet, 1, 1)).toEqual({
    bold: true,
    fill: "#FFEEDD",
    indent: 2,
    borders: { top: edge },
  });
  expect(book.engine.style(book.sheet, 2, 2)).toEqual({
    fill: "#FFEEDD",
    indent: 2,
    fontColor: "#FF0000",
    borders: { top: edge, bottom: edge },
  });
});

test("whole columns and rows have a look that new cells take on", () => {
  const book = openBook();
  book.engine.setStyle(
    book.sheet,
    { row: 0, column: 2, rows: 1_048_576, columns: 1 },
    { numberFormat: "0.0" }
  );
  book.set("C7", 5);
  expect(book.text("C7")).toBe("5.0");
  expect(book.engine.usedRange(book.sheet, false)).toEqual(rectOf("C7"));
});

test.each([
  [1234.5, "#,##0.00", "1,234.50"],
  [0.456, "0%", "46%"],
  [46203, "d mmm yyyy", "30 Jun 2026"],
  [-1234, "$#,##0_);[Red]($#,##0)", "($1,234)"],
  [0, '0;-0;"none"', "none"],
  ["text", "0.00", "text"],
  [true, "0.00", "TRUE"],
  [1234567.891, "General", "1234567.891"],
  [0.1 + 0.2, "General", "0.3"],
])("%p formatted %p shows %p", (value, numberFormat, shown) => {
  const book = openBook();
  book.engine.load(book.sheet, rectOf("A1"), [[value]]);
  book.engine.setStyle(book.sheet, rectOf("A1"), { numberFormat });
  expect(book.text("A1")).toBe(shown);
});

test("sizes are points: columns of 48, rows of 15, four pixels for three points", () => {
  const book = openBook();
  expect(book.engine.columnWidth(book.sheet, 0)).toBe(48);
  expect(book.engine.rowHeight(book.sheet, 0)).toBe(15);
  book.engine.setColumnWidth(book.sheet, 1, 2, 100);
  book.engine.setRowHeight(book.sheet, 3, 1, 30);
  expect([0, 1, 2, 3].map((column) => book.engine.columnWidth(book.sheet, column))).toEqual([
    48, 99.75, 99.75, 48,
  ]);
  expect(book.engine.rowHeight(book.sheet, 3)).toBe(30);
});

test("a height that was set is kept, be it the default one, until it is reset", () => {
  const { engine, sheet } = openBook();
  const kept = () => [0, 1, 2].map((row) => engine.isRowHeightSet(sheet, row));
  expect(kept()).toEqual([false, false, false]);
  engine.setRowHeight(sheet, 0, 1, 15);
  engine.setRowHeight(sheet, 1, 1, 0);
  expect(kept()).toEqual([true, true, false]);
  engine.resetRowHeight(sheet, 1, 1);
  expect(kept()).toEqual([true, false, false]);
  expect(engine.rowHeight(sheet, 1)).toBe(15);
});

test("autofit makes room for the longest shown text", () => {
  const book = openBook();
  book.type("A1", [
    ["A rather long heading of a column", "x"],
    [1, 2],
  ]);
  book.engine.autofitColumns(book.sheet, rectOf("A1:B2"));
  expect(book.engine.columnWidth(book.sheet, 0)).toBeGreaterThan(140);
  expect(book.engine.columnWidth(book.sheet, 1)).toBeLessThan(20);
});

test("merged cells keep the upper-left content", () => {
  const book = openBook();
  book.type("A1", [
    [1, 2],
    [3, 4],
  ]);
  book.engine.merge(book.sheet, rectOf("A1:B2"), true);
  expect(book.engine.merges(book.sheet)).toEqual([rectOf("A1:B1"), rectOf("A2:B2")]);
  expect(book.values("A1:B2")).toEqual([
    [1, null],
    [3, null],
  ]);
  book.engine.unmerge(book.sheet, rectOf("A1"));
  expect(book.engine.merges(book.sheet)).toEqual([rectOf("A2:B2")]);
});

test("panes are frozen and released", () => {
  const book = openBook();
  book.engine.freeze(book.sheet, 2, 1);
  expect(book.engine.frozen(book.sheet)).toEqual({ rows: 2, columns: 1 });
  book.engine.freeze(book.sheet, 0, 0);
  expect(book.engine.frozen(book.sheet)).toEqual({ rows: 0, columns: 0 });
});

test("clearing contents keeps looks, clearing formats keeps contents", () => {
  const book = openBook();
  book.type("A1", [[1, 2]]);
  book.engine.setStyle(book.sheet, rectOf("A1:B1"), { bold: true });
  book.engine.clear(book.sheet, rectOf("A1"), "Contents");
  book.engine.clear(book.sheet, rectOf("B1"), "Formats");
  expect(book.values("A1:B1")).toEqual([[null, 2]]);
  expect(book.engine.style(book.sheet, 0, 0)).toEqual({ bold: true });
  expect(book.engine.style(book.sheet, 0, 1)).toEqual({});
  expect(book.engine.usedRange(book.sheet, true)).toEqual(rectOf("B1"));
});
