/** How many requests a report takes, and how large they are. */
import { buildReport, keepReport, removeReport } from "../../../src/excel";
import { takeSnapshot } from "../../../src/excel/snapshots";
import type { Headless } from "../../../src/workbench/headless";
import { serial } from "../../report/reference";
import { openExcel, type TableSheet } from "./local-excel";
import { AS_OF, openWithFunctions, sheetNames, STAGES, WORKBOOK } from "./reference-workbook";

/** So many generated leads. */
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
const QUOTAS: TableSheet = {
  sheet: "Targets",
  name: "Quotas",
  headers: ["Representative", "Quota"],
  rows: Array.from({ length: 9 }, (_, index) => [`Owner ${index}`, 100_000]),
};

async function requestsOf(excel: Headless, work: () => Promise<unknown>): Promise<number> {
  const before = excel.counters.syncs;
  await work();
  return excel.counters.syncs - before;
}
const build = () => buildReport({ asOf: AS_OF });
/** Formulas are as many as values, and calculating them is not what is counted here. */
const buildValues = () => buildReport({ asOf: AS_OF, mode: "values" });
/** Excel on the web refuses what is larger than 5 MB; what is larger than this fails here. */
const limits = { payloadBytes: 4_000_000 };

describe("a report takes at most twelve requests", () => {
  it("of a few leads, the first time and when it is made anew", async () => {
    const excel = await openExcel(WORKBOOK);
    expect(await requestsOf(excel, build)).toBeLessThanOrEqual(8);
    expect(await requestsOf(excel, build)).toBeLessThanOrEqual(8);
  });

  it("of 8,800 leads with snapshots, quotas and a stage table to be written", async () => {
    const excel = await openExcel([manyLeads(8_800), QUOTAS], { limits });
    await takeSnapshot();
    expect(await requestsOf(excel, buildValues)).toBeLessThanOrEqual(12);
    expect(await requestsOf(excel, buildValues)).toBeLessThanOrEqual(12);
    expect(sheetNames(excel)).toHaveLength(6);
  });

  it("of 100,000 leads", async () => {
    const excel = await openExcel([manyLeads(100_000), STAGES], { limits });
    expect(await requestsOf(excel, buildValues)).toBeLessThanOrEqual(12);
  });

  it("whatever the pane does meanwhile", async () => {
    const excel = await openWithFunctions([manyLeads(8_800)]);
    const requests = await requestsOf(excel, async () => {
      await excel.run("buildReport");
      await excel.engine.settle({ functions: true });
    });
    expect(excel.alerts()).toEqual([]);
    expect(sheetNames(excel)).toEqual(
      expect.arrayContaining(["Pipeline settings", "Pipeline report"])
    );
    expect(requests).toBeLessThanOrEqual(12);
  });
});

it("keeping and removing a report take a handful", async () => {
  const excel = await openExcel(WORKBOOK);
  await build();
  expect(await requestsOf(excel, keepReport)).toBeLessThanOrEqual(6);
  expect(await requestsOf(excel, removeReport)).toBeLessThanOrEqual(6);
});
