import { parseConfiguration } from "../../src/excel/configuration-schema";
import { otherTables } from "../../src/excel/other-tables";

const table = (name: string, ...headers: string[]) => ({
  ...{ id: `{${name}}`, name, sheet: "Data", rowCount: 3 },
  headers,
});
const HISTORY = table("Hist", "Deal", "To", "Day");
const SNAPSHOTS = table("Bilder", "Bild", "Lead", "Steg", "Belopp", "Avslut", "Till", "Own");
const historyColumns = { lead: "Deal", stage: "To", date: "Day" };
const configuration = {
  ...parseConfiguration(undefined),
  ...{ historyTable: "Hist", historyColumns, snapshotsTable: "Bilder" },
};

it("names the stage history, the snapshots by the place of their columns, and the rates", () => {
  const tables = [HISTORY, SNAPSHOTS, table("Rates", "Code", "Rate")];
  expect(otherTables({ tables, configuration })).toEqual({
    history: { table: "Hist", columns: historyColumns },
    snapshots: {
      table: "Bilder",
      columns: { id: "Lead", stage: "Steg", amount: "Belopp", until: "Till" },
    },
    rates: "Rates",
  });
});

it("takes the rates that were made by the add-in before a table that is called so", () => {
  const tables = [table("Rates", "Code", "Rate"), table("Rates1", "Code", "Rate")];
  const own = { ...configuration, ratesTable: "Rates1" };
  expect(otherTables({ tables, configuration: own })).toEqual({ rates: "Rates1" });
});

it("leaves out tables that are gone or have lost columns", () => {
  const tables = [
    table("Hist", "Deal", "To"),
    table("Bilder", "Bild", "Lead"),
    table("Rates", "x"),
  ];
  expect(otherTables({ tables, configuration })).toEqual({});
});
