/** Excel.RangeFormat: the look of cells. Source: the type file's remarks. */
import { failure, onSheet, openFixture, type Excel } from "../excel";

let excel: Excel;
beforeAll(async () => {
  excel = await openFixture({ moreSets: { ExcelApi: "1.15" } });
});
afterAll(() => excel.close());

type Batch = (sheet: globalThis.Excel.Worksheet) => void;

/** Sends one batch on a new sheet. */
const sent = (batch: Batch) =>
  onSheet(excel, async (sheet, context) => {
    batch(sheet);
    await context.sync();
  });

test("the look of cells is what was set; where cells differ it is null", async () => {
  const read = await onSheet(excel, async (sheet, context) => {
    const { format } = sheet.getRange("A1:B1");
    format.font.bold = true;
    format.font.size = 14;
    format.horizontalAlignment = "Right";
    format.wrapText = true;
    format.indentLevel = 2;
    sheet.getRange("B1").format.font.bold = false;
    format.load("font/bold, font/size, horizontalAlignment, wrapText, indentLevel");
    await context.sync();
    const { bold, size } = format.font;
    return [bold, size, format.horizontalAlignment, format.wrapText, format.indentLevel];
  });
  expect(read).toEqual([null, 14, "Right", true, 2]);
});

test("widths and heights are points", async () => {
  const read = await onSheet(excel, async (sheet, context) => {
    const { format } = sheet.getRange("B2:C3");
    format.columnWidth = 96;
    format.rowHeight = 30;
    format.load("columnWidth, rowHeight");
    const behind = sheet.getRange("D1").load("left");
    await context.sync();
    return [format.columnWidth, format.rowHeight, behind.left];
  });
  // One column of 48 points, which is Excel's default, and two of 96.
  expect(read).toEqual([96, 30, 240]);
});

test("borders are drawn at the sides asked for", async () => {
  const read = await onSheet(excel, async (sheet, context) => {
    const top = sheet.getRange("A1:B2").format.borders.getItem("EdgeTop");
    top.style = "Continuous";
    top.color = "#112233";
    const inside = sheet.getRange("A1:B2").format.borders.getItem("InsideVertical");
    const cell = sheet.getRange("B1").format.borders.getItem("EdgeTop").load("style, color");
    const below = sheet.getRange("A2").format.borders.getItem("EdgeTop").load("style");
    inside.load("style");
    await context.sync();
    return [cell.style, cell.color, below.style, inside.style];
  });
  expect(read).toEqual(["Continuous", "#112233", "None", "None"]);
});

test.each<[string, Batch]>([
  ["a colour", (sheet) => (sheet.getRange("A1").format.fill.color = "no colour")],
  ["no colour at all", (sheet) => (sheet.getRange("A1").format.fill.color = null as never)],
  [
    "an alignment",
    (sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Left"),
  ],
  ["a width", (sheet) => (sheet.getRange("A1").format.columnWidth = -1)],
  ["a font size", (sheet) => (sheet.getRange("A1").format.font.size = 500)],
  ["a flag", (sheet) => (sheet.getRange("A1").format.font.bold = "yes" as never)],
])("%s of another kind is refused", async (_name, batch) => {
  expect((await failure(sent(batch))).code).toBe("InvalidArgument");
});
