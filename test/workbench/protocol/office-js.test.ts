/**
 * Microsoft's own office.js against the local Excel. What is expected is documented in "Application-specific API model"
 * (docs develop/application-specific-api-model.md) unless a test says otherwise.
 */
import { failure, globals, onSheet, openFixture, run, type Excel } from "../excel";

let excel: Excel;
beforeAll(async () => {
  excel = await openFixture({ displayLanguage: "sv-SE", contentLanguage: "en-GB" });
});
afterAll(() => excel.close());

test("Office.onReady tells the host and the platform", () => {
  expect(excel.page.ready).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
});

test("the languages are those the host was opened with", () => {
  const { Office } = globals(excel);
  expect(Office.context.displayLanguage).toBe("sv-SE");
  expect(Office.context.contentLanguage).toBe("en-GB");
});

describe("load and sync", () => {
  test("answer the properties that were selected", async () => {
    const loaded = await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.load("values, address, format/fill/color");
      sheet.load({ name: true });
      await context.sync();
      return [range.values, range.address, range.format.fill.color, sheet.name];
    });
    expect(loaded).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      `${String(loaded[3])}!B2:C3`,
      "#FFFFFF",
      expect.stringMatching(/^Sheet\d+$/),
    ]);
  });

  test("a property that was not loaded cannot be read", async () => {
    const error = await failure(
      onSheet(excel, async (sheet, context) => {
        await context.sync();
        return sheet.getRange("A1").values;
      })
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });

  test("a collection's items come with what was selected of them", async () => {
    const names = await run(excel, async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name");
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toContain("Sheet1");
  });

  test("a property the object does not have is refused", async () => {
    const error = await failure(
      onSheet(excel, async (sheet, context) => {
        sheet.load("colour" as "name");
        await context.sync();
      })
    );
    expect(error).toMatchObject({ code: "InvalidArgument" });
    expect(error.message).toContain("colour");
  });

  test("load without arguments loads all scalar properties", async () => {
    const values = await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("A1").load();
      await context.sync();
      return [range.rowIndex, range.numberFormat];
    });
    expect(values).toEqual([0, [["General"]]]);
  });
});

describe("null objects", () => {
  test("…OrNullObject answers an object with isNullObject", async () => {
    const isNull = await run(excel, async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("Nowhere");
      const range = table.getRange();
      await context.sync();
      return [table.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test("getItem fails for what does not exist", async () => {
    const error = await failure(
      run(excel, async (context) => {
        context.workbook.tables.getItem("Nowhere").load("name");
        await context.sync();
      })
    );
    expect(error).toMatchObject({ code: "ItemNotFound", location: "TableCollection.getItem" });
  });
});

describe("requirement sets", () => {
  test("are those of the manifest", () => {
    const { requirements } = globals(excel).Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });

  test("a newer member is refused by office.js itself", async () => {
    const error = await failure(
      onSheet(excel, async (sheet) => sheet.getRange("A1").getSpillingToRange())
    );
    expect(error).toMatchObject({ code: "ApiNotFound" });
    expect(error.message).toContain("getSpillingToRange");
  });

  test("a newer member that office.js lets pass is refused by the host", async () => {
    const error = await failure(
      onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1").load("height");
        await context.sync();
      })
    );
    expect(error).toMatchObject({ code: "ApiNotFound" });
    expect(error.message).toContain("Range.height");
  });

  test("more can be offered to try optional features", async () => {
    const newer = await openFixture({ moreSets: { ExcelApi: "1.15" } });
    const height = await onSheet(newer, async (sheet, context) => {
      const range = sheet.getRange("A1:A2").load("height");
      await context.sync();
      return range.height;
    });
    expect(height).toBe(30);
    newer.close();
  });

  test("a member that this host does not have is named", async () => {
    const error = await failure(
      onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1").getImage();
        await context.sync();
      })
    );
    expect(error).toMatchObject({ code: "ApiNotFound", location: "Range.getImage" });
    expect(error.message).toContain("Range.getImage");
  });
});

describe("a batch that fails", () => {
  // docs testing/application-specific-api-error-handling.md: code, message, debugInfo.errorLocation.
  test("stops at its first error; what was done before stays done", async () => {
    const sheetName = await onSheet(excel, async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("B1:B2").values = [[1, 2]];
      sheet.getRange("C1").values = [["after"]];
      const error = await failure(context.sync());
      expect(error).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
      return sheet.name;
    });
    const values = await run(excel, async (context) => {
      const range = context.workbook.worksheets.getItem(sheetName).getRange("A1:C1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["before", "", ""]]);
  });

  test("tells the statement, as extended error logging shows it", async () => {
    const error = await run(excel, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").values = [["one"]];
      await context.sync();
    }).catch((thrown: OfficeExtension.Error) => thrown);
    const { statement } = (error as OfficeExtension.Error).debugInfo;
    expect(statement).toContain(".values = ");
  });
});

describe("objects that are kept over several batches", () => {
  test("a range moves along when rows are inserted above it", async () => {
    // docs excel/performance.md, "Untrack unneeded ranges": Excel keeps tracked ranges up to date.
    const address = await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("B5:C6");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      await context.sync();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toMatch(/!B7:C8$/);
  });

  test("a range whose cells were all deleted is no valid reference", async () => {
    const error = await failure(
      onSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("B5:C6");
        await context.sync();
        sheet.getRange("4:7").delete("Up");
        await context.sync();
        range.load("address");
        await context.sync();
      })
    );
    expect(error.code).toBe("InvalidReference");
  });

  test("a sheet is found again by its id after it was renamed", async () => {
    const name = await onSheet(excel, async (sheet, context) => {
      await context.sync();
      sheet.name = "Renamed";
      await context.sync();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Renamed");
  });
});

test("arrays above 1,500 cells, which office.js cuts into slices, arrive whole", async () => {
  const rows = Array.from({ length: 1_000 }, (_, row) => [row, `row ${row}`]);
  const [values, error] = await onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange("A1:B1000");
    range.values = rows;
    range.load("values");
    await context.sync();
    await context.sync();
    const read = range.values;
    range.values = rows.slice(1);
    return [read, await failure(context.sync())] as const;
  });
  expect(values).toEqual(rows);
  expect(error.code).toBe("InvalidArgument");
});
