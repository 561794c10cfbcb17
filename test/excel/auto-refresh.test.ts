import { notices, setAutoRefresh, startAutoRefresh } from "../../src/excel";
import { refreshReport } from "../../src/excel/build-report";
import * as configuration from "../../src/excel/configuration";
import { parseConfiguration, type Configuration } from "../../src/excel/configuration-schema";
import { watchTables } from "../../src/excel/watch-tables";
import { UserError } from "../../src/locales";

jest.mock("../../src/excel/watch-tables", () => ({
  watchTables: jest.fn(),
  watchQuietWrites: jest.fn(() => () => undefined),
}));
jest.mock("../../src/excel/build-report", () => ({ refreshReport: jest.fn() }));

const watch = jest.mocked(watchTables);
const refresh = jest.mocked(refreshReport);
const endWatch = jest.fn(async () => undefined);

const made = {
  sheetId: "1",
  tables: ["leads", "stages"],
  area: "A1:B2",
  written: [],
  spills: [],
  inputs: {},
  fingerprint: "0",
  widths: [],
  ownWidths: [],
  charts: {},
  sheetNames: [],
  figures: {},
};
let stored: Configuration;

beforeEach(() => {
  jest.useFakeTimers();
  stored = parseConfiguration({ report: { made, autoRefresh: true } });
  jest.spyOn(configuration, "loadConfiguration").mockImplementation(async () => stored);
  jest
    .spyOn(configuration, "updateConfiguration")
    .mockImplementation(async (change) => (stored = change(stored)));
  watch.mockResolvedValue(endWatch);
  refresh.mockResolvedValue(undefined);
});
afterEach(async () => {
  await setAutoRefresh(false);
  notices.dismiss();
  jest.useRealTimers();
  jest.clearAllMocks();
});

/** Tells the latest watch that tables have changed. */
const change = (...ids: string[]) => watch.mock.lastCall![0](new Set(ids));
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

it("does nothing in a workbook that has not asked for it", async () => {
  stored = parseConfiguration({ report: { made } });
  await startAutoRefresh();
  expect(watch).not.toHaveBeenCalled();
});

it("makes the report anew once, when the user has paused", async () => {
  await startAutoRefresh();
  change("leads");
  await pass(2_000);
  change("stages");
  await pass(2_900);
  expect(refresh).not.toHaveBeenCalled();
  await pass(200);
  expect(refresh).toHaveBeenCalledTimes(1);
});

it("makes it once more after all that changes while it is being made", async () => {
  await startAutoRefresh();
  let finish = () => {};
  refresh.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
  change("leads");
  await pass(5_000);
  for (let burst = 0; burst < 3; burst++) {
    change("leads");
    await pass(5_000);
  }
  expect(refresh).toHaveBeenCalledTimes(1);
  finish();
  await pass(5_000);
  expect(refresh).toHaveBeenCalledTimes(2);
});

it("is not concerned by other tables, nor where there is no report", async () => {
  await startAutoRefresh();
  change("snapshots");
  await pass(5_000);
  stored = parseConfiguration({ report: { autoRefresh: true } });
  change("leads");
  await pass(5_000);
  expect(refresh).not.toHaveBeenCalled();
});

it("tells of a failure, and goes on", async () => {
  await startAutoRefresh();
  refresh.mockRejectedValueOnce(new UserError("reportHasOwnCells", { sheet: "Report" }));
  change("leads");
  await pass(5_000);
  expect(notices.current()).toEqual({
    intent: "error",
    key: "errors.reportHasOwnCells",
    details: { sheet: "Report" },
  });
  change("leads");
  await pass(5_000);
  expect(refresh).toHaveBeenCalledTimes(2);
});

it("gives up what waits for its turn or has begun when it is switched off", async () => {
  await startAutoRefresh();
  let finish = () => {};
  refresh.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
  change("leads");
  await pass(5_000);
  change("leads");
  await pass(5_000);
  await setAutoRefresh(false);
  expect(refresh.mock.lastCall![0].aborted).toBe(true);
  finish();
  await pass(5_000);
  expect(refresh).toHaveBeenCalledTimes(1);
});

it("is switched on and off, and remembered", async () => {
  stored = parseConfiguration({ report: { made } });
  await setAutoRefresh(true);
  expect(stored.report).toMatchObject({ autoRefresh: true, made });
  change("leads");
  await pass(1_000);
  await setAutoRefresh(false);
  expect(stored.report).toMatchObject({ autoRefresh: false });
  await pass(5_000);
  expect(refresh).not.toHaveBeenCalled();
  expect(endWatch).toHaveBeenCalledTimes(1);
});
