import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import { readXlsx } from "../../../src/workbench/files/xlsx-read";
import { writeXlsx } from "../../../src/workbench/files/xlsx-write";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbench/model/types";
import { placed, sampleWorkbook, sheet } from "./sample-workbook";

const reopened = async (workbook: WorkbookSnapshot) =>
  readXlsx(await writeXlsx(workbook), { name: "sample.xlsx" });

/** The filled cells by address; those of a merge take the first one's look in a file. */
const filled = ({ cells }: SheetSnapshot) =>
  cells
    .filter(({ cell }) => cell.value !== null || cell.formula !== undefined)
    .map(({ row, column, cell }) => [row, column, cell]);

describe("a workbook saved and opened again", () => {
  let before: WorkbookSnapshot;
  let after: WorkbookSnapshot;
  beforeAll(async () => {
    before = sampleWorkbook();
    after = await reopened(before);
  });
  const both = (index: number) => [before.sheets[index]!, after.sheets[index]!] as const;

  test("has its sheets, names, tables and title", () => {
    const ids = new Map(after.sheets.map(({ id, name }) => [name, id]));
    expect(after.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      before.sheets.map(({ name, visibility }) => [name, visibility])
    );
    expect(after.activeSheetId).toBe(ids.get("Pipeline report"));
    expect(after.tables).toEqual([{ ...before.tables[0]!, sheetId: ids.get("Leads") }]);
    expect(after.names).toEqual(
      before.names.map((name) => ({
        ...name,
        sheetId: name.sheetId && ids.get("Pipeline report"),
      }))
    );
    expect(after.title).toBe("Sample");
  });

  test("has its values, formulas and looks", () => {
    const [was, is] = both(0);
    expect(filled(is)).toEqual(filled(was).filter(([, , cell]) => cell !== undefined));
  });

  test("has its spills and errors; those that the format does not know are #VALUE!", () => {
    const [was, is] = both(1);
    const known = filled(was).map(([row, column, cell]) => {
      const { value, ...rest } = cell as { value: unknown };
      const error = (value as { error?: string } | null)?.error;
      const stored =
        error === undefined ? value : { error: error === "#SPILL!" ? "#VALUE!" : error };
      return [row, column, { ...rest, value: stored }];
    });
    expect(filled(is)).toEqual(known);
  });

  test("has its widths to the pixel, heights, merges, view and protection", () => {
    const [was, is] = both(1);
    for (const [column, points] of was.columnWidths) {
      expect(Math.abs(is.columnWidths.get(column)! - points)).toBeLessThan(0.75);
    }
    const view = ({ rowHeights, merges, showGridlines, frozenRows, ...more }: SheetSnapshot) => [
      rowHeights,
      merges,
      showGridlines,
      frozenRows,
      more.frozenColumns,
      more.protected,
      more.tabColor,
    ];
    expect(view(is)).toEqual(view(was));
    expect(both(0)[1].tabColor).toBe("#1F4E79");
  });

  test("has its conditional formats", () => {
    const [was, is] = both(1);
    const rules = ({ conditionalFormats }: SheetSnapshot) =>
      conditionalFormats.map((format) => ({ ...format, id: "" }));
    expect(rules(is)).toEqual(rules(was));
  });

  test("has its links and what may be entered", () => {
    const [was, is] = both(1);
    expect(is.hyperlinks).toEqual(was.hyperlinks);
    expect(is.validations).toEqual(was.validations);
  });

  test("has its charts where they were, as they were", () => {
    const [was, is] = both(1);
    expect(is.charts.map(({ chartType }) => chartType)).toEqual(
      was.charts.map(({ chartType }) => chartType)
    );
    const round = (points: number) => Math.round(points);
    for (const [index, chart] of is.charts.entries()) {
      const expected = was.charts[index]!;
      const place = [chart.left, chart.top, chart.width, chart.height].map(round);
      expect(place).toEqual([expected.left, expected.top, expected.width, expected.height]);
      expect([chart.title, chart.name]).toEqual([expected.title, expected.name]);
      expect(chart.series).toMatchObject(
        expected.series.map(({ gapWidth: _gap, ...series }) => series)
      );
    }
    const [combined, funnel] = is.charts;
    expect(combined).toMatchObject({
      titleFontSize: 12,
      titleBold: true,
      titleColor: "#1F4E79",
      altTextTitle: "Value by stage",
      categoryAxis: { title: "Stage" },
      valueAxis: { title: "Value", majorGridlines: true, numberFormat: "#,##0" },
      secondaryValueAxis: { visible: true, majorGridlines: false },
      legend: { visible: true, position: "Bottom" },
    });
    expect(funnel).toMatchObject({
      categoryAxis: { reversed: true },
      valueAxis: { visible: false },
      legend: { visible: false },
    });
  });

  test("has its page layout", () => {
    const [was, is] = both(1);
    const { margins, ...layout } = is.pageLayout;
    const { margins: given, ...expected } = was.pageLayout;
    expect(layout).toEqual(expected);
    expect(margins).toMatchObject(given!);
  });
});

test("large sheets come back whole", async () => {
  const workbook = sampleWorkbook();
  const cells = placed(
    0,
    0,
    Array.from({ length: 20_001 }, (_, index) => [
      { value: index },
      { value: `${index} _x0041_ <&> "Åsa" 😀\n` },
    ])
  );
  workbook.sheets.push(sheet("s4", "Large", { cells }));
  expect((await reopened(workbook)).sheets[3]!.cells).toEqual(cells);
}, 60_000);

describe("what other programs write", () => {
  /** A sheet part of our own in place of the sample's first one. */
  async function openedWith(sheetData: string) {
    const file = await writeXlsx(sampleWorkbook());
    const archive = await editZip(file);
    const part = await (await unzip(file).get("xl/worksheets/sheet3.xml"))!.text();
    const changed = part.replace(/<sheetData\s*\/>|<sheetData>.*<\/sheetData>/, sheetData);
    archive.set("xl/worksheets/sheet3.xml", new TextEncoder().encode(changed));
    return filled((await readXlsx(await archive.bytes())).sheets[2]!);
  }

  test("shared formulas, cells without addresses and inline text with runs", async () => {
    const cells = await openedWith(
      '<sheetData><row><c><v>1</v></c><c t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r></is></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" ref="C3:C4" si="0">A3*$B$1</f><v>5</v></c></row>' +
        '<row r="4"><c r="C4"><f t="shared" si="0"/><v>6</v></c></row></sheetData>'
    );
    expect(cells).toEqual([
      [0, 0, { value: 1 }],
      [0, 1, { value: "two runs" }],
      [2, 2, { value: 5, formula: "=A3*$B$1" }],
      [3, 2, { value: 6, formula: "=A4*$B$1" }],
    ]);
  });

  test("characters written by number", async () => {
    const cells = await openedWith(
      '<sheetData><row r="1"><c r="A1" t="str"><v>a_x000A_b &amp; c</v></c></row></sheetData>'
    );
    expect(cells).toEqual([[0, 0, { value: "a\nb & c" }]]);
  });
});

test.each([
  ["text", new TextEncoder().encode("Lead,Stage")],
  ["another archive", Uint8Array.of(0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0))],
])("%s is refused by name", async (_, bytes) => {
  await expect(readXlsx(bytes, { name: "leads.xlsx" })).rejects.toThrow(
    "leads.xlsx: this is not an Excel workbook (.xlsx)."
  );
});
