import { validSheetName, validTableName } from "../../src/excel/valid-names";

it.each([
  ["leads-sv-windows-1252", "leads-sv-windows-1252"],
  ["Q1/Q2: deals [new]?", "Q1 Q2 deals new"],
  ["'quoted'", "quoted"],
  ["A name of more than thirty-one characters", "A name of more than thirty-one"],
  ["History", "Leads"],
  ["***", "Leads"],
])("names a sheet after %j", (text, name) => {
  expect(validSheetName(text, "Leads")).toBe(name);
});

it.each([
  ["opportunities", "opportunities"],
  ["Försäljning 2026 (ny)", "Försäljning_2026_ny"],
  ["2026-06 leads", "leads"],
  ["Q1", "Leads"],
  ["r", "Leads"],
  ["!!!", "Leads"],
])("names a table after %j", (text, name) => {
  expect(validTableName(text, "Leads")).toBe(name);
});
