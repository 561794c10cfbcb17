/**
 * What Excel does with each cell: Microsoft, "Text (.txt or .csv) files" and "Set automatic data conversions";
 * serials: DATEVALUE as published in "Date systems in Excel" (1900 system).
 */
import { readFileSync } from "node:fs";
import { readCsv } from "../../../src/workbench/files/csv";

const read = (source: string | Uint8Array) => readCsv(source, { name: "leads.csv" });

/** The only cell below the header of a one-column file. */
const only = (written: string) => {
  const table = read(`Column\n"${written.replace(/"/g, '""')}"`);
  return [table.rows[0]?.[0], table.formats[0]];
};

describe("cells", () => {
  test.each([
    ["12", 12, undefined],
    ["-12.50", -12.5, undefined],
    [" 7 ", 7, undefined],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["$1,234.50", 1234.5, "$#,##0.00"],
    ["(120)", -120, undefined],
    ["45%", 0.45, "0%"],
    ["33.3%", 0.333, "0.00%"],
    ["1.5E+05", 150000, "0.00E+00"],
    [".5", 0.5, undefined],
    ["-0", 0, undefined],
    ["2026-06-30", 46203, "yyyy-mm-dd"],
    ["2026-06-30 12:00:00", 46203.5, "yyyy-mm-dd hh:mm:ss"],
    ["2021-01-07 6:00:00", 44203.25, "yyyy-mm-dd hh:mm:ss"],
    ["6/30/2026", 46203, "m/d/yyyy"],
    ["6/30/26 6:00 PM", 46203.75, "m/d/yyyy h:mm"],
    ["1900-01-01", 1, "yyyy-mm-dd"],
    ["1900-03-01", 61, "yyyy-mm-dd"],
    ["9999-12-31", 2958465, "yyyy-mm-dd"],
    ["12:00", 0.5, "h:mm"],
  ])("%s is the number %d", (written, value, format) => {
    expect(only(written)).toEqual([value, format]);
  });

  test.each([
    ["TRUE", true],
    ["False", false],
    ["#N/A", { error: "#N/A" }],
    ['="007"', "007"],
  ])("%s is typed", (written, value) => {
    expect(only(written)[0]).toEqual(value);
  });

  test.each([
    "007",
    "0012.5",
    "12E3",
    "1234567890123456",
    "1899-12-31",
    "2026-02-29",
    "30/06/2026",
    "2026-06-30T12:00:00Z",
    "25:00",
    "1,23",
    "1-10",
    "+",
    "-",
    "=1+1",
    "Åsa, “AB”",
    "  ",
  ])("%s stays text", (written) => {
    expect(only(written)).toEqual([written, undefined]);
  });

  test("a blank is null", () => {
    expect(read("a,b\n,1").rows).toEqual([[null, 1]]);
  });
});

describe("files", () => {
  test("keeps quoted delimiters, quotes and line breaks", () => {
    expect(read('Name,Note\r\n"Berg, Eva","says ""hi""\nand more"\r\n').rows).toEqual([
      ["Berg, Eva", 'says "hi"\nand more'],
    ]);
  });

  test.each([
    ["a,b\n1,2", [[1, 2]]],
    ["a\tb\n1\t2", [[1, 2]]],
    ["a;b\n1,5;2.000,25", [[1.5, 2000.25]]],
    ["a;b\n1.5;2", [[1.5, 2]]],
    ["sep=;\na;b\n1;2", [[1, 2]]],
    ['"a;x;y",b\n1,2', [[1, 2]]],
  ])("detects the delimiter and decimal mark of %j", (content, rows) => {
    expect(read(content).rows).toEqual(rows);
  });

  test("decodes UTF-8 with and without byte order mark, UTF-16 and Windows-1252", () => {
    const utf8 = new TextEncoder().encode("Ägare\nȘtefan €");
    expect(read(utf8)).toMatchObject({ headers: ["Ägare"], rows: [["Ștefan €"]] });
    expect(read(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)).headers).toEqual(["Ägare"]);
    const utf16 = Uint8Array.of(0xff, 0xfe, ...Buffer.from("Ägare\nEva", "utf16le"));
    expect(read(utf16)).toMatchObject({ headers: ["Ägare"], rows: [["Eva"]] });
    // Ä, line feed, €, å
    expect(read(Uint8Array.of(0xc4, 0x0a, 0x80, 0xe5))).toMatchObject({
      headers: ["Ä"],
      rows: [["€å"]],
    });
  });

  test("leaves out blank lines and nameless columns without values", () => {
    expect(read("a,b,\n\n1,2,\n\n")).toMatchObject({ headers: ["a", "b"], rows: [[1, 2]] });
  });

  test("gives each column the number format most of its cells have", () => {
    const table = read("Day,Share,Amount\n2026-06-30,10%,5\nlater,0.5,7\n2026-07-01,20%,");
    expect(table.formats).toEqual(["yyyy-mm-dd", "0%", undefined]);
  });
});

test("the sample leads are read without loss", () => {
  const bytes = readFileSync("assets/sample-leads.csv");
  const { headers, rows, formats } = readCsv(bytes, { name: "sample-leads.csv" });
  const column = (header: string) => rows.map((row) => row[headers.indexOf(header)]);
  expect(rows).toHaveLength(124);
  expect(new Set(column("Owner"))).toContain("Ștefan Dumitru");
  for (const header of ["Created", "Entered stage", "Expected close", "Closed", "Last activity"]) {
    expect(formats[headers.indexOf(header)]).toBe("yyyy-mm-dd");
    expect(column(header).every((cell) => cell === null || typeof cell === "number")).toBe(true);
  }
  expect(column("Amount").every((cell) => cell === null || typeof cell === "number")).toBe(true);
  expect(column("Lead ID").every((cell) => typeof cell === "string")).toBe(true);
});

describe("what is no table", () => {
  test.each([
    ["", "leads.csv: the file is empty."],
    ["\r\n\r\n", "leads.csv: the file is empty."],
    ["a,,c\n1,2,3", "leads.csv: row 1, column 2 has no name; each column needs one."],
    [
      "Stage,Amount,stage\na,1,b",
      "leads.csv: row 1, column 3 repeats the name “stage” of column 1.",
    ],
    [
      "Acme,30000\nBolt,12000",
      "leads.csv: row 1, column 2 holds “30000”, which is data; the first row must hold the column names.",
    ],
    ["a,b\n1,2\n3", "leads.csv: row 3 has 1 value, but the header has 2."],
    ["a,b\n1,2,3", "leads.csv: row 2 has 3 values, but the header has 2."],
    ['a,b\n1,"2', "leads.csv: row 2 has a quotation mark that is not closed."],
  ])("%j", (content, message) => {
    expect(() => read(content)).toThrow(message);
  });

  test("a workbook or another binary file", () => {
    expect(() => read(Uint8Array.of(0x50, 0x4b, 3, 4))).toThrow(
      "leads.csv: this is a workbook (.xlsx) or another archive, not a .csv file."
    );
    expect(() => read(Uint8Array.of(1, 0, 2))).toThrow("leads.csv: this is not a text file.");
  });
});
