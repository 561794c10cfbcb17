/** Whatever Excel refuses, and whenever: the workbook is afterwards as it was before. */
import {
  buildReport,
  keepReport,
  loadConfiguration,
  removeReport,
  toUserMessage,
  updateConfiguration,
  type UserMessage,
} from "../../../src/excel";
import * as dates from "../../../src/excel/serial-dates";
import { takeSnapshot } from "../../../src/excel/snapshots";
import type { Headless } from "../../../src/workbench/headless";
import { contentsOf, openExcel, type TableSheet } from "./local-excel";
import { AS_OF, LEADS, sheetNames, STAGES, type, WORKBOOK } from "./reference-workbook";

const REPORT = "Pipeline report";
const build = () => buildReport({ asOf: AS_OF });

const QUOTAS: TableSheet = {
  sheet: "Team",
  name: "Quotas",
  headers: ["Representative", "Quota"],
  rows: [
    ["Ana", 60_000],
    ["Bo", 20_000],
  ],
};
const HISTORY: TableSheet = {
  sheet: "Changes",
  name: "Changes",
  headers: ["Lead", "Stage", "Date"],
  rows: [
    ["L10", "Qualification", dates.serialOfIsoDate("2026-01-15")],
    ["L10", "Proposal", dates.serialOfIsoDate("2026-03-01")],
  ],
};

afterEach(() => jest.restoreAllMocks());

/** Everything in the workbook by its names: ids say nothing to the user. */
function stateOf({ workbook }: Headless): unknown {
  const { sheets, names, settings, activeSheetId } = workbook.snapshot();
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  const text = JSON.stringify({
    sheets: sheets.map(({ charts, conditionalFormats, columnWidths, rowHeights, ...sheet }) => ({
      ...sheet,
      charts: charts.map((chart) => ({ ...chart, id: "" })),
      conditionalFormats: conditionalFormats.map((format) => ({ ...format, id: "" })),
      columnWidths: [...columnWidths],
      rowHeights: [...rowHeights],
    })),
    names: names
      .map(({ sheetId, ...name }) => ({ ...name, sheet: nameOf.get(sheetId ?? "") }))
      .sort((a, b) => `${a.sheet}${a.name}`.localeCompare(`${b.sheet}${b.name}`)),
    settings: [...settings],
    active: nameOf.get(activeSheetId),
  });
  const named = [...nameOf].reduce(
    (known, [id, name]) => known.replaceAll(JSON.stringify(id), JSON.stringify(name)),
    text
  );
  return JSON.parse(named);
}

/**
 * Does something before each request of some work in turn, until a run gets through; after each that does not, the
 * workbook has to be as it was.
 *
 * @param repair takes back what was done to the workbook for the attempt
 * @returns the messages of the attempts that failed
 */
async function disturb(
  excel: Headless,
  work: () => Promise<unknown>,
  before: (request: number) => void,
  repair = () => {}
): Promise<UserMessage[]> {
  const messages: UserMessage[] = [];
  for (let request = 1; ; request++) {
    const state = stateOf(excel);
    before(request);
    const failure = await work().then(() => undefined, toUserMessage);
    repair();
    if (!failure) return messages;
    messages.push(failure);
    expect({ request, state: stateOf(excel) }).toEqual({ request, state });
  }
}

/** Lets each request fail in turn; the last one only tells Excel which ranges are no longer needed. */
async function failEachRequest(excel: Headless, work: () => Promise<unknown>): Promise<number> {
  const messages = await disturb(excel, work, (request) =>
    excel.faults.failBatch(request, "AccessDenied")
  );
  // A fault that was planned behind the last request must not hit the next work.
  for (let left = messages.length; left >= 0; left--) await loadConfiguration().catch(() => {});
  return messages.length;
}

it("a first report, with the stage table it needs", async () => {
  const excel = await openExcel([LEADS]);
  expect(await failEachRequest(excel, build)).toBeGreaterThan(3);
  expect(sheetNames(excel)).toEqual(["Sheet1", "Data", "Pipeline settings", REPORT]);
});

it("a refresh", async () => {
  const excel = await openExcel(WORKBOOK);
  await build();
  const sheet = excel.workbook.findSheet(REPORT)!;
  sheet.charts[0]!.left = 700;
  type(excel, "Data", 3, 4, 99_000);
  expect(await failEachRequest(excel, build)).toBeGreaterThan(3);
  expect(sheetNames(excel)).toEqual(["Sheet1", "Data", "Settings", REPORT]);
});

it("a report with quotas, stage history and snapshots, the first and a refresh", async () => {
  const excel = await openExcel([...WORKBOOK, QUOTAS, HISTORY]);
  jest.spyOn(dates, "today").mockReturnValue(dates.serialOfIsoDate("2026-05-31"));
  await takeSnapshot();
  jest.restoreAllMocks();
  await updateConfiguration((known) => ({
    ...known,
    historyTable: HISTORY.name,
    historyColumns: { lead: "Lead", stage: "Stage", date: "Date" },
  }));
  expect(await failEachRequest(excel, build)).toBeGreaterThan(3);
  const report = JSON.stringify(contentsOf(excel)[REPORT]);
  for (const source of ["Quotas", "Changes[Stage]", "Snapshots["]) expect(report).toContain(source);
  type(excel, "Data", 3, 4, 99_000);
  expect(await failEachRequest(excel, build)).toBeGreaterThan(3);
});

it("a refresh that keeps a sheet with the user's own cells", async () => {
  const excel = await openExcel(WORKBOOK);
  await build();
  type(excel, REPORT, 5, 17, "call Ana");
  expect(await failEachRequest(excel, build)).toBeGreaterThan(3);
  expect(sheetNames(excel)).toHaveLength(5);
});

it("a refresh that Excel stops half-way, because the sheet is protected meanwhile", async () => {
  const excel = await openExcel(WORKBOOK);
  await build();
  const protect = (on: boolean) => () => {
    for (const sheet of excel.workbook.sheets()) if (sheet.name === REPORT) sheet.protected = on;
  };
  const messages = await disturb(
    excel,
    build,
    (request) => excel.faults.beforeBatch(request, protect(true)),
    protect(false)
  );
  // Before the sheet is looked at, or after it was copied, when writing on it is refused.
  expect(new Set(messages.map(({ key }) => key))).toEqual(
    new Set(["sheetProtected", "workbookProtected"])
  );
  // What was put back is the report: it was found and made anew.
  expect(sheetNames(excel)).toEqual(["Sheet1", "Data", "Settings", REPORT]);
});

it("a removal, of the whole sheet or with the user's own cells", async () => {
  const excel = await openExcel(WORKBOOK);
  await build();
  expect(await failEachRequest(excel, removeReport)).toBeGreaterThan(2);
  await build();
  type(excel, REPORT, 5, 17, "call Ana");
  expect(await failEachRequest(excel, removeReport)).toBeGreaterThan(2);
});

it("a copy that is kept", async () => {
  const excel = await openExcel(WORKBOOK);
  await build();
  expect(await failEachRequest(excel, keepReport)).toBeGreaterThan(3);
  expect(sheetNames(excel)).toHaveLength(5);
});

it("a snapshot, the first and the next", async () => {
  const excel = await openExcel([LEADS, STAGES]);
  expect(await failEachRequest(excel, takeSnapshot)).toBeGreaterThan(3);
  type(excel, "Data", 3, 4, 99_000);
  expect(await failEachRequest(excel, takeSnapshot)).toBeGreaterThan(3);
});

it("a report that the user stops, at any time", async () => {
  const excel = await openExcel([LEADS]);
  let stop = new AbortController();
  const messages = await disturb(
    excel,
    () => buildReport({ asOf: AS_OF }, { signal: stop.signal }),
    (request) => {
      stop = new AbortController();
      excel.faults.beforeBatch(request, () => stop.abort());
    }
  );
  expect(messages.length).toBeGreaterThan(3);
  expect(new Set(messages.map(({ key }) => key))).toEqual(new Set(["cancelled"]));
  expect(sheetNames(excel)).toContain(REPORT);
});
