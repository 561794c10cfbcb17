/**
 * The leads files beside this test, from bytes to cells. Expected sums and days were counted with Python's csv, codecs
 * and datetime modules over the same files.
 */
import { recogniseColumns } from "../../../src/leads";
import { cellsOfCsv, type CsvFile } from "../../../src/leads/csv";
import { firstRows, openFile } from "./open";

const column = async (file: CsvFile, header: string) =>
  (await cellsOfCsv(file, {}))[file.columns.findIndex((each) => each.header === header)]!;
const sum = (cells: readonly unknown[]) =>
  cells.reduce<number>((total, cell) => total + (typeof cell === "number" ? cell : 0), 0);
const mappingOf = async (file: CsvFile) =>
  recogniseColumns({
    name: "",
    headers: file.columns.map(({ header }) => header),
    columns: await cellsOfCsv(file, {}),
  }).mapping;

it("a Swedish file from Excel: Windows-1252, semicolons, decimal commas, ids with zeros", async () => {
  const file = await openFile("leads-sv-windows-1252.csv", {}, "sv-SE");
  expect(file).toMatchObject({
    encoding: { value: "windows-1252", basis: "evident" },
    delimiter: { value: ";", basis: "evident" },
    decimal: { value: ",", basis: "evident" },
    dateOrder: undefined,
    rowCount: 20,
    leftOut: 0,
  });
  const [first] = firstRows(file, 1);
  expect(first!.slice(0, 7)).toEqual([
    ...["000417", "Växjö Mekaniska", "Åsa Öberg", "Webb", "Kvalificering", 125_000.5, 46_163],
  ]);
  expect(sum(await column(file, "Belopp"))).toBeCloseTo(3_749_202.8, 6);
  expect(sum(await column(file, "Skapad"))).toBe(922_510);
  expect(sum(await column(file, "Avslutad"))).toBe(369_252);
  expect(await mappingOf(file)).toMatchObject({
    id: "Affärs-ID",
    stage: "Steg",
    amount: "Belopp",
    owner: "Säljare",
    entered: "I steg sedan",
    lastStage: "Förlorad i steg",
  });
});

it.each([
  ["leads-ro-utf8-bom.csv", "utf-8", "Ștefan Ionescu"],
  ["leads-ro-windows-1250.csv", "windows-1250", "Ştefan Ionescu"],
])("a Romanian file: %s", async (name, encoding, owner) => {
  const file = await openFile(name, {}, "ro-RO");
  expect(file).toMatchObject({
    encoding: { value: encoding, basis: "evident" },
    delimiter: { value: ";" },
    decimal: { value: ",", basis: "evident" },
  });
  expect((await column(file, "Agent de vânzări"))[0]).toBe(owner);
  expect(sum(await column(file, "Valoare"))).toBeCloseTo(3_749_202.8, 6);
  expect(sum(await column(file, "Data creării"))).toBe(922_510);
  expect(file.columns[6]).toMatchObject({ kind: "date", format: "dd.mm.yyyy" });
  expect(await mappingOf(file)).toMatchObject({ id: "Cod", stage: "Etapă", amount: "Valoare" });
});

it("an American file: quotes, month first, text that looks like formulas, long digits", async () => {
  const file = await openFile("leads-en.csv", {}, "sv-SE");
  expect(file).toMatchObject({
    encoding: { value: "utf-8" },
    delimiter: { value: "," },
    decimal: { value: ".", basis: "evident" },
    dateOrder: { value: "monthFirst", basis: "evident" },
  });
  const companies = await column(file, "Company");
  expect(companies).toEqual(
    expect.arrayContaining(["=Sum Consulting", "@Home Interiors", "+Plus Pharma", "-Minus Mining"])
  );
  expect(companies).toContain("Kestrel\nBreweries");
  expect(companies).toContain('Dalby "Fresh" Foods');
  expect((await column(file, "Lead ID"))[0]).toBe("00001");
  expect((await column(file, "VAT number"))[0]).toBe("55671234567890123");
  expect((await column(file, "Probability"))[0]).toBe(0.1);
  expect(sum(await column(file, "Amount"))).toBeCloseTo(3_749_202.8, 6);
  expect(sum(await column(file, "Created"))).toBe(922_510);
});

it("Excel's Unicode text: UTF-16 with tabs", async () => {
  const file = await openFile("leads-currencies-utf16.csv");
  expect(file).toMatchObject({
    encoding: { value: "utf-16le", basis: "evident" },
    delimiter: { value: "\t", basis: "evident" },
  });
  expect((await column(file, "Owner"))[2]).toBe("Åsa Lindqvist");
});

it("an export of Pipedrive, with times of day", async () => {
  const file = await openFile("leads-pipedrive.csv");
  expect(file.crm).toBe("pipedrive");
  // 2026-05-21 09:00.
  expect((await column(file, "Deal - Deal created"))[0]).toBe(46_163.375);
  expect(file.columns[7]).toMatchObject({ kind: "dateTime", format: "yyyy-mm-dd hh:mm" });
});

it("a file read with another encoding, because the user says so", async () => {
  const file = await openFile("leads-ro-windows-1250.csv", { encoding: "iso-8859-2" });
  expect(file.encoding).toEqual({ value: "iso-8859-2", basis: "chosen" });
  expect((await column(file, "Agent de vânzări"))[1]).toBe("Ioana Ţurcanu");
});
