/**
 * What the user does in the grid, through the grid's own commands: it counts as typing ("Enter data manually in
 * worksheet cells"), and "Undo or redo an action" takes it back.
 */
import type { ICommandService } from "@univerjs/core";
import type { CellsChanged } from "../../../src/workbench/engine/engine";
import { openBook, rectOf, type Book } from "./book";

const commandsOf = (book: Book) =>
  (book.engine as unknown as { workspace: { host: { commands: ICommandService } } }).workspace.host
    .commands;

/** The cell editor hands over text as it was typed; a formula it has told apart already. */
function typeInGrid(book: Book, address: string, text: string): void {
  const { row, column } = rectOf(address);
  const value = text.startsWith("=") ? { f: text, v: null } : { v: text, t: 1, f: null };
  commandsOf(book).syncExecuteCommand("sheet.command.set-range-values", {
    unitId: "book",
    subUnitId: book.sheet,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value,
  });
}

const rowsCommand = (book: Book, id: string, row: number) =>
  commandsOf(book).executeCommand(id, {
    unitId: "book",
    subUnitId: book.sheet,
    range: { startRow: row, endRow: row, startColumn: 0, endColumn: 39 },
    direction: 0,
  });

const later = () => new Promise((resolve) => setTimeout(resolve, 0));

test("typed text is read as Excel reads it", () => {
  const book = openBook();
  const changes: CellsChanged[] = [];
  book.engine.onChanged((change) => changes.push(change));
  typeInGrid(book, "A1", "45%");
  typeInGrid(book, "A2", "6/30/2026");
  typeInGrid(book, "A3", "=A1*2");
  expect(book.values("A1:A3")).toEqual([[0.45], [46203], [0.9]]);
  expect(book.text("A1")).toBe("45%");
  expect(changes.map(({ kind, source }) => `${kind} ${source}`)).toEqual(
    Array.from({ length: 3 }, () => "RangeEdited user")
  );
});

test("typing over a formula or into a spill", () => {
  const book = openBook();
  typeInGrid(book, "A1", "=SEQUENCE(3)");
  expect(book.values("A1:A3")).toEqual([[1], [2], [3]]);
  typeInGrid(book, "A2", "x");
  expect(book.values("A1:A3")).toEqual([["#SPILL!"], ["x"], [null]]);
  typeInGrid(book, "A1", "5");
  expect(book.values("A1:A3")).toEqual([[5], ["x"], [null]]);
  expect(book.formula("A1")).toBe(5);
});

test("undo shrinks a table that grew, then takes the text back", async () => {
  const book = openBook();
  book.addDeals();
  typeInGrid(book, "A5", "d");
  expect(book.engine.tables()[0]?.rect.rows).toBe(5);
  await later();
  book.engine.undo();
  expect([book.engine.tables()[0]?.rect.rows, book.value("A5")]).toEqual([4, "d"]);
  book.engine.undo();
  expect(book.value("A5")).toBeNull();
});

test("rows the user inserts move references, tables and spills", async () => {
  const book = openBook();
  book.addDeals();
  book.type("G1", [["=C3", "=SUM(Deals[Value])", "=Deals[Deal]"]]);
  await rowsCommand(book, "sheet.command.insert-row-by-range", 2);
  expect([book.formula("G1"), book.value("H1")]).toEqual(["=C4", 600]);
  expect(book.values("I1:I4")).toEqual([["a"], [0], ["b"], ["c"]]);
});

test("undo brings deleted rows back with the references that were lost", async () => {
  const book = openBook();
  book.addDeals();
  book.type("G1", [["=C3*2", "=SUM(C2:C4)", "=Deals[Deal]"]]);
  await rowsCommand(book, "sheet.command.remove-row-by-range", 2);
  expect(book.values("G1:H1")).toEqual([["#REF!", 400]]);
  book.engine.undo();
  expect([book.formula("G1"), book.formula("H1")]).toEqual(["=C3*2", "=SUM(C2:C4)"]);
  expect(book.values("G1:I3")).toEqual([
    [400, 600, "a"],
    [null, null, "b"],
    [null, null, "c"],
  ]);
});
