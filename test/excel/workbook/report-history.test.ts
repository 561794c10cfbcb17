/** What the report says of a stage history and of snapshots under a filter, live and as values, in the local Excel. */
import { buildReport, updateConfiguration } from "../../../src/excel";
import * as dates from "../../../src/excel/serial-dates";
import { takeSnapshot } from "../../../src/excel/snapshots";
import { onlySections } from "../../../src/report";
import type { TableSheet } from "./local-excel";
import {
  AS_OF,
  numbersIn,
  openWithFunctions,
  sheetNames,
  shownOn,
  WORKBOOK,
} from "./reference-workbook";

jest.setTimeout(180_000);
afterEach(() => jest.restoreAllMocks());

/** L10 was lost on 15 April, which only the leads tell; L03 came to Discovery on 20 May and is still there. */
const HISTORY: TableSheet = {
  sheet: "Changes",
  name: "Changes",
  headers: ["Lead", "From stage", "To stage", "Changed"],
  rows: [
    ["L10", "", "Qualification", dates.serialOfIsoDate("2026-01-15")],
    ["L10", "Qualification", "Proposal", dates.serialOfIsoDate("2026-03-01")],
    ["L03", "", "Qualification", dates.serialOfIsoDate("2026-05-01")],
    ["L03", "Qualification", "Discovery", dates.serialOfIsoDate("2026-05-20")],
    ["", "", "Discovery", ""],
  ],
};

async function openWithHistory(historyTable: string) {
  const excel = await openWithFunctions([...WORKBOOK, HISTORY]);
  await updateConfiguration((configuration) => ({
    ...configuration,
    historyTable,
    historyColumns: { lead: "Lead", stage: "To stage", date: "Changed" },
    report: { ...configuration.report, sections: onlySections(["timeInStage", "forecast"]) },
  }));
  return excel;
}

/** The lines below the heading of a section, from the first column of its table on. */
function linesBelow(cells: readonly (readonly unknown[])[], header: string, count: number) {
  const row = cells.findIndex((line) => line[1] === header);
  return cells.slice(row + 1, row + 1 + count).map((line) => line.slice(1, 5));
}

it.each([
  // L10: 45 days in each stage; L03: 19 in its first.
  [{}, [2, 32, 32], [1, 45, 45]],
  [{ owner: "Ana" }, [1, 45, 45], [1, 45, 45]],
  [{ owner: "Bo" }, [1, 19, 19], [0, "–", "–"]],
])("completed stays come from the stage history (%j)", async (filter, first, last) => {
  const excel = await openWithHistory("Changes");
  const options = { asOf: AS_OF, filter };
  const { sheet } = await buildReport({ mode: "live", ...options });
  const live = await shownOn(excel, sheet);
  await buildReport({ mode: "values", ...options });
  const values = await shownOn(excel, sheet);
  expect(linesBelow(live, "Stage", 4)[0]).toEqual(["Qualification", ...first]);
  expect(linesBelow(live, "Stage", 4)[3]).toEqual(["Proposal", ...last]);
  expect(numbersIn(live)).toEqual(numbersIn(values));
  expect(live.flat().filter((cell) => /^#/.test(String(cell)))).toEqual([]);
  for (const cells of [live, values]) expect(cells.flat()).toContain("0 · agrees");
});

it("makes the same report again, and another when the history is gone", async () => {
  const excel = await openWithHistory("Changes");
  const { sheet } = await buildReport({ mode: "live", asOf: AS_OF });
  const first = await shownOn(excel, sheet);
  await buildReport({ mode: "live", asOf: AS_OF });
  expect(await shownOn(excel, sheet)).toEqual(first);
  await updateConfiguration((configuration) => ({ ...configuration, historyTable: "Gone" }));
  await buildReport({ mode: "live", asOf: AS_OF });
  const without = await shownOn(excel, sheet);
  expect(without.flat()).toContain("Open leads");
  expect(sheetNames(excel).filter((name) => name.startsWith("Pipeline report"))).toHaveLength(1);
});

it.each([[{}], [{ owner: "Bo" }], [{ owner: "Ana", source: "Web" }]])(
  "looks back on forecasts through snapshots alike, live and as values (%j)",
  async (filter) => {
    const excel = await openWithHistory("Gone");
    // A week before June, so that the forecast of June is known from it.
    jest.spyOn(dates, "today").mockReturnValue(dates.serialOfIsoDate("2026-05-24"));
    await takeSnapshot();
    const options = { asOf: "2026-07-15", filter };
    const { sheet } = await buildReport({ mode: "live", ...options });
    const live = await shownOn(excel, sheet);
    await buildReport({ mode: "values", ...options });
    expect(live.flat()).toContain("snapshot");
    expect(numbersIn(live)).toEqual(numbersIn(await shownOn(excel, sheet)));
  }
);
