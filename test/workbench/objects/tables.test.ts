/** Tables. Sources: docs excel/excel-add-ins-tables.md, the type file's remarks, and the issues named at a test. */
import { failure, onSheet, openFixture, type Excel } from "../excel";

let excel: Excel;
beforeAll(async () => {
  excel = await openFixture({ moreSets: { ExcelApi: "1.13" } });
});
afterAll(() => excel.close());

/** A table of two columns and two rows at B2. */
const onTable = <T>(
  batch: (
    table: globalThis.Excel.Table,
    sheet: globalThis.Excel.Worksheet,
    context: globalThis.Excel.RequestContext
  ) => Promise<T>
) =>
  onSheet(excel, async (sheet, context) => {
    sheet.getRange("B2:C4").values = [
      ["Stage", "Amount"],
      ["Won", 10],
      ["Lost", 5],
    ];
    const table = sheet.tables.add("B2:C4", true).load("name, id");
    await context.sync();
    const result = await batch(table, sheet, context);
    await context.sync();
    return result;
  });

const codeOf = async (
  batch: (table: globalThis.Excel.Table, sheet: globalThis.Excel.Worksheet) => void
) => (await failure(onTable(async (table, sheet) => batch(table, sheet)))).code;

const local = (address: string) => address.split("!")[1];

test("a table has a name of its own, found in any case", async () => {
  const name = await onTable(async (table, _sheet, context) => {
    table.name = "My_Leads";
    const same = context.workbook.tables.getItem("my_leads").load("name");
    await context.sync();
    const { name: found } = same;
    table.delete();
    return found;
  });
  expect(name).toBe("My_Leads");
});

test("its parts are ranges", async () => {
  const addresses = await onTable(async (table, _sheet, context) => {
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("amount").getDataBodyRange(),
      table.rows.getItemAt(1).getRange(),
    ];
    parts.forEach((part) => part.load("address"));
    await context.sync();
    return parts.map(({ address }) => local(address));
  });
  expect(addresses).toEqual(["B2:C4", "B2:C2", "B3:C4", "C3:C4", "B4:C4"]);
});

test("without a total row its range is not found", async () => {
  await expect(codeOf((table) => table.getTotalRowRange().load("address"))).resolves.toBe(
    "ItemNotFound"
  );
});

describe("rows", () => {
  test("are added at the end, or before an index", async () => {
    const values = await onTable(async (table, _sheet, context) => {
      table.rows.add(undefined, [["Open", 3]]);
      table.rows.add(0, [["First", 1]]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values as unknown[][];
    });
    expect(values).toEqual([
      ["First", 1],
      ["Won", 10],
      ["Lost", 5],
      ["Open", 3],
    ]);
  });

  test("push down what lies below the table", async () => {
    const values = await onTable(async (table, sheet, context) => {
      sheet.load("id");
      await context.sync();
      // As a file brings it: what is typed there would become a row of the table.
      const below = { row: 4, column: 1, rows: 1, columns: 1 };
      excel.engine.load(sheet.id, below, [["below"]]);
      table.rows.add(undefined, [["Open", 3]]);
      const range = sheet.getRange("B5:B6").load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([["Open"], ["below"]]);
  });

  test("of another width are refused, and nothing is added", async () => {
    const count = await onTable(async (table, _sheet, context) => {
      table.rows.add(undefined, [["Open", 3, "too much"]]);
      expect((await failure(context.sync())).code).toBe("InvalidArgument");
      const rows = table.rows.getCount();
      await context.sync();
      return rows.value;
    });
    expect(count).toBe(2);
  });

  test("are deleted one by one; the last one stays blank", async () => {
    const values = await onTable(async (table, _sheet, context) => {
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values as unknown[][];
    });
    expect(values).toEqual([["", ""]]);
  });

  test("are sorted by columns, blanks last", async () => {
    const values = await onTable(async (table, _sheet, context) => {
      table.rows.add(undefined, [["Open", ""]]);
      table.sort.apply([{ key: 1, ascending: true }]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values as unknown[][];
    });
    expect(values).toEqual([
      ["Lost", 5],
      ["Won", 10],
      ["Open", ""],
    ]);
  });
});

describe("filters", () => {
  const shownRows = (
    filter: (table: globalThis.Excel.Table) => void
  ): Promise<(boolean | null)[]> =>
    onTable(async (table, sheet, context) => {
      filter(table);
      const rows = ["3:3", "4:4"].map((row) => sheet.getRange(row).load("rowHidden"));
      await context.sync();
      return rows.map(({ rowHidden }) => !rowHidden);
    });

  test("hide the rows whose text is not among the values", async () => {
    const filter = (table: globalThis.Excel.Table) =>
      table.columns.getItem("Stage").filter.applyValuesFilter(["won"]);
    await expect(shownRows(filter)).resolves.toEqual([true, false]);
  });

  test("take comparisons and patterns, and are cleared", async () => {
    const filter = (table: globalThis.Excel.Table) => {
      table.columns.getItem("Stage").filter.applyCustomFilter("=*o*");
      table.columns.getItem("Amount").filter.applyCustomFilter("<10");
    };
    await expect(shownRows(filter)).resolves.toEqual([false, true]);
    await expect(
      shownRows((table) => {
        filter(table);
        table.clearFilters();
      })
    ).resolves.toEqual([true, true]);
  });

  test("are told of by the table's AutoFilter, which clears them", async () => {
    const told = await onTable(async (table, _sheet, context) => {
      const seen: boolean[] = [];
      const look = async () => {
        const { autoFilter } = table.load("autoFilter/isDataFiltered,autoFilter/enabled");
        await context.sync();
        seen.push(autoFilter.enabled && autoFilter.isDataFiltered);
      };
      await look();
      table.columns.getItem("Stage").filter.applyValuesFilter(["won"]);
      await look();
      table.autoFilter.clearCriteria();
      await look();
      return seen;
    });
    expect(told).toEqual([false, true, false]);
  });
});

describe("columns", () => {
  test("are added with a name and values, and renamed", async () => {
    const read = await onTable(async (table, _sheet, context) => {
      table.columns.add(1, [["ignored header"], ["Ann"], ["Bob"]], "Owner");
      table.columns.getItem("Amount").name = "Value";
      const columns = table.columns.load("items/name");
      const owner = table.columns.getItemAt(1).load("values, id");
      await context.sync();
      return [columns.items.map(({ name }) => name), owner.values.slice(1), owner.id];
    });
    expect(read[0]).toEqual(["Stage", expect.any(String), "Value"]);
    expect(read[1]).toEqual([["Ann"], ["Bob"]]);
  });

  test("that do not exist are not found", async () => {
    await expect(codeOf((table) => table.columns.getItem("Nowhere").load("id"))).resolves.toBe(
      "ItemNotFound"
    );
  });
});

test("a total row sums the last column", async () => {
  const values = await onTable(async (table, _sheet, context) => {
    table.showTotals = true;
    const totals = table.getTotalRowRange().load("values");
    await context.sync();
    return totals.values as unknown[][];
  });
  expect(values).toEqual([["Total", 15]]);
});

test("resize keeps the header row where it is (ExcelApi 1.13)", async () => {
  const address = await onTable(async (table, _sheet, context) => {
    table.resize("B2:C9");
    const range = table.getRange().load("address");
    await context.sync();
    return local(range.address);
  });
  expect(address).toBe("B2:C9");
  await expect(codeOf((table) => table.resize("B3:C9"))).resolves.toBe("InvalidArgument");
});

test("tables do not overlap (issue 1199)", async () => {
  const error = await failure(
    onTable(async (_table, sheet) => void sheet.tables.add("C4:D5", false))
  );
  expect(error).toMatchObject({
    code: "InvalidArgument",
    message: "A table can't overlap another table.",
    location: "TableCollection.add",
  });
});

test.each(["two words", "A1", "1st"])("%p is no table name", async (name) => {
  await expect(codeOf((table) => (table.name = name))).resolves.toBe("InvalidArgument");
});

test("a style that Excel does not have is refused", async () => {
  await expect(codeOf((table) => (table.style = "TableStyleMedium99"))).resolves.toBe(
    "InvalidArgument"
  );
});

test("converted to a range its cells stay", async () => {
  const read = await onTable(async (table, sheet, context) => {
    const range = table.convertToRange().load("values");
    const count = sheet.tables.getCount();
    await context.sync();
    return [range.values[0], count.value];
  });
  expect(read).toEqual([["Stage", "Amount"], 0]);
});

test("structured references follow the table", async () => {
  const value = await onTable(async (table, sheet, context) => {
    table.name = "Deals";
    const cell = sheet.getRange("F1");
    cell.formulas = [["=SUM(Deals[Amount])"]];
    table.rows.add(undefined, [["Open", 100]]);
    cell.load("values, formulas");
    await context.sync();
    return [cell.values, cell.formulas];
  });
  expect(value).toEqual([[[115]], [["=SUM(Deals[Amount])"]]]);
});

test("range.getTables answers those it touches", async () => {
  const read = await onTable(async (table, sheet, context) => {
    const touched = sheet.getRange("C4:Z9").getTables().getFirst().load("name");
    const inside = sheet.getRange("C4:Z9").getTables(true).getCount();
    await context.sync();
    return [touched.name === table.name, inside.value];
  });
  expect(read).toEqual([true, 0]);
});
