/**
 * Custom functions through Microsoft's own runtime. What is expected is documented in "Custom functions overview", "Handle
 * errors in custom functions" and "Manually create JSON metadata" unless a test names an issue.
 */
import { openFixture, type Excel } from "../excel";

let excel: Excel;
beforeAll(async () => {
  excel = await openFixture({
    fill: ({ engine }) => {
      const sheetId = engine.activeSheetId();
      engine.load(sheetId, { row: 0, column: 0, rows: 2, columns: 2 }, [
        [1, null],
        ["text", true],
      ]);
      engine.write(sheetId, { row: 2, column: 0, rows: 1, columns: 1 }, [["=1/0"]]);
    },
  });
});
afterAll(() => excel.close());

test("a matrix argument arrives as a two-dimensional array", async () => {
  // 1 × 3 + 2 × 4
  await expect(excel.evaluate("=FIXTURE.SUMPRODUCT2({1;2},{3;4})")).resolves.toBe(11);
});

test("an array that is returned spills", async () => {
  await expect(excel.evaluate("=FIXTURE.COUNTDOWN(2)")).resolves.toEqual([
    [2, "row 1"],
    [1, "row 2"],
  ]);
});

test("the result of a Promise is waited for, and calculated with", async () => {
  await expect(excel.evaluate("=FIXTURE.LATER(5)*2")).resolves.toBe(10);
});

test.each(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"])(
  "CustomFunctions.Error gives %s with its message",
  async (code) => {
    await expect(excel.evaluate(`=FIXTURE.FAIL("${code}")`)).resolves.toEqual({
      error: code,
      message: "told by the function",
    });
  }
);

test("codes that a function may not give become #VALUE!", async () => {
  await expect(excel.evaluate('=FIXTURE.FAIL("#REF!")')).resolves.toMatchObject({
    error: "#VALUE!",
  });
});

test("a returned null shows as 0 (issue 1503)", async () => {
  await expect(excel.evaluate("=FIXTURE.NULLS()")).resolves.toEqual([[0, 1]]);
});

test("rows of different lengths are no result", async () => {
  await expect(excel.evaluate("=FIXTURE.RAGGED()")).resolves.toEqual({ error: "#VALUE!" });
});

const seen = async (formula: string, opened = excel) =>
  JSON.parse(String(await opened.evaluate(formula))) as unknown;

test("blanks arrive as null on the web (issue 4702), errors as CustomFunctions.Error, nothing as null", async () => {
  await expect(seen("=FIXTURE.ARGUMENTS(Sheet1!A1:B3)")).resolves.toEqual([
    [
      [1, null],
      ["text", true],
      ["error #DIV/0!", null],
    ],
    null,
    null,
  ]);
});

test("one cell for a matrix parameter is a matrix of one cell", async () => {
  await expect(seen("=FIXTURE.ARGUMENTS(7,8)")).resolves.toEqual([[[7]], 8, null]);
});

test("on the desktop blanks arrive as 0", async () => {
  const desktop = await openFixture({ blankArguments: "zero" });
  await expect(seen("=FIXTURE.ARGUMENTS(Sheet1!A1:A2,Sheet1!A1)", desktop)).resolves.toEqual([
    [[0], [0]],
    0,
    null,
  ]);
  desktop.close();
});

test("a formula in a cell is calculated, spills, and follows its arguments", async () => {
  const { engine, workbook } = excel;
  const sheet = workbook.addSheet("Spill");
  const cell = (row: number, column: number, rows = 1, columns = 1) => ({
    row,
    column,
    rows,
    columns,
  });
  engine.write(sheet.id, cell(0, 0, 1, 2), [[3, "=FIXTURE.COUNTDOWN(A1)"]]);
  await workbook.settle();
  expect(engine.read(sheet.id, cell(0, 1, 4, 1))).toEqual([[3], [2], [1], [null]]);
  engine.write(sheet.id, cell(0, 0), [[1]]);
  await workbook.settle();
  expect(engine.read(sheet.id, cell(0, 1, 4, 1))).toEqual([[1], [null], [null], [null]]);
});
