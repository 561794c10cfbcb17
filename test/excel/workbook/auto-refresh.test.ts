/** The report that is made anew by itself, through the events that Excel raises for its tables. */
import {
  buildReport,
  loadConfiguration,
  notices,
  readStages,
  setAutoRefresh,
  startAutoRefresh,
  updateConfiguration,
  writeStages,
} from "../../../src/excel";
import type { Headless } from "../../../src/workbench/headless";
import { openExcel } from "./local-excel";
import { AS_OF, LEADS, shownOn, type, WORKBOOK } from "./reference-workbook";

const REPORT = "Pipeline report";
/** Below the table's header, in its column of amounts. */
const AMOUNT = { row: 3, column: 1 + LEADS.headers.indexOf("Amount") };
/** Open value of the worked example, of which the first lead has 10,000. */
const OPEN_VALUE = 152_000;

/** The pauses that automatic refresh waits for pass in this many steps, between which Excel answers. */
const STEP_MS = 20;
/** Longer than a burst of changes, the pause after it and a refresh: nothing more comes by itself then. */
const QUIET_STEPS = 250;

beforeEach(() => {
  jest.useFakeTimers({
    advanceTimers: true,
    doNotFake: ["Date", "nextTick", "performance", "queueMicrotask", "setImmediate"],
  });
});
afterEach(() => {
  notices.dismiss();
  jest.useRealTimers();
});

async function step(): Promise<void> {
  await jest.advanceTimersByTimeAsync(STEP_MS);
  await new Promise((resolve) => setImmediate(resolve));
}

async function until(holds: () => boolean): Promise<void> {
  for (let steps = 0; !holds(); steps++) {
    if (steps > 4 * QUIET_STEPS) throw new Error("It did not happen.");
    await step();
  }
}

async function untilQuiet(): Promise<void> {
  for (let steps = 0; steps < QUIET_STEPS; steps++) await step();
}

interface Watched {
  readonly excel: Headless;
  /** How often the report has been written over; each time begins with a copy of its sheet. */
  rewritings(): number;
}

/** A test with a report of values, which shows by its cells whether it was made anew. */
const withReport = (test: (watched: Watched) => Promise<void>) => async () => {
  const excel = await openExcel(WORKBOOK);
  await buildReport({ mode: "values", asOf: AS_OF });
  await updateConfiguration((known) => ({ ...known, report: { ...known.report, asOf: AS_OF } }));
  let copies = 0;
  excel.workbook.events.on(({ type: kind }) => void (kind === "sheetAdded" && copies++));
  try {
    await test({ excel, rewritings: () => copies });
  } finally {
    // The workbook is closed after the test.
    await setAutoRefresh(false);
  }
};

const setAmount = (excel: Headless, amount: number) =>
  type(excel, "Data", AMOUNT.row, AMOUNT.column, amount);
const cellsOf = async (excel: Headless) => (await shownOn(excel, REPORT)).flat();

it(
  "follows a change of the leads, once, and not what it has written itself",
  withReport(async ({ excel, rewritings }) => {
    expect(await cellsOf(excel)).toContain(OPEN_VALUE);
    await setAutoRefresh(true);
    setAmount(excel, 60_000);
    setAmount(excel, 110_000);
    await until(() => rewritings() > 0);
    await untilQuiet();
    expect(rewritings()).toBe(1);
    expect(await cellsOf(excel)).toContain(OPEN_VALUE + 100_000);
    expect(notices.current()).toBeUndefined();
  })
);

it(
  "goes on in a workbook that is opened again, and follows rows and stages",
  withReport(async ({ excel, rewritings }) => {
    await updateConfiguration((known) => ({
      ...known,
      report: { ...known.report, autoRefresh: true },
    }));
    await startAutoRefresh();
    const { sheetId, rect } = excel.workbook.findTable("Leads")!;
    excel.engine.deleteCells(sheetId, { ...rect, row: rect.row + 1, rows: 1 }, "Up");
    await until(() => rewritings() === 1);
    await untilQuiet();
    expect(await cellsOf(excel)).toContain(OPEN_VALUE - 10_000);

    const stages = (await readStages())!;
    await writeStages(
      stages.map((row) => ({ ...row, stage: row.stage.replace("Meeting", "Demo") }))
    );
    await until(() => rewritings() === 2);
    await untilQuiet();
    expect(await cellsOf(excel)).toContain("Demo");
    expect(rewritings()).toBe(2);
  })
);

it(
  "is not concerned by other cells",
  withReport(async ({ excel, rewritings }) => {
    await setAutoRefresh(true);
    type(excel, "Data", 0, 0, "a title");
    type(excel, REPORT, 400, 1, "a note");
    await untilQuiet();
    expect(rewritings()).toBe(0);
  })
);

it.each([
  // The first request looks whether the change concerns the report.
  ["is being read", (excel: Headless, edit: () => void) => excel.faults.beforeBatch(2, edit)],
  [
    "is being written",
    (excel: Headless, edit: () => void) => {
      const end = excel.workbook.events.on(({ type: kind }) => {
        if (kind !== "sheetAdded") return;
        end();
        edit();
      });
    },
  ],
])("is made once more after changes while it %s", (_, during) =>
  withReport(async ({ excel, rewritings }) => {
    await setAutoRefresh(true);
    setAmount(excel, 60_000);
    during(excel, () => {
      setAmount(excel, 70_000);
      setAmount(excel, 110_000);
    });
    await until(() => rewritings() === 2);
    await untilQuiet();
    expect(rewritings()).toBe(2);
    expect(await cellsOf(excel)).toContain(OPEN_VALUE + 100_000);
  })()
);

it(
  "is no longer made when that is switched off, not even what has begun, and stays off",
  withReport(async ({ excel, rewritings }) => {
    await setAutoRefresh(true);
    const before = await cellsOf(excel);
    let off: Promise<void> | undefined;
    excel.faults.beforeBatch(3, () => (off = setAutoRefresh(false)));
    setAmount(excel, 60_000);
    await until(() => off !== undefined);
    await off;
    setAmount(excel, 70_000);
    await untilQuiet();
    expect(rewritings()).toBe(0);
    expect(await cellsOf(excel)).toEqual(before);
    expect((await loadConfiguration()).report.autoRefresh).toBe(false);
    expect(notices.current()).toBeUndefined();
  })
);

it(
  "keeps what the user chooses in the pane meanwhile",
  withReport(async ({ excel, rewritings }) => {
    await setAutoRefresh(true);
    const goals = { revenue: 500_000, quotaPeriod: "year" as const };
    const choose = () =>
      updateConfiguration((known) => ({
        ...known,
        goals,
        report: { ...known.report, mode: "live", autoRefresh: false },
      }));
    let chosen: Promise<unknown> | undefined;
    // While the leads are read; the configuration is read before them.
    excel.faults.beforeBatch(3, () => (chosen = choose()));
    setAmount(excel, 60_000);
    await until(() => rewritings() === 1);
    await untilQuiet();
    await chosen;
    const { report, goals: stored } = await loadConfiguration();
    expect(report).toMatchObject({ mode: "live", autoRefresh: false, asOf: AS_OF });
    expect(stored).toEqual(goals);
  })
);

describe("what the user does between the reading of the leads and the writing", () => {
  /** Lets that happen at a refresh: just before the two requests that look at the report once more. */
  async function meanwhile({ excel, rewritings }: Watched, happen: () => void): Promise<void> {
    let requests = 0;
    const end = excel.workbook.events.on(({ type: kind }) => {
      if (kind === "sheetAdded") requests ||= excel.counters.syncs - before;
    });
    setAmount(excel, 60_000);
    const before = excel.counters.syncs;
    await until(() => rewritings() === 1);
    await untilQuiet();
    end();
    excel.faults.beforeBatch(requests - 2, happen);
    setAmount(excel, 110_000);
  }

  it(
    "on the report's sheet is not overwritten",
    withReport(async (watched) => {
      const { excel, rewritings } = watched;
      await setAutoRefresh(true);
      await meanwhile(watched, () => type(excel, REPORT, 5, 17, "call Ana"));
      await until(() => notices.current() !== undefined);
      expect(notices.current()).toMatchObject({ key: "errors.reportHasOwnCells" });
      expect(await cellsOf(excel)).toContain("call Ana");
      expect(rewritings()).toBe(1);
    })
  );

  it(
    "in a cell for the period holds for the report that is written",
    withReport(async (watched) => {
      const { excel, rewritings } = watched;
      await setAutoRefresh(true);
      const cells = await shownOn(excel, REPORT);
      const row = cells.findIndex((line) => line.includes("Period from"));
      const column = cells[row]!.indexOf("Period from");
      const day = 46_023;
      await meanwhile(watched, () => type(excel, REPORT, row + 1, column, day));
      await until(() => rewritings() === 2);
      await untilQuiet();
      expect((await shownOn(excel, REPORT))[row + 1]![column]).toBe(day);
      expect(await cellsOf(excel)).toContain(OPEN_VALUE + 100_000);
      expect(rewritings()).toBe(2);
    })
  );

  it(
    "leaves in front the sheet that the user has gone to",
    withReport(async (watched) => {
      const { excel, rewritings } = watched;
      await setAutoRefresh(true);
      const settings = excel.workbook.findSheet("Settings")!.id;
      await meanwhile(watched, () => excel.engine.activateSheet(settings));
      await until(() => rewritings() === 2);
      await untilQuiet();
      expect(excel.engine.activeSheetId()).toBe(settings);
    })
  );
});

it(
  "tells of a failure, leaves the report as it is, and says no more once it succeeds",
  withReport(async ({ excel, rewritings }) => {
    await setAutoRefresh(true);
    const before = await cellsOf(excel);
    const sheet = excel.workbook.findSheet(REPORT)!;
    sheet.protected = true;
    setAmount(excel, 110_000);
    await until(() => notices.current() !== undefined);
    expect(notices.current()).toEqual({
      intent: "error",
      key: "errors.sheetProtected",
      details: { sheet: REPORT },
    });
    await untilQuiet();
    expect(rewritings()).toBe(0);
    expect(await cellsOf(excel)).toEqual(before);

    sheet.protected = false;
    setAmount(excel, 110_000);
    await until(() => notices.current() === undefined);
    expect(await cellsOf(excel)).toContain(OPEN_VALUE + 100_000);
  })
);

it(
  "leaves cells of the user's on the report alone, and says so",
  withReport(async ({ excel, rewritings }) => {
    await setAutoRefresh(true);
    type(excel, REPORT, 5, 17, "call Ana");
    const before = await cellsOf(excel);
    setAmount(excel, 110_000);
    await until(() => notices.current() !== undefined);
    expect(notices.current()).toMatchObject({ key: "errors.reportHasOwnCells" });
    await untilQuiet();
    expect(rewritings()).toBe(0);
    expect(await cellsOf(excel)).toEqual(before);
  })
);
