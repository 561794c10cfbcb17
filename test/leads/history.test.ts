import { recogniseHistory, type RawTable } from "../../src/leads";
import { hasData, readCsv } from "./read-csv";
import { firstRows, openFile } from "./csv/open";

const tableOf = (headers: string[], rows: unknown[][]): RawTable => ({
  name: "Table1",
  headers,
  columns: headers.map((_, index) => rows.map((row) => row[index])),
});

const CHANGES = [
  ["A", "Offer", 46_100],
  ["A", "Won", 46_120],
  ["B", "Offer", 46_110],
  ["B", "Lost", 46_140],
];

async function fileAsTable(name: string): Promise<RawTable> {
  const file = await openFile(name);
  const headers = file.columns.map(({ header }) => header);
  return tableOf(headers, firstRows(file));
}

it.each([
  [["Lead", "Stage", "Entered"]],
  [["Deal ID", "To stage", "Changed at"]],
  [["Affär", "Till steg", "Ändrad"]],
  [["Cod client", "Etapa nouă", "Data schimbării"]],
])("reads %j as one change a row", (headers) => {
  const [lead, stage, date] = headers;
  expect(recogniseHistory(tableOf(headers, CHANGES))).toEqual({ lead, stage, date });
});

it("tells the stage it went to from the one it came from", async () => {
  expect(recogniseHistory(await fileAsTable("history-sv-windows-1252.csv"))).toEqual({
    lead: "Affärs-ID",
    stage: "Till steg",
    date: "Ändrad",
  });
});

it("finds the leads by the ids of the leads table, whatever their header", () => {
  const table = tableOf(["Ref", "Stage", "Date"], CHANGES);
  expect(recogniseHistory(table)).toBeUndefined();
  expect(recogniseHistory(table, ["A", "B", "C"])).toMatchObject({ lead: "Ref" });
  expect(recogniseHistory(table, ["X", "Y"])).toBeUndefined();
});

it.each([
  ["one row per lead", ["Lead", "Stage", "Created"], CHANGES.filter((_, row) => row % 2 === 0)],
  ["no dates", ["Lead", "Stage", "Entered"], CHANGES.map(([lead, stage]) => [lead, stage, "x"])],
  ["no stages", ["Lead", "Remark", "Date"], CHANGES],
  [
    "customers of a leads table",
    ["Customer", "Stage", "Created", "Amount", "Owner"],
    CHANGES.map((row) => [...row, 100, "Ana"]),
  ],
])("takes no table with %s for a history", (_, headers, rows) => {
  expect(recogniseHistory(tableOf(headers, rows))).toBeUndefined();
});

if (hasData("gtm-reference/opportunity_stage_history.csv")) {
  it("reads the public sample of stage changes", () => {
    const leads = readCsv("gtm-reference/opportunities.csv");
    expect(
      recogniseHistory(
        readCsv("gtm-reference/opportunity_stage_history.csv"),
        leads.columns[leads.headers.indexOf("opportunity_id")]
      )
    ).toEqual({ lead: "opportunity_id", stage: "to_stage", date: "changed_at" });
  });
  it("reads no public leads table as one", () => {
    for (const file of ["maven-crm/sales_pipeline.csv", "saas-pipeline/opportunities.csv"]) {
      expect(recogniseHistory(readCsv(file))).toBeUndefined();
    }
  });
}
