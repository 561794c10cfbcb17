/** What a refresh keeps of what the user did to the report. */
import { buildReport, loadConfiguration } from "../../../src/excel";
import type { Headless } from "../../../src/workbench/headless";
import { AS_OF, openWithFunctions, sheetNames, shownOn, type } from "./reference-workbook";

const REPORT = "Pipeline report";
const sheetOf = ({ workbook }: Headless, name = REPORT) => workbook.findSheet(name)!;
const chartOf = (excel: Headless, name: string, sheet = REPORT) =>
  sheetOf(excel, sheet).charts.find((chart) => chart.name === name)!;
const build = () => buildReport({ asOf: AS_OF });
const sizeOf = ({ left, top, width, height }: ReturnType<typeof chartOf>) => ({
  left,
  top,
  width,
  height,
});

describe("a refresh", () => {
  it("builds the same sheet again", async () => {
    const excel = await openWithFunctions();
    await build();
    const [cells, sheet] = [await shownOn(excel, REPORT), structuredClone(sheetOf(excel))];
    await build();
    expect(await shownOn(excel, REPORT)).toEqual(cells);
    const withoutIds = ({ charts, conditionalFormats, ...rest }: typeof sheet) => ({
      ...rest,
      charts: charts.map((chart) => ({ ...chart, id: "" })),
      conditionalFormats: conditionalFormats.map((format) => ({ ...format, id: "" })),
    });
    expect(withoutIds(sheetOf(excel))).toEqual(withoutIds(sheet));
    expect(sheetNames(excel)).toEqual(["Sheet1", "Data", "Settings", REPORT]);
  });

  it("keeps the place of a chart that was moved, also at the refresh after that", async () => {
    const excel = await openWithFunctions();
    await build();
    const place = { left: 900, top: 40, width: 500, height: 300 };
    Object.assign(chartOf(excel, "Forecast"), place);
    await build();
    await build();
    expect(sizeOf(chartOf(excel, "Forecast"))).toEqual(place);
  });

  it("keeps the type, the colours and the title that a chart was given, and shows the new cells", async () => {
    const excel = await openWithFunctions();
    await build();
    const chart = chartOf(excel, "Funnel");
    const before = structuredClone(chart);
    chart.chartType = "ColumnClustered";
    chart.title = "My funnel";
    chart.series[0]!.fill = "#FF00FF";
    // A stage more moves what stands below and makes the table longer.
    const table = excel.workbook.findTable("Stages")!;
    const { row, column, rows, columns } = table.rect;
    excel.engine.insertCells(table.sheetId, { row: row + 2, column, rows: 1, columns }, "Down");
    excel.engine.write(table.sheetId, { row: row + 2, column, rows: 1, columns: 4 }, [
      ["Demo", 0.3, 20, "open"],
    ]);
    expect(excel.workbook.findTable("Stages")!.rect.rows).toBe(rows + 1);
    await excel.engine.settle({ functions: true });
    await build();
    const after = chartOf(excel, "Funnel");
    expect(after).toMatchObject({ chartType: "ColumnClustered", title: "My funnel" });
    expect(after.series[0]!.fill).toBe("#FF00FF");
    const lines = (reference: string) => {
      const [first, last] = reference.match(/\d+/g)!.map(Number);
      return last! - first!;
    };
    expect(lines(after.series[0]!.valuesRef)).toBe(lines(before.series[0]!.valuesRef) + 1);
  });

  it("brings back a chart that was deleted, and leaves one of the user's alone", async () => {
    const excel = await openWithFunctions();
    await build();
    const sheet = sheetOf(excel);
    const own = { ...structuredClone(chartOf(excel, "Forecast")), id: "own", name: "Mine" };
    sheet.charts = [...sheet.charts.filter(({ name }) => name !== "Forecast"), own];
    await build();
    expect(chartOf(excel, "Forecast")).toBeDefined();
    expect(chartOf(excel, "Mine")).toEqual(own);
  });

  it("keeps the widths that columns were given; the charts stand over the same cells", async () => {
    const excel = await openWithFunctions();
    await build();
    const { id } = sheetOf(excel);
    const before = sizeOf(chartOf(excel, "Forecast"));
    const width = excel.engine.columnWidth(id, 2);
    excel.engine.setColumnWidth(id, 2, 1, width + 60);
    await build();
    await build();
    expect(excel.engine.columnWidth(id, 2)).toBeCloseTo(width + 60, 0);
    expect(chartOf(excel, "Forecast").left).toBeCloseTo(before.left + 60, 0);
    const { made } = (await loadConfiguration()).report as { made?: { ownWidths: number[] } };
    expect(made!.ownWidths).toEqual([2]);
  });

  it("keeps the place of the sheet among the others, its colour, its name and the sheet in front", async () => {
    const excel = await openWithFunctions();
    await build();
    const sheet = sheetOf(excel);
    excel.workbook.renameSheet(sheet.id, "Our pipeline");
    sheet.tabColor = "#FF0000";
    excel.engine.moveSheet(sheet.id, 0);
    await build();
    expect(sheetNames(excel)).toEqual(["Our pipeline", "Sheet1", "Data", "Settings"]);
    expect(sheetOf(excel, "Our pipeline")).toMatchObject({ id: sheet.id, tabColor: "#FF0000" });
  });

  it("makes a new sheet where the report's was deleted", async () => {
    const excel = await openWithFunctions();
    await build();
    const shown = await shownOn(excel, REPORT);
    excel.workbook.deleteSheet(sheetOf(excel).id);
    await build();
    expect(await shownOn(excel, REPORT)).toEqual(shown);
    expect(sheetNames(excel)).toEqual(["Sheet1", "Data", "Settings", REPORT]);
  });

  it("leaves cells below and beside the report alone", async () => {
    const excel = await openWithFunctions();
    await build();
    type(excel, REPORT, 400, 1, "=1+1");
    type(excel, REPORT, 3, 40, "note");
    await build();
    const { id } = sheetOf(excel);
    const cell = (row: number, column: number) =>
      excel.engine.readFormulas(id, { row, column, rows: 1, columns: 1 })[0]![0];
    expect([cell(400, 1), cell(3, 40)]).toEqual(["=1+1", "note"]);
    expect(sheetNames(excel)).toHaveLength(4);
  });
});

describe("a sheet with the user's own cells among the report's", () => {
  it("becomes a dated copy with values, in which the user's formulas stay formulas", async () => {
    const excel = await openWithFunctions();
    await build();
    const { id } = sheetOf(excel);
    sheetOf(excel).tabColor = "#00FF00";
    type(excel, REPORT, 5, 17, "=B7*2");
    type(excel, "Sheet1", 0, 0, `='${REPORT}'!R6`);
    const shown = await shownOn(excel, REPORT);
    const place = { left: 900, top: 40, width: 500, height: 300 };
    Object.assign(chartOf(excel, "Forecast"), place);
    await build();
    const kept = sheetOf(excel, id);
    expect(kept.name).toMatch(/^Pipeline report \d{4}-\d\d-\d\d$/);
    expect(await shownOn(excel, kept.name)).toEqual(shown);
    const cells = excel.engine.readFormulas(id, excel.engine.usedRange(id, true)!).flat();
    expect(cells.filter((cell) => String(cell).startsWith("="))).toEqual(["=B7*2"]);
    // Formulas on other sheets follow the user's cell.
    expect(
      excel.engine.readFormulas(excel.workbook.sheets()[0]!.id, {
        row: 0,
        column: 0,
        rows: 1,
        columns: 1,
      })
    ).toEqual([[`='${kept.name}'!R6`]]);
    expect(sheetOf(excel)).toMatchObject({ tabColor: "#00FF00" });
    expect(sizeOf(chartOf(excel, "Forecast"))).toEqual(place);
    expect((await shownOn(excel, REPORT)).flat()).not.toContain("=B7*2");
  });
});
