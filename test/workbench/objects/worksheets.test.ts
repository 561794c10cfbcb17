/** Sheets, names, page layout. Sources: the type file's remarks, and the pages or issues named at a test. */
import { failure, onSheet, openFixture, run, type Excel } from "../excel";

let excel: Excel;
beforeEach(async () => {
  excel = await openFixture();
});
afterEach(() => excel.close());

type Batch = (context: globalThis.Excel.RequestContext) => void;

const attempt = (batch: Batch) =>
  run(excel, async (context) => {
    batch(context);
    await context.sync();
  });

const codeOf = async (batch: Batch) => (await failure(attempt(batch))).code;

describe("sheets", () => {
  // docs excel/excel-add-ins-worksheets.md
  test("are added at the end, without becoming the active one", async () => {
    const read = await run(excel, async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.add("First").load("position");
      const second = worksheets.add().load("name, position");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [first.position, second.name, second.position, active.name];
    });
    expect(read).toEqual([1, "Sheet2", 2, "Sheet1"]);
  });

  test("are found by name in any case, and by id", async () => {
    const read = await run(excel, async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("sheet1").load("id, name");
      await context.sync();
      const same = worksheets.getItem(sheet.id).load("name");
      await context.sync();
      return [sheet.name, same.name];
    });
    expect(read).toEqual(["Sheet1", "Sheet1"]);
  });

  test("move, hide and change their look", async () => {
    const read = await run(excel, async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      sheet.position = 0;
      sheet.tabColor = "#4472c4";
      sheet.showGridlines = false;
      sheet.visibility = "Hidden";
      sheet.load("position, tabColor, showGridlines, visibility");
      await context.sync();
      return [sheet.position, sheet.tabColor, sheet.showGridlines, sheet.visibility];
    });
    expect(read).toEqual([0, "#4472C4", false, "Hidden"]);
    expect(excel.workbook.findSheet("New")).toMatchObject({ visibility: "Hidden" });
  });

  test.each(["", "a".repeat(32), "a/b", "a[b", "a:b", "a?b", "'quoted", "History"])(
    "cannot be named %p",
    async (name) => {
      await expect(
        codeOf(({ workbook }) => {
          workbook.worksheets.getFirst().name = name;
        })
      ).resolves.toBe("InvalidArgument");
    }
  );

  test("cannot take a name that another has, in any case", async () => {
    await expect(codeOf(({ workbook }) => workbook.worksheets.add("SHEET1"))).resolves.toBe(
      "ItemAlreadyExists"
    );
  });

  test("the last one in sight stays", async () => {
    const first: Batch = ({ workbook }) => workbook.worksheets.getFirst().delete();
    await expect(codeOf(first)).resolves.toBe("InvalidOperation");
    const hide: Batch = ({ workbook }) => {
      workbook.worksheets.getFirst().visibility = "Hidden";
    };
    await expect(codeOf(hide)).resolves.toBe("InvalidOperation");
  });

  test("one that is very hidden cannot be deleted (issue 365)", async () => {
    await expect(
      codeOf(({ workbook }) => {
        const sheet = workbook.worksheets.add("Secret");
        sheet.visibility = "VeryHidden";
        sheet.delete();
      })
    ).resolves.toBe("GeneralException");
  });

  test("a hidden one cannot be activated", async () => {
    await expect(
      codeOf(({ workbook }) => {
        const sheet = workbook.worksheets.add("Hidden");
        sheet.visibility = "Hidden";
        sheet.activate();
      })
    ).resolves.toBe("InvalidOperation");
  });

  test("formulas that point at a deleted sheet are #REF!", async () => {
    const values = await run(excel, async (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").values = [[5]];
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.formulas = [["=Other!A1"]];
      await context.sync();
      other.delete();
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([["#REF!"]]);
  });

  test("panes are frozen and found again", async () => {
    const address = await onSheet(excel, async (sheet, context) => {
      const none = sheet.freezePanes.getLocationOrNullObject();
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      return frozen.address.split("!")[1];
    });
    expect(address).toBe("1:2");
  });

  test("protecting a protected sheet fails (WorksheetProtection.protect)", async () => {
    await expect(
      codeOf(({ workbook }) => {
        const { protection } = workbook.worksheets.getFirst();
        protection.protect();
        protection.protect();
      })
    ).resolves.toBe("InvalidOperation");
  });
});

describe("defined names", () => {
  test("of the workbook and of a sheet are kept apart", async () => {
    const read = await run(excel, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add("total", sheet.getRange("A1"), "a comment");
      sheet.names.add("local", "=Sheet1!$B$2");
      const total = context.workbook.names.getItem("TOTAL").load("formula, comment, scope, type");
      const local = sheet.names.getItem("local").getRange().load("address");
      const missing = context.workbook.names.getItemOrNullObject("local");
      await context.sync();
      return [
        total.formula,
        total.comment,
        total.scope,
        total.type,
        local.address,
        missing.isNullObject,
      ];
    });
    expect(read).toEqual(["=Sheet1!$A$1", "a comment", "Workbook", "Range", "Sheet1!B2", true]);
  });

  test.each(["A1", "R1C1", "two words", "1st", "c"])("cannot be %p", async (name) => {
    await expect(codeOf(({ workbook }) => workbook.names.add(name, "=1"))).resolves.toBe(
      "InvalidArgument"
    );
  });

  test("cannot be given twice", async () => {
    await expect(
      codeOf(({ workbook }) => {
        workbook.names.add("rate", "=0.25");
        workbook.names.add("Rate", "=0.3");
      })
    ).resolves.toBe("ItemAlreadyExists");
  });
});

describe("page layout (ExcelApi 1.9)", () => {
  test("is what was set", async () => {
    const read = await onSheet(excel, async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintMargins("Inches", { top: 0.5, left: 0.25 });
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "&B Report";
      sheet.horizontalPageBreaks.add("A20");
      const titles = pageLayout.getPrintTitleRows().load("address");
      pageLayout.load("orientation, paperSize, topMargin, zoom");
      await context.sync();
      const { orientation, paperSize, topMargin, zoom } = pageLayout;
      return [orientation, paperSize, topMargin, zoom, titles.address.split("!")[1]];
    });
    expect(read).toEqual([
      "Landscape",
      "A4",
      36,
      { horizontalFitToPages: 1, verticalFitToPages: 0 },
      "1:2",
    ]);
    const sheet = excel.workbook.snapshot().sheets.at(-1);
    expect(sheet?.pageLayout).toMatchObject({
      printArea: "$A$1:$H$40",
      headerCenter: "&B Report",
      rowBreaks: [19],
      margins: { top: 36, left: 18 },
    });
  });

  test("no page break can come before the first row", async () => {
    await expect(
      codeOf(({ workbook }) => workbook.worksheets.getFirst().horizontalPageBreaks.add("A1"))
    ).resolves.toBe("InvalidArgument");
  });
});
