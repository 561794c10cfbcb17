/** The report, made by src/excel on the local Excel: its formulas are calculated by the add-in's real build. */
import path from "node:path";
import { buildReport, loadConfiguration, toUserMessage } from "../../../src/excel";
import type { Headless } from "../../../src/workbench/headless";
import { leads, serial, stages } from "../../report/reference";
import { contentsOf, openExcel, type TableSheet } from "./local-excel";

const DIST = path.resolve(__dirname, "../../../dist");
/** The date of the worked examples. */
const AS_OF = "2026-06-30";

const rowsOf = (columns: readonly (readonly unknown[])[]) =>
  columns[0]!.map((_, row) => columns.map((cells) => cells[row] as string | number));

const LEADS: TableSheet = {
  sheet: "Data",
  name: "Leads",
  headers: leads.headers,
  rows: rowsOf(leads.columns),
};
const STAGES: TableSheet = {
  sheet: "Settings",
  name: "Stages",
  headers: ["Stage", "Probability", "Expected days", "Type", "Goal"],
  rows: stages.map(({ stage, probability = "", expectedDays = "", type, goal = "" }) => [
    stage,
    probability,
    expectedDays,
    type,
    goal,
  ]),
};
const WORKBOOK = [LEADS, STAGES];

const openWithFunctions = (tables = WORKBOOK) => openExcel(tables, { addinFolder: DIST });

/** What the cells of a sheet show, errors by their code. */
async function shownOn(excel: Headless, sheet: string): Promise<unknown[][]> {
  await excel.engine.settle({ functions: true });
  const { id } = excel.workbook.findSheet(sheet)!;
  const used = excel.engine.usedRange(id, true)!;
  return excel.engine
    .read(id, { ...used, row: 0, column: 0, rows: used.row + used.rows, columns: 26 })
    .map((line) => line.map((cell) => (typeof cell === "object" ? (cell?.error ?? "") : cell)));
}

const namesOf = (excel: Headless) => excel.workbook.sheets().map(({ name }) => name);

it("shows the same numbers as formulas and as values", async () => {
  const excel = await openWithFunctions();
  const live = await buildReport({ mode: "live", asOf: AS_OF });
  const formulas = await shownOn(excel, live.sheet);
  const values = await buildReport({ mode: "values", asOf: AS_OF });
  const plain = await shownOn(excel, values.sheet);
  const numbers = (cells: unknown[][]) =>
    cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        typeof cell === "number" ? [[row, column, Number(cell.toPrecision(12))]] : []
      )
    );
  expect(numbers(formulas)).toEqual(numbers(plain));
  expect(formulas.flat().filter((cell) => /^#/.test(String(cell)))).toEqual([]);
  expect(formulas.flat()).toContain("0 · agrees");
});

it("follows the leads", async () => {
  const excel = await openWithFunctions();
  const { sheet } = await buildReport({ mode: "live", asOf: AS_OF });
  const { sheetId, rect } = excel.workbook.findTable("Leads")!;
  // L01, 10 000 in Qualification (10 %), becomes 110 000: weighted 58 400 + 10 000.
  const amount = { row: rect.row + 1, column: rect.column + 3, rows: 1, columns: 1 };
  excel.engine.write(sheetId, amount, [[110_000]]);
  expect((await shownOn(excel, sheet)).flat()).toContain(68_400);
});

it("takes at most twelve requests", async () => {
  const excel = await openExcel(WORKBOOK);
  const before = excel.counters.syncs;
  await buildReport({ asOf: AS_OF });
  expect(excel.counters.syncs - before).toBeLessThanOrEqual(12);
});

/** So many generated leads, in a workbook without stage table. */
function manyLeads(count: number): TableSheet {
  const names = ["New", "Qualified", "Proposal", "Won", "Lost"];
  const row = (index: number) => {
    const stage = names[index % names.length]!;
    const created = serial("2025-01-01") + (index % 500);
    const isClosed = stage === "Won" || stage === "Lost";
    const amount = 1_000 + (index % 77) * 100;
    const people = [`Owner ${index % 9}`, `Source ${index % 6}`];
    return [`D${index}`, stage, amount, ...people, created, isClosed ? created + 40 : ""];
  };
  return {
    sheet: "Data",
    name: "Leads",
    headers: ["Id", "Stage", "Amount", "Owner", "Source", "Created", "Closed"],
    rows: Array.from({ length: count }, (_, index) => row(index)),
  };
}

it("takes at most twelve requests from the button on, whatever the pane does meanwhile", async () => {
  const excel = await openWithFunctions([manyLeads(8_800)]);
  const before = excel.counters.syncs;
  await excel.run("buildReport");
  await excel.engine.settle({ functions: true });
  expect(excel.alerts()).toEqual([]);
  expect(namesOf(excel)).toEqual(expect.arrayContaining(["Pipeline settings", "Pipeline report"]));
  expect(excel.counters.syncs - before).toBeLessThanOrEqual(12);
});

describe("a refresh", () => {
  it("replaces the report and keeps what the user chose", async () => {
    const excel = await openWithFunctions();
    const first = await buildReport({ asOf: AS_OF });
    const { made } = (await loadConfiguration()).report as unknown as {
      made: { inputs: Record<string, { address: string }> };
    };
    expect(made.inputs["filter.owner"]!.address).toBe("I4");
    const { id } = excel.workbook.findSheet(first.sheet)!;
    excel.engine.write(id, { row: 3, column: 8, rows: 1, columns: 1 }, [["Ana"]]);
    const second = await buildReport({ asOf: AS_OF });
    expect(second).toEqual(first);
    expect(namesOf(excel)).toEqual(["Sheet1", "Data", "Settings", "Pipeline report"]);
    // WEIGHTED with Leads[Owner]="Ana" in the worked examples.
    expect((await shownOn(excel, second.sheet)).flat()).toContain(11_400);
  });

  it("keeps a sheet with cells of the user's own as a dated copy", async () => {
    const excel = await openWithFunctions();
    const { sheet } = await buildReport({ asOf: AS_OF });
    const { id } = excel.workbook.findSheet(sheet)!;
    excel.engine.write(id, { row: 5, column: 17, rows: 1, columns: 1 }, [["call Ana"]]);
    await buildReport({ asOf: AS_OF });
    const kept = namesOf(excel).find((name) => /^Pipeline report \d{4}-\d\d-\d\d$/.test(name));
    expect((await shownOn(excel, kept!)).flat()).toContain("call Ana");
  });

  it("leaves a sheet of the user's with the same name alone", async () => {
    const own: TableSheet = { ...LEADS, sheet: "Pipeline report" };
    await openWithFunctions([own, STAGES]);
    expect(await buildReport({ asOf: AS_OF })).toEqual({ sheet: "Pipeline report 2" });
  });
});

describe("a report that fails", () => {
  /** Requests of a report in a workbook without stage table. */
  const REQUESTS = 16;

  // Without the add-in's own page nothing else sends requests.
  it.each(Array.from({ length: REQUESTS }, (_, index) => index + 1))(
    "at request %s leaves the workbook as it was",
    async (request) => {
      const excel = await openExcel([LEADS]);
      const before = contentsOf(excel);
      excel.faults.failBatch(request, "AccessDenied");
      const failed = await buildReport({ asOf: AS_OF }).then(
        () => undefined,
        (error: unknown) => toUserMessage(error)
      );
      // The last requests only tell Excel which ranges are no longer needed.
      if (failed) expect(contentsOf(excel)).toEqual(before);
      else expect(namesOf(excel)).toContain("Pipeline report");
    }
  );
});
