import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import { writeXlsx } from "../../../src/workbench/files/xlsx-write";
import { findRepairs } from "./repair";
import { placed, sampleWorkbook, sheet, table } from "./sample-workbook";
import { schemaErrors } from "./schema";

let file: Uint8Array;
beforeAll(async () => {
  file = await writeXlsx(sampleWorkbook());
});

const part = async (path: string, from = file) => (await unzip(from).get(path))!.text();

describe("a saved workbook", () => {
  test("is valid by Microsoft's Open XML SDK", () => expect(schemaErrors(file)).toEqual([]));

  test("gives Excel nothing to repair", async () => expect(await findRepairs(file)).toEqual([]));

  test("holds a spill as a dynamic array with its values", async () => {
    const report = await part("xl/worksheets/sheet2.xml");
    expect(report).toContain(
      '<c r="A6" cm="1" t="str"><f t="array" ref="A6:C8">' +
        "_xldudf_PIPELINE_SUMMARY(Leads[Stage],Leads[Amount])</f><v>Qualification</v></c>" +
        '<c r="B6"><v>1</v></c>'
    );
    // [MS-XLSX] 2.6.3: what tells a dynamic array from one entered by Ctrl+Shift+Enter.
    expect(await part("xl/metadata.xml")).toMatch(
      /metadataType name="XLDAPR"[^]*dynamicArrayProperties fDynamic="1" fCollapsed="0"/
    );
  });

  test("for any reader, holds a formula and a value in each cell of what a function spilled", async () => {
    const forAnyReader = await writeXlsx(sampleWorkbook(), { readers: "any" });
    const report = await part("xl/worksheets/sheet2.xml", forAnyReader);
    expect(report).toContain(
      "<f>INDEX(_xldudf_PIPELINE_SUMMARY(Leads[Stage],Leads[Amount]),1,1)</f><v>Qualification</v>"
    );
    expect(report).toContain(
      "<f>INDEX(_xldudf_PIPELINE_SUMMARY(Leads[Stage],Leads[Amount]),2,2)</f><v>1</v>"
    );
    expect(schemaErrors(forAnyReader)).toEqual([]);
    expect(await findRepairs(forAnyReader)).toEqual([]);
  });

  test("holds formulas that give one value without that mark", async () => {
    const leads = await part("xl/worksheets/sheet1.xml");
    expect(leads).toContain(
      '<c r="F2" s="1"><f>Leads[[#This Row],[Amount]]*0.5</f><v>6000</v></c>'
    );
  });

  test("is not calculated anew on opening, so that values stay where the add-in is missing", async () => {
    expect(await part("xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
  });

  test("names its charts and describes them", async () => {
    expect(await part("xl/drawings/drawing1.xml")).toContain(
      '<xdr:cNvPr id="1" name="Chart 1" descr="Columns: value; line: number of &quot;leads&quot; ' +
        '&lt;on the right axis&gt;" title="Value by stage"/>'
    );
  });

  test("has combined charts on two axes, and empty space in the funnel", async () => {
    const combined = await part("xl/charts/chart1.xml");
    expect(combined.match(/<c:(bar|line)Chart>/g)).toEqual([
      "<c:barChart>",
      "<c:lineChart>",
      "<c:lineChart>",
    ]);
    // The third series is marks alone.
    expect(combined).toContain('<c:symbol val="dash"/><c:size val="14"/>');
    expect(combined.match(/<c:valAx>/g)).toHaveLength(2);
    // 2.25 points in EMU.
    expect(combined).toContain('<a:ln w="28575">');
    const funnel = await part("xl/charts/chart2.xml");
    expect(funnel).toContain('<c:gapWidth val="20"/><c:overlap val="100"/>');
    expect(funnel).toContain("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
  });

  test("says how a sheet is printed", async () => {
    const report = await part("xl/worksheets/sheet2.xml");
    expect(report).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(report).toContain('<brk id="30" max="16383" man="1"/>');
    expect(await part("xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">' +
        "&apos;Pipeline report&apos;!$1:$3</definedName>"
    );
  });

  test("links cells to places inside and outside", async () => {
    expect(await part("xl/worksheets/sheet2.xml")).toContain(
      '<hyperlinks><hyperlink ref="A9" location="Leads!A2" tooltip="The &quot;first&quot; lead"/>' +
        '<hyperlink ref="B9" r:id="rIdLink2"/></hyperlinks>'
    );
    expect(await part("xl/worksheets/_rels/sheet2.xml.rels")).toContain(
      'Id="rIdLink2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" ' +
        'Target="https://example.com/?a=1&amp;b=2" TargetMode="External"'
    );
  });

  test("says what may be entered", async () => {
    const report = await part("xl/worksheets/sheet2.xml");
    expect(report).toContain(
      '<dataValidation type="date" allowBlank="1" showInputMessage="1" showErrorMessage="1" ' +
        'errorTitle="As of" error="A date, please" sqref="B2">' +
        "<formula1>43831</formula1><formula2>73050</formula2></dataValidation>"
    );
    expect(report).toContain("<formula1>&quot;Won,Lost&quot;</formula1>");
  });

  test("draws data bars from where Excel finds best", async () => {
    expect(await part("xl/worksheets/sheet2.xml")).toContain(
      '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>'
    );
  });
});

describe("tables", () => {
  const withTable = (more: Parameters<typeof table>[4]) => {
    const workbook = sampleWorkbook();
    Object.assign(workbook.tables[0]!, more);
    return writeXlsx(workbook);
  };

  test("without filter buttons have no filter", async () => {
    const saved = await withTable({ showFilterButton: false });
    expect(await part("xl/tables/table1.xml", saved)).not.toContain("autoFilter");
    expect(schemaErrors(saved)).toEqual([]);
  });

  test("describe their total row as its cells do", async () => {
    const columns = await part("xl/tables/table1.xml");
    expect(columns).toContain('name="Lead ID" totalsRowLabel="Total"');
    expect(columns).toContain('name="Amount" totalsRowFunction="sum"');
    expect(columns).toContain(
      "<totalsRowFormula>SUM(Leads[[#Data],[Amount]])/2</totalsRowFormula>"
    );
  });

  test("without header row keep their columns' names", async () => {
    const workbook = sampleWorkbook();
    workbook.sheets.push(
      sheet("s4", "Plain", { cells: placed(0, 0, [[{ value: 1 }, { value: 2 }]]) })
    );
    const rect = { row: 0, column: 0, rows: 1, columns: 2 };
    workbook.tables.push(table("Plain", "s4", rect, ["One", "Two"], { showHeaders: false }));
    const saved = await writeXlsx(workbook);
    expect(await part("xl/tables/table2.xml", saved)).toContain('ref="A1:B1" headerRowCount="0"');
    expect(schemaErrors(saved)).toEqual([]);
    expect(await findRepairs(saved)).toEqual([]);
  });
});

test("a large sheet is saved whole, in rows of the same looks", async () => {
  const rows = 20_001;
  const day = { numberFormat: "yyyy-mm-dd" };
  const cells = placed(0, 0, [
    [{ value: "Lead" }, { value: "Day" }, { value: "Twice" }],
    ...Array.from({ length: rows }, (_, index) => [
      { value: `Lead <${index}>` },
      { value: 46_000 + (index % 365), style: day },
      { value: 2 * index, formula: "=ROW()*2-4" },
    ]),
  ]);
  const workbook = sampleWorkbook();
  workbook.sheets.push(sheet("s4", "Large", { cells }));
  const rect = { row: 0, column: 0, rows: rows + 1, columns: 3 };
  workbook.tables.push(table("Large", "s4", rect, ["Lead", "Day", "Twice"]));
  const saved = await writeXlsx(workbook);
  const large = await part("xl/worksheets/sheet4.xml", saved);
  const style = /<c r="B2" s="(\d+)">/.exec(large)?.[1];
  expect(large).toContain('<dimension ref="A1:C20002"/>');
  expect(large.match(/<row /g)).toHaveLength(rows + 1);
  expect(large).toContain(
    `<row r="20002"><c r="A20002" t="inlineStr"><is><t xml:space="preserve">Lead &lt;20000&gt;</t></is></c>` +
      `<c r="B20002" s="${style}"><v>46290</v></c><c r="C20002"><f>ROW()*2-4</f><v>40000</v></c></row>`
  );
  expect(schemaErrors(saved)).toEqual([]);
}, 60_000);

describe("the search for what Excel would repair finds", () => {
  const corrupted = async (path: string, from: string | RegExp, to: string) => {
    const archive = await editZip(file);
    const original = await part(path);
    const changed = original.replace(from, to);
    expect(changed).not.toBe(original);
    archive.set(path, new TextEncoder().encode(changed));
    return findRepairs(await archive.bytes());
  };
  const leads = "xl/worksheets/sheet1.xml";
  const report = "xl/worksheets/sheet2.xml";
  const leadsTable = "xl/tables/table1.xml";

  test.each([
    ["two columns of one name", leadsTable, 'name="Stage"', 'name="amount"', /two columns Amount/],
    [
      "a header cell unlike its column",
      leadsTable,
      'name="Stage"',
      'name="Phase"',
      /column Phase under Stage/,
    ],
    ["a table too narrow", leadsTable, 'ref="A1:F7"', 'ref="A1:E7"', /6 columns over A1:E7/],
    [
      "a total unlike its cell",
      leadsTable,
      'totalsRowLabel="Total"',
      'totalsRowLabel="Sum"',
      /total Sum in Total/,
    ],
    ["two cells at one address", leads, 'r="B2"', 'r="A2"', /A2 out of order or twice/],
    ["rows out of order", leads, '<row r="3"', '<row r="1"', /row 1 after row 2/],
    ["a style that is not there", leads, 's="1"', 's="99"', /style 99/],
    ["a text that is not there", leads, "<v>0</v>", "<v>999</v>", /A1: shared string/],
    ["a missing relationship", leads, 'r:id="rId1"', 'r:id="rId9"', /no relationship rId9/],
    [
      "a relationship to nothing",
      "xl/_rels/workbook.xml.rels",
      "sheet3.xml",
      "sheet9.xml",
      /leads to no part/,
    ],
    [
      "a name that is an address",
      "xl/workbook.xml",
      'name="AsOf"',
      'name="AB12"',
      /defined name AB12/,
    ],
    ["a name twice", "xl/workbook.xml", 'name="AsOf"', 'name="leads"', /two names/],
    ["a function without its prefix", report, "_xlfn.LET(", "LET(", /without its prefix/],
    ["spills on top of each other", report, 'ref="A6:C8"', 'ref="A6:D8"', /A6:D8 and D6 overlap/],
    ["rules of one priority", report, 'priority="2"', 'priority="1"', /two rules of priority 1/],
  ])("%s", async (_, path, from, to, problem) => {
    expect((await corrupted(path, from, to)).join("\n")).toMatch(problem);
  });
});
