/**
 * Calculation in slices: between two of them the page and the add-in have their turn, and whatever they do then is
 * calculated with, as "Excel recalculation" says of a calculation that is interrupted.
 */
import { openBook, type Book } from "./book";

/** Each slice ends after one step: a second passes whenever the time is asked for. */
beforeEach(() => {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 1_000));
});
afterEach(() => jest.restoreAllMocks());

const ROWS = 12;

/** Each cell of column A adds 1 to the one above: the last is the first plus 11. */
function addChain(book: Book): void {
  book.set("A1", 1);
  for (let row = ROWS; row > 1; row--) book.set(`A${row}`, `=A${row - 1}+1`);
}

/** Starts a calculation and does something in its first pause. */
async function during(book: Book, work: () => void): Promise<void> {
  const settled = book.engine.settle({ functions: true });
  expect(book.engine.isCalculated()).toBe(false);
  work();
  await settled;
  expect(book.engine.isCalculated()).toBe(true);
}

test("a calculation goes on after each pause until nothing is left", async () => {
  const book = openBook();
  addChain(book);
  await during(book, () => undefined);
  expect(book.value("A12")).toBe(12);
});

test("reading calculates what is left at once", async () => {
  const book = openBook();
  addChain(book);
  await during(book, () => expect(book.value("A12")).toBe(12));
});

test("a cell that is changed meanwhile changes what was calculated already", async () => {
  const book = openBook();
  addChain(book);
  await during(book, () => book.set("A1", 100));
  expect(book.values("A1:A3")).toEqual([[100], [101], [102]]);
  expect(book.value("A12")).toBe(111);
});

test("formulas that move or go meanwhile are calculated where they are", async () => {
  const book = openBook();
  addChain(book);
  book.set("C1", "=A12*2");
  await during(book, () => {
    book.engine.insertCells(book.sheet, { row: 3, column: 0, rows: 1, columns: 1 }, "Down");
    book.set("A3", "");
  });
  expect([book.value("A3"), book.value("A5"), book.value("A13")]).toEqual([null, 1, 9]);
  expect(book.value("C1")).toBe(18);
});

test("a sheet that is deleted meanwhile takes its formulas with it", async () => {
  const book = openBook();
  addChain(book);
  const { id } = book.engine.addSheet("Other");
  book.type("A1", [["=Sheet1!A12"], ["=A1+1"]], id);
  book.set("C1", "=Other!A2");
  await during(book, () => book.engine.deleteSheet(id));
  expect([book.value("A12"), book.value("C1")]).toEqual([12, "#REF!"]);
});

test("formulas that read each other show 0", async () => {
  const book = openBook();
  addChain(book);
  book.type("E1", [["=E2"], ["=E1"]]);
  await during(book, () => undefined);
  expect(book.values("E1:E2")).toEqual([[0], [0]]);
});
