/**
 * src/excel against the local Excel: Microsoft's own office.js runs in a jsdom window and speaks to the workbook; its
 * globals are lent to the modules under test, which Jest loads from their sources.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Headless, HeadlessOptions } from "../../../src/workbench/headless";

const ROOT = path.resolve(__dirname, "../../..");
const { openHeadless } = jest.requireActual<typeof import("../../../src/workbench/headless")>(
  path.join(ROOT, "build/workbench/node/headless.js")
);

/** What the add-in asks for: the manifest of the fixture, where no function is needed, asks for less. */
const [, EXCEL_API = ""] = /Name="ExcelApi" MinVersion="([\d.]+)"/.exec(
  readFileSync(path.join(ROOT, "manifest.xml"), "utf8")
)!;

type Cell = string | number | boolean;

/** A sheet with a table from B3 on. */
export interface TableSheet {
  readonly sheet: string;
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

// The local Excel starts anew for each test, on machines that have other work too.
jest.setTimeout(60_000);

const ORIGIN = { row: 2, column: 1 };

let opened: Headless | undefined;

/** What office.js brings into its page. */
const LENT = ["Excel", "Office", "CustomFunctions"];

/** Opens a workbook with these tables, each on a sheet of its own, until the end of the test. */
export async function openExcel(
  tables: readonly TableSheet[],
  options: HeadlessOptions = {}
): Promise<Headless> {
  opened = await openHeadless({
    addinFolder: path.join(ROOT, "test/workbench/fixtures/addin"),
    officeJsFolder: path.join(ROOT, "node_modules/@microsoft/office-js/dist"),
    moreSets: { ExcelApi: EXCEL_API },
    ...options,
    fill: (workbook) => {
      for (const { sheet, name, headers, rows } of tables) {
        const { id } = workbook.addSheet(sheet);
        const rect = { ...ORIGIN, rows: 1 + rows.length, columns: headers.length };
        workbook.engine.load(id, rect, [headers, ...rows]);
        workbook.addTable(id, rect, true, name);
      }
    },
  });
  const page = opened.page as unknown as Record<string, unknown>;
  for (const name of LENT) Object.assign(globalThis, { [name]: page[name] });
  return opened;
}

afterEach(() => {
  opened?.close();
  opened = undefined;
  for (const name of LENT) Reflect.deleteProperty(globalThis, name);
});

/** All cells of a workbook by sheet, to see that nothing has changed. */
export function contentsOf({ workbook, engine }: Headless): Record<string, unknown> {
  return Object.fromEntries(
    workbook.sheets().map(({ id, name }) => {
      const used = engine.usedRange(id, false);
      return [name, used && engine.readFormulas(id, used)];
    })
  );
}

/** The cells of a table with its header. */
export function cellsOfTable({ workbook, engine }: Headless, name: string): unknown[][] {
  const { sheetId, rect } = workbook.findTable(name)!;
  return engine.readFormulas(sheetId, rect);
}
