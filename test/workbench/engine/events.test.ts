/** Worksheet.onChanged and onSelectionChanged as Office.js documents them. */
import type { CellsChanged } from "../../../src/workbench/engine/engine";
import { openBook, rectOf } from "./book";

test("changes name their cells, kind and source", () => {
  const book = openBook();
  const changes: CellsChanged[] = [];
  const stop = book.engine.onChanged((change) => changes.push(change));
  book.type("B2", [[1, 2]]);
  book.engine.insertCells(book.sheet, { row: 0, column: 0, rows: 1, columns: 16_384 }, "Down");
  stop();
  book.set("A1", 1);
  expect(changes.map(({ kind, source }) => [kind, source])).toEqual([
    ["RangeEdited", "program"],
    ["RowInserted", "program"],
  ]);
  expect(changes[0]?.rect).toEqual(rectOf("B2:C2"));
});

test("a selection is kept with its sheet", () => {
  const book = openBook();
  const other = book.engine.addSheet("Other").id;
  let times = 0;
  book.engine.onSelectionChanged(() => times++);
  book.engine.select(other, rectOf("B2:C4"));
  expect(book.engine.selection()).toEqual({ sheetId: other, rect: rectOf("B2:C4") });
  expect(times).toBe(1);
});

test("a calculation is announced once for many writes", async () => {
  const book = openBook();
  let times = 0;
  await new Promise<void>((resolve) => {
    book.engine.onCalculated(() => {
      times++;
      resolve();
    });
    for (let i = 1; i <= 20; i++) book.set(`A${i}`, `=ROW()*${i}`);
  });
  expect(times).toBe(1);
  expect(book.value("A20")).toBe(400);
});
