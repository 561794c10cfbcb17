/** Excel.Range. Sources: the type file's remarks, and the pages or issues named at a test. */
import { failure, onSheet, openFixture, run, type Excel } from "../excel";

let excel: Excel;
beforeAll(async () => {
  excel = await openFixture({ moreSets: { ExcelApi: "1.15" } });
});
afterAll(() => excel.close());

type Batch = (sheet: globalThis.Excel.Worksheet) => void;

/** Sends one batch on a new sheet. */
const attempt = (batch: Batch) =>
  onSheet(excel, async (sheet, context) => {
    batch(sheet);
    await context.sync();
  });

/** The values of a range after a batch. */
const valuesAfter = (address: string, batch: Batch) =>
  onSheet(excel, async (sheet, context) => {
    batch(sheet);
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

describe("values", () => {
  // docs excel/excel-add-ins-ranges-set-get-values.md
  test("blanks read as empty text, errors as their text, dates as serials", async () => {
    const values = await valuesAfter("A1:D1", (sheet) => {
      sheet.getRange("A1:D1").formulas = [["", "=1/0", "2026-06-30", "TRUE"]];
    });
    // 2026-06-30 is day 46203 since 1899-12-30.
    expect(values).toEqual([["", "#DIV/0!", 46203, true]]);
  });

  test("null leaves a cell as it is, empty text clears it", async () => {
    const values = await valuesAfter("A1:B1", (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["kept", "cleared"]];
      range.values = [[null, ""]];
    });
    expect(values).toEqual([["kept", ""]]);
  });

  test("a single value is meant for every cell; null is none", async () => {
    const values = await valuesAfter("A1:B2", (sheet) => {
      sheet.getRange("A1:B2").values = 7 as never;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
    const error = await failure(attempt((sheet) => (sheet.getRange("A1").values = null as never)));
    expect(error.code).toBe("InvalidArgument");
  });

  test("text beginning with = becomes a formula, with an apostrophe before it stays text", async () => {
    const values = await valuesAfter("A1:B1", (sheet) => {
      sheet.getRange("A1:B1").values = [["=2*3", "'=2*3"]];
    });
    expect(values).toEqual([[6, "=2*3"]]);
  });

  test("an array of another shape is refused with Excel's sentence (issue 1025)", async () => {
    const error = await failure(
      attempt((sheet) => {
        sheet.getRange("A1:B2").values = [[1, 2]];
      })
    );
    expect(error).toMatchObject({
      code: "InvalidArgument",
      message:
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      location: "Range.values",
    });
  });

  test("objects are no cell values", async () => {
    const error = await failure(
      attempt((sheet) => {
        sheet.getRange("A1").values = [[{ type: "String" }]];
      })
    );
    expect(error.code).toBe("InvalidArgument");
  });

  test("whole columns read null and cannot be written", async () => {
    // docs excel/excel-add-ins-ranges-unbounded.md
    const read = await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("A:B").load("values, address, isEntireColumn");
      await context.sync();
      return [range.values, range.isEntireColumn];
    });
    expect(read).toEqual([null, true]);
    const error = await failure(attempt((sheet) => (sheet.getRange("A:A").values = 1 as never)));
    expect(error.code).toBe("InvalidArgument");
  });

  test("formulas read as typed, text as shown, types by their names", async () => {
    const read = await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("A1:E1");
      range.formulas = [[2, "=A1/4", "text", true, ""]];
      sheet.getRange("B1").numberFormat = [["0%"]];
      range.load("formulas, text, valueTypes, numberFormat");
      await context.sync();
      return [range.formulas, range.text, range.valueTypes, range.numberFormat];
    });
    expect(read).toEqual([
      [[2, "=A1/4", "text", true, ""]],
      [["2", "50%", "text", "TRUE", ""]],
      [["Double", "Double", "String", "Boolean", "Empty"]],
      [["General", "0%", "General", "General", "General"]],
    ]);
  });
});

describe("addresses", () => {
  const addressOf = (get: (sheet: globalThis.Excel.Worksheet) => globalThis.Excel.Range) =>
    onSheet(excel, async (sheet, context) => {
      const range = get(sheet).load("address");
      await context.sync();
      return range.address.split("!")[1];
    });

  test.each<[string, (sheet: globalThis.Excel.Worksheet) => globalThis.Excel.Range, string]>([
    ["getCell", (sheet) => sheet.getRange("B2:C3").getCell(5, 5), "G7"],
    ["getRow", (sheet) => sheet.getRange("B2:C3").getRow(1), "B3:C3"],
    ["getColumn", (sheet) => sheet.getRange("B2:C3").getColumn(1), "C2:C3"],
    ["getResizedRange", (sheet) => sheet.getRange("B2:C3").getResizedRange(2, -1), "B2:B5"],
    ["getOffsetRange", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, 2), "D3:E4"],
    ["getEntireRow", (sheet) => sheet.getRange("B2:C3").getEntireRow(), "2:3"],
    ["getEntireColumn", (sheet) => sheet.getRange("B2:C3").getEntireColumn(), "B:C"],
    ["getLastCell", (sheet) => sheet.getRange("B2:C3").getLastCell(), "C3"],
    ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D4"), "B2:D4"],
    ["getIntersection", (sheet) => sheet.getRange("B2:C3").getIntersection("C3:D4"), "C3"],
    ["getRowsBelow", (sheet) => sheet.getRange("B2:C3").getRowsBelow(2), "B4:C5"],
    ["getRowsAbove", (sheet) => sheet.getRange("B2:C3").getRowsAbove(), "B1:C1"],
    ["getColumnsAfter", (sheet) => sheet.getRange("B2:C3").getColumnsAfter(), "D2:D3"],
    ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
    ["getUsedRange of a blank sheet", (sheet) => sheet.getUsedRange(), "A1"],
  ])("%s", async (_name, get, expected) => {
    await expect(addressOf(get)).resolves.toBe(expected);
  });

  test.each<[string, Batch]>([
    ["outside the sheet", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
    ["a row outside the range", (sheet) => sheet.getRange("A1:A2").getRow(2)],
    ["no rows left", (sheet) => sheet.getRange("A1:A2").getResizedRange(-2, 0)],
    ["no address", (sheet) => sheet.getRange("A0")],
    ["a column behind XFD", (sheet) => sheet.getRange("XFE1")],
    ["an unknown name", (sheet) => sheet.getRange("no_such_name")],
    ["another sheet", (sheet) => sheet.getRange("Sheet1!A1")],
  ])("%s is no range", async (_name, batch) => {
    expect((await failure(attempt(batch))).code).toBe("InvalidArgument");
  });

  test("ranges that do not meet have no intersection", async () => {
    const error = await failure(attempt((sheet) => sheet.getRange("A1").getIntersection("B2")));
    expect(error.code).toBe("ItemNotFound");
  });

  test("a defined name stands for its range", async () => {
    await expect(
      addressOf((sheet) => {
        sheet.names.add("my_cells", sheet.getRange("C3:D4"));
        return sheet.getRange("my_cells");
      })
    ).resolves.toBe("C3:D4");
  });
});

describe("changing cells", () => {
  test("insert moves cells down and answers the free ones", async () => {
    const values = await valuesAfter("A1:A4", (sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A1:A2").insert("Down").values = [["new"], ["too"]];
    });
    expect(values).toEqual([["new"], ["too"], [1], [2]]);
  });

  test("a part of a table cannot be moved", async () => {
    const error = await failure(
      attempt((sheet) => {
        sheet.getRange("A3:B4").values = [
          ["a", "b"],
          [1, 2],
        ];
        sheet.tables.add("A3:B4", true);
        sheet.getRange("A1").insert("Down");
      })
    );
    expect(error.code).toBe("InsertDeleteConflict");
  });

  test("clear takes contents, formats or both", async () => {
    const read = await onSheet(excel, async (sheet, context) => {
      const [first, second] = [sheet.getRange("A1"), sheet.getRange("A2")];
      for (const range of [first, second]) {
        range.values = [[1]];
        range.format.fill.color = "red";
      }
      first.clear("Contents");
      second.clear("Formats");
      const colors = [first, second].map((range) => range.format.fill.load("color"));
      const range = sheet.getRange("A1:A2").load("values");
      await context.sync();
      return [range.values, colors.map(({ color }) => color)];
    });
    expect(read).toEqual([
      [[""], [1]],
      ["#FF0000", "#FFFFFF"],
    ]);
  });

  test("copyFrom moves relative references along", async () => {
    const formulas = await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1+$A$1"]];
      sheet.getRange("B2").copyFrom("B1");
      const range = sheet.getRange("B2").load("formulas");
      await context.sync();
      return range.formulas as unknown[][];
    });
    expect(formulas).toEqual([["=A2+$A$1"]]);
  });

  test("copyFrom with Values copies what formulas give, texts as texts", async () => {
    const formulas = await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:C1").formulas = [[2, "=A1*3", "'May 2026"]];
      await context.sync();
      sheet.getRange("A1:C1").copyFrom("A1:C1", "Values");
      const range = sheet.getRange("A1:C1").load("formulas");
      await context.sync();
      return range.formulas as unknown[][];
    });
    expect(formulas).toEqual([[2, 6, "May 2026"]]);
  });

  test("cells of a table cannot be merged", async () => {
    const error = await failure(
      attempt((sheet) => {
        sheet.getRange("A1:A2").values = [["a"], [1]];
        sheet.tables.add("A1:A2", true);
        sheet.getRange("A1:A2").merge();
      })
    );
    expect(error.code).toBe("InvalidOperation");
  });

  test("locked cells of a protected sheet refuse to be written (AccessDenied)", async () => {
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("B1").values = [["allowed"]];
      await context.sync();
      sheet.getRange("A1").values = [["refused"]];
      expect((await failure(context.sync())).code).toBe("AccessDenied");
      sheet.getRange("A1").format.fill.color = "red";
      expect((await failure(context.sync())).code).toBe("AccessDenied");
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["allowed again"]];
      await context.sync();
    });
  });
});

test("a hyperlink leads to an address or to a place in the workbook, and shows its text", async () => {
  const read = await onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "there", screenTip: "go" };
    range.load("hyperlink, values");
    await context.sync();
    return [range.hyperlink, range.values] as const;
  });
  expect(read[0]).toMatchObject({ documentReference: "Sheet1!B2", textToDisplay: "there" });
  expect(read[1]).toEqual([["there"]]);
});

test("data validation keeps one rule per range", async () => {
  const read = await onSheet(excel, async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A1:A9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "open,won,lost" } };
    const other = sheet.getRange("B1").dataValidation.load("type");
    dataValidation.load("type, rule");
    await context.sync();
    return [dataValidation.type, dataValidation.rule, other.type];
  });
  expect(read).toEqual([
    "List",
    { list: { inCellDropDown: true, source: "open,won,lost" } },
    "None",
  ]);
});

test("a spill is found from its anchor (ExcelApi 1.12)", async () => {
  const read = await onSheet(excel, async (sheet, context) => {
    sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
    const spill = sheet.getRange("B2").getSpillingToRange().load("address, values");
    const parent = sheet.getRange("C4").getSpillParent().load("address");
    const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
    await context.sync();
    const local = (address: string) => address.split("!")[1];
    return [local(spill.address), spill.values, local(parent.address), none.isNullObject];
  });
  expect(read).toEqual([
    "B2:C4",
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    "B2",
    true,
  ]);
});

test("a cell that another formula fills, and a formula that is blocked, spill to nothing", async () => {
  // Type file, getSpillingToRangeOrNullObject: "isn't an anchor cell or the spill range can't be found".
  const read = await onSheet(excel, async (sheet, context) => {
    sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
    sheet.getRange("D3").values = [["in the way"]];
    sheet.getRange("D2").formulas = [["=SEQUENCE(3)"]];
    const cells = ["B3", "D2"].map((address) => sheet.getRange(address).load("values"));
    const spills = cells.map((cell) => cell.getSpillingToRangeOrNullObject().load("address"));
    await context.sync();
    return [cells.map(({ values }) => values), spills.map(({ isNullObject }) => isNullObject)];
  });
  expect(read).toEqual([
    [[[2]], [["#SPILL!"]]],
    [true, true],
  ]);
});

test("objects of another batch's context are refused by office.js", async () => {
  const range = await run(excel, async (context) => {
    const found = context.workbook.worksheets.getFirst().getRange("A1");
    await context.sync();
    return found;
  });
  const error = await failure(attempt((sheet) => sheet.getRange("B1").getBoundingRect(range)));
  expect(["InvalidRequestContext", "InvalidObjectPath"]).toContain(error.code);
});

describe("the surrounding region", () => {
  // Type file, Range.getSurroundingRegion: bounded by any combination of blank rows and blank columns.
  const region = (address: string) =>
    onSheet(excel, async (sheet, context) => {
      sheet.getRange("B2:D3").values = [
        ["a", "", "c"],
        ["", "b", ""],
      ];
      // Touches the others at a corner only; G6 stands apart.
      sheet.getRange("E4").values = [["d"]];
      sheet.getRange("G6").values = [["apart"]];
      const range = sheet.getRange(address).getSurroundingRegion().load("address");
      await context.sync();
      return range.address.split("!")[1];
    });

  test.each([
    ["C3", "B2:E4"],
    ["D2", "B2:E4"],
    ["G6", "G6"],
    ["J9", "J9"],
  ])("of %s is %s", async (address, expected) => {
    expect(await region(address)).toBe(expected);
  });
});
