import path from "node:path";
import {
  fillWorkbook,
  placeTable,
  sheetNameOf,
  tableNameOf,
} from "../../../src/workbench/files/open";
import { readXlsx } from "../../../src/workbench/files/xlsx-read";
import { writeXlsx } from "../../../src/workbench/files/xlsx-write";
import { Workbook } from "../../../src/workbench/model/workbook";
import type { Engine } from "../../../src/workbench/engine/engine";
import type { WorkbookSnapshot } from "../../../src/workbench/model/types";
import { placed, sampleWorkbook, sheet, table } from "./sample-workbook";

/** The engine is made of ES modules that Jest does not load: the built bundle is. */
const { createUniverEngine } = require(path.resolve("build/workbench/node/headless.js")) as {
  createUniverEngine(): Engine;
};

const open: Workbook[] = [];
function newWorkbook(): Workbook {
  const workbook = new Workbook(createUniverEngine());
  open.push(workbook);
  return workbook;
}
afterEach(() => open.splice(0).forEach((workbook) => workbook.dispose()));

async function filled(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const workbook = newWorkbook();
  fillWorkbook(workbook, await readXlsx(await writeXlsx(snapshot)));
  await workbook.settle();
  return workbook.snapshot();
}

test("the sample opens as it was saved, with formulas at work", async () => {
  const before = sampleWorkbook();
  const after = await filled(before);
  expect(after.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
    before.sheets.map(({ name, visibility }) => [name, visibility])
  );
  const [leads] = after.tables;
  expect(leads).toMatchObject({ ...before.tables[0], id: leads!.id, sheetId: leads!.sheetId });
  expect(after.names.map(({ name, formula }) => [name, formula])).toEqual(
    before.names.map(({ name, formula }) => [name, formula])
  );
  const [sheet1, report] = after.sheets;
  const at = (row: number, column: number) =>
    sheet1!.cells.find((item) => item.row === row && item.column === column)?.cell;
  expect(at(1, 5)).toMatchObject({ formula: "=[@Amount]*0.5", value: 6_000 });
  // 12,000 + 30,500 + 18,250.50 + 42,000 + 7,500
  expect(at(6, 2)).toMatchObject({ formula: "=SUBTOTAL(109,Leads[Amount])", value: 110_250.5 });
  expect(at(1, 3)).toMatchObject({ value: 46_150, style: { numberFormat: "yyyy-mm-dd" } });
  expect(report!.charts.map(({ name }) => name)).toEqual(
    before.sheets[1]!.charts.map(({ name }) => name)
  );
  expect(report!.protected).toBe(true);
  expect([report!.frozenRows, report!.frozenColumns]).toEqual([3, 1]);
});

test("a spill takes its place again", async () => {
  const snapshot: WorkbookSnapshot = {
    ...sampleWorkbook(),
    activeSheetId: "a",
    tables: [],
    names: [],
    sheets: [
      sheet("a", "Spill", {
        cells: placed(0, 0, [
          [{ value: 1, formula: "=SEQUENCE(2,2)", spill: { rows: 2, columns: 2 } }, { value: 2 }],
          [{ value: 3 }, { value: 4 }],
        ]),
      }),
    ],
  };
  const after = await filled(snapshot);
  expect(after.sheets[0]!.cells).toEqual(snapshot.sheets[0]!.cells);
});

test("a table without header row has its place, and one with a neighbour below its size", async () => {
  const snapshot: WorkbookSnapshot = {
    ...sampleWorkbook(),
    activeSheetId: "a",
    names: [],
    tables: [
      table("Bare", "a", { row: 3, column: 0, rows: 2, columns: 2 }, ["One", "Two"], {
        showHeaders: false,
      }),
      table("Low", "a", { row: 0, column: 4, rows: 2, columns: 1 }, ["Head"]),
    ],
    sheets: [
      sheet("a", "Tables", {
        cells: [
          ...placed(0, 4, [[{ value: "Head" }], [{ value: 5 }], [{ value: 6, formula: "=5+1" }]]),
          ...placed(3, 0, [
            [{ value: 1 }, { value: 2 }],
            [{ value: 3 }, { value: 4 }],
          ]),
        ],
      }),
    ],
  };
  const { tables, sheets } = await filled(snapshot);
  expect(tables.map(({ name, rect, showHeaders }) => [name, rect, showHeaders])).toEqual(
    snapshot.tables.map(({ name, rect, showHeaders }) => [name, rect, showHeaders])
  );
  expect(sheets[0]!.cells).toEqual(snapshot.sheets[0]!.cells);
});

test("a .csv becomes a table, with a row for data even if it has none", () => {
  const workbook = newWorkbook();
  const { id } = workbook.sheets()[0]!;
  const csv = {
    headers: ["Lead", "Day"],
    rows: [["a", 46_203]],
    formats: [undefined, "yyyy-mm-dd"],
  };
  placeTable(workbook, id, "Leads", csv);
  const rect = { row: 1, column: 1, rows: 1, columns: 1 };
  expect(workbook.engine.readText(id, rect)).toEqual([["2026-06-30"]]);
  const empty = workbook.addSheet("Empty").id;
  expect(
    placeTable(workbook, empty, "None", { headers: ["A"], rows: [], formats: [] }).rect
  ).toEqual({ row: 0, column: 0, rows: 2, columns: 1 });
});

test.each([
  ["leads.csv", "leads", "leads"],
  ["my leads (2026).csv", "my leads (2026)", "my_leads_2026"],
  ["2026 Åre/Cluj.csv", "2026 Åre_Cluj", "_2026_Åre_Cluj"],
  ["q1.csv", "q1", "_q1"],
  [
    "'all': every lead of the last seven years.csv",
    "all'_ every lead of the last s",
    "all_every_lead_of_the_last_seven_years",
  ],
  ["?.csv", "_", "Table1"],
])("%s becomes the sheet %s and the table %s", (file, sheetName, tableName) => {
  expect([sheetNameOf(file), tableNameOf(file)]).toEqual([sheetName, tableName]);
});
