/** Worksheet.copy. Sources: the type file's remarks; for names, what Excel does when a sheet is copied by hand. */
import { onSheet, openFixture, run, type Excel } from "../excel";

let excel: Excel;
beforeEach(async () => {
  excel = await openFixture();
});
afterEach(() => excel.close());

const namesOf = () => excel.workbook.sheets().map(({ name }) => name);

test("a copy has the sheet's name with a number, where it was asked for, and is not the active sheet", async () => {
  await run(excel, async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    worksheets.add("Other");
    sheet.copy("End");
    const behind = sheet.copy("After", sheet).load("name");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([behind.name, active.name]).toEqual(["Sheet1 (3)", "Sheet1"]);
  });
  expect(namesOf()).toEqual(["Sheet1", "Sheet1 (3)", "Other", "Sheet1 (2)"]);
});

test("formulas, spills, looks and sizes are copied and work on the copy's own cells", async () => {
  await onSheet(excel, async (sheet, context) => {
    sheet.getRange("A1:B2").formulas = [
      [1, "=A1*2"],
      ["'007", "=SEQUENCE(2)"],
    ];
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("A1").format.columnWidth = 120;
    sheet.getRange("C1:D1").merge();
    const copy = sheet.copy("After", sheet);
    copy.getRange("A1").values = [[5]];
    await context.sync();
    const cells = copy.getRange("A1:B3").load("values,formulas");
    const first = copy.getRange("A1").load("format/fill/color,format/columnWidth");
    await context.sync();
    expect(cells.values).toEqual([
      [5, 10],
      ["007", 1],
      ["", 2],
    ]);
    expect(cells.formulas[0]).toEqual([5, "=A1*2"]);
    expect([first.format.fill.color, first.format.columnWidth]).toEqual(["#FF0000", 120]);
  });
  const [, , copied] = excel.workbook.sheets();
  expect(excel.engine.merges(copied!.id)).toEqual([{ row: 0, column: 2, rows: 1, columns: 2 }]);
});

test("charts of a copy show the copy's cells", async () => {
  await onSheet(excel, async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.charts.add("Line", sheet.getRange("A1:A3"), "Columns").name = "Course";
    sheet.copy("End").name = "Copy";
    await context.sync();
  });
  const { charts } = excel.workbook.findSheet("Copy")!;
  expect(charts.map(({ name, series }) => [name, series[0]!.valuesRef])).toEqual([
    ["Course", "Copy!$A$1:$A$3"],
  ]);
});

test("names of the sheet, and those of the workbook that refer to it, become names of the copy", async () => {
  await run(excel, async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    names.add("Total", sheet.getRange("A1"));
    names.add("Elsewhere", worksheets.add("Other").getRange("A1"));
    sheet.names.add("Local", "=Sheet1!$B$1");
    sheet.copy("End").name = "Copy";
    await context.sync();
    const copied = worksheets.getItem("Copy").names.load("items/name,items/formula");
    const kept = names.load("items/name,items/formula");
    await context.sync();
    const listed = (items: { name: string; formula: unknown }[]) =>
      items.map(({ name, formula }) => [name, formula]).sort();
    expect(listed(copied.items)).toEqual([
      ["Local", "=Copy!$B$1"],
      ["Total", "=Copy!$A$1"],
    ]);
    expect(listed(kept.items)).toEqual([
      ["Elsewhere", "=Other!$A$1"],
      ["Total", "=Sheet1!$A$1"],
    ]);
  });
});
