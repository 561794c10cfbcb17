/** Charts and conditional formats. Sources: docs excel/excel-add-ins-charts.md, …-conditional-formatting.md, type file. */
import { failure, onSheet, openFixture, type Excel } from "../excel";

let excel: Excel;
beforeAll(async () => {
  excel = await openFixture();
});
afterAll(() => excel.close());

const onData = <T>(
  batch: (sheet: globalThis.Excel.Worksheet, context: globalThis.Excel.RequestContext) => Promise<T>
) =>
  onSheet(excel, async (sheet, context) => {
    sheet.getRange("A1:C4").values = [
      ["Stage", "Leads", "Value"],
      ["Open", 4, 400],
      ["Won", 2, 300],
      ["Lost", 1, 50],
    ];
    sheet.name = `Data ${Math.floor(excel.workbook.sheets().length)}`;
    await context.sync();
    const result = await batch(sheet, context);
    await context.sync();
    return result;
  });

const lastChart = () => excel.workbook.sheets().at(-1)?.charts.at(-1);

const codeOf = async (batch: (sheet: globalThis.Excel.Worksheet) => void) =>
  (await failure(onData(async (sheet) => batch(sheet)))).code;

describe("charts", () => {
  test("take names and categories from the first row and column", async () => {
    await onData(async (sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
      chart.name = "Stages";
      chart.title.text = "Leads per stage";
    });
    const sheet = excel.workbook.sheets().at(-1)?.name;
    expect(lastChart()).toMatchObject({
      name: "Stages",
      chartType: "ColumnClustered",
      title: "Leads per stage",
      series: [
        { name: "Leads", valuesRef: `'${sheet}'!$B$2:$B$4`, categoriesRef: `'${sheet}'!$A$2:$A$4` },
        { name: "Value", valuesRef: `'${sheet}'!$C$2:$C$4`, categoriesRef: `'${sheet}'!$A$2:$A$4` },
      ],
    });
  });

  test("cover the cells between two corners", async () => {
    await onData(async (sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:B4")).setPosition("B2", "D11");
    });
    // Columns of 48 and rows of 15 points.
    expect(lastChart()).toMatchObject({ left: 48, top: 15, width: 144, height: 150 });
  });

  test("have series of their own kind, axis and look", async () => {
    await onData(async (sheet) => {
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:B4"));
      const line = chart.series.add("Value");
      line.setValues(sheet.getRange("C2:C4"));
      line.setXAxisValues(sheet.getRange("A2:A4"));
      line.chartType = "Line";
      line.axisGroup = "Secondary";
      line.format.line.color = "#C00000";
      line.format.line.weight = 2;
      const columns = chart.series.getItemAt(0);
      columns.format.fill.setSolidColor("#4472C4");
      columns.gapWidth = 40;
      columns.hasDataLabels = true;
      columns.dataLabels.numberFormat = "0";
      const second = chart.axes.getItem("Value", "Secondary");
      second.title.text = "kr";
      second.minimum = 0;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.legend.position = "Right";
      chart.title.format.font.bold = true;
    });
    expect(lastChart()).toMatchObject({
      series: [
        {
          name: "Leads",
          fill: "#4472C4",
          gapWidth: 40,
          dataLabels: { showValue: true, numberFormat: "0" },
        },
        {
          name: "Value",
          chartType: "Line",
          axisGroup: "Secondary",
          lineColor: "#C00000",
          lineWeight: 2,
        },
      ],
      secondaryValueAxis: { title: "kr", minimum: 0 },
      categoryAxis: { reversed: true },
      valueAxis: { majorGridlines: false },
      legend: { position: "Right" },
      titleBold: true,
    });
  });

  test("a series without fill is empty space, as the sides of a funnel", async () => {
    await onData(async (sheet) => {
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:B4"));
      chart.series.getItemAt(0).format.fill.clear();
    });
    expect(lastChart()?.series[0]).toMatchObject({ noFill: true });
  });

  test("follow their sheet when it is renamed", async () => {
    await onData(async (sheet) => {
      sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      sheet.name = "New name";
    });
    expect(lastChart()?.series[0]?.valuesRef).toBe("'New name'!$B$2:$B$4");
  });

  test("are found by name and deleted", async () => {
    const read = await onData(async (sheet, context) => {
      sheet.charts.add("Pie", sheet.getRange("A1:B4")).name = "Gone";
      sheet.charts.getItem("Gone").delete();
      const chart = sheet.charts.getItemOrNullObject("Gone");
      sheet.charts.load("count");
      await context.sync();
      return [chart.isNullObject, sheet.charts.count];
    });
    expect(read).toEqual([true, 0]);
  });

  test.each<[string, (sheet: globalThis.Excel.Worksheet) => void, string]>([
    [
      "an unknown type",
      (sheet) => sheet.charts.add("Spiral" as "Pie", sheet.getRange("A1:B4")),
      "InvalidArgument",
    ],
    ["a missing chart", (sheet) => sheet.charts.getItem("Nowhere").load("id"), "ItemNotFound"],
    [
      "the axes of a pie",
      (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B4")).axes.valueAxis.load("maximum"),
      "ItemNotFound",
    ],
    [
      "a look that this host does not draw",
      (sheet) => {
        sheet.charts.add("Pie", sheet.getRange("A1:B4")).format.font.bold = true;
      },
      "ApiNotFound",
    ],
  ])("%s is refused", async (_name, batch, code) => {
    await expect(codeOf(batch)).resolves.toBe(code);
  });
});

describe("conditional formats (ExcelApi 1.6)", () => {
  const lastFormats = () => excel.workbook.sheets().at(-1)?.conditionalFormats;

  test("by formula, value, text, bar and scale", async () => {
    await onData(async (sheet) => {
      const { conditionalFormats } = sheet.getRange("B2:C4");
      const custom = conditionalFormats.add("Custom").custom;
      custom.rule.formula = "=$B2>3";
      custom.format.font.color = "#C00000";
      custom.format.fill.color = "yellow";
      const cell = conditionalFormats.add("CellValue").cellValue;
      cell.rule = { operator: "Between", formula1: "1", formula2: "5" };
      cell.format.font.bold = true;
      conditionalFormats.add("ContainsText").textComparison.rule = {
        operator: "Contains",
        text: "few",
      };
      conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#4472C4";
      conditionalFormats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#4472C4" },
      };
    });
    expect(lastFormats()).toMatchObject([
      { type: "Custom", formula: "=$B2>3", fontColor: "#C00000", fill: "#FFFF00", priority: 4 },
      { type: "CellValue", operator: "Between", formula1: "1", formula2: "5", bold: true },
      { type: "ContainsText", operator: "Contains", text: "few" },
      { type: "DataBar", dataBarColor: "#4472C4" },
      { type: "ColorScale", colorScale: [{ color: "#FFFFFF" }, { color: "#4472C4" }], priority: 0 },
    ]);
  });

  test("the part of another kind is not there", async () => {
    await expect(
      codeOf((sheet) => {
        sheet.getRange("B2").conditionalFormats.add("Custom").dataBar.positiveFormat.fillColor =
          "red";
      })
    ).resolves.toBe("InvalidOperation");
  });

  test("move with the cells they belong to", async () => {
    await onData(async (sheet) => {
      sheet.getRange("B2:B4").conditionalFormats.add("DataBar");
      sheet.getRange("1:1").insert("Down");
    });
    expect(lastFormats()?.[0]?.rect).toEqual({ row: 2, column: 1, rows: 3, columns: 1 });
  });

  test("are cleared from a range", async () => {
    const count = await onData(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("B2:B4");
      conditionalFormats.add("DataBar");
      conditionalFormats.clearAll();
      const left = conditionalFormats.getCount();
      await context.sync();
      return left.value;
    });
    expect(count).toBe(0);
  });
});
