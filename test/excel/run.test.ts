/**
 * Members that the npm copy of office.js does not know (ExcelApi 1.20) and failures that pass, with a stand-in for
 * just `Excel.run` and the question for requirement sets.
 */
import { run, runAsOneStep, runReading } from "../../src/excel/run";

const batch = async (): Promise<string> => "done";
const takeBack = jest.fn(async () => undefined);
const excelRun = jest.fn((_options: unknown, work: () => Promise<string>) => work());
const isSetSupported = jest.fn((_set: string, _version: string) => true);

const failure = (code: string): Error => Object.assign(new Error(code), { code, debugInfo: {} });

beforeEach(() => {
  jest.clearAllMocks();
  Object.assign(globalThis, {
    Excel: { run: excelRun },
    Office: { context: { requirements: { isSetSupported } } },
  });
});
afterEach(() => {
  for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
});

const optionsUsed = (): unknown[] => excelRun.mock.calls.map(([options]) => options);

it("waits for the end of cell editing", async () => {
  await run(batch);
  expect(optionsUsed()).toEqual([{ delayForCellEdit: true }]);
});

describe("one step for Undo", () => {
  it("is asked for where Excel knows it", async () => {
    expect(await runAsOneStep(batch, takeBack)).toBe("done");
    expect(isSetSupported).toHaveBeenCalledWith("ExcelApi", "1.20");
    expect(optionsUsed()).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }]);
  });

  it("is not asked for where Excel does not know it", async () => {
    isSetSupported.mockReturnValueOnce(false);
    await runAsOneStep(batch, takeBack);
    expect(optionsUsed()).toEqual([{ delayForCellEdit: true }]);
  });

  it("becomes ordinary steps where something in it cannot be undone", async () => {
    excelRun.mockRejectedValueOnce(failure("UndoNotSupported"));
    expect(await runAsOneStep(batch, takeBack)).toBe("done");
    expect(takeBack).toHaveBeenCalledTimes(1);
    expect(optionsUsed()).toEqual([
      { delayForCellEdit: true, mergeUndoGroup: true },
      { delayForCellEdit: true },
    ]);
  });

  it("passes on every other failure", async () => {
    excelRun.mockRejectedValueOnce(failure("AccessDenied"));
    await expect(runAsOneStep(batch, takeBack)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(takeBack).not.toHaveBeenCalled();
  });
});

describe("reading", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("is tried once more after a passing failure, a little later", async () => {
    excelRun.mockRejectedValueOnce(failure("RequestAborted"));
    const reading = runReading(batch);
    await jest.runAllTimersAsync();
    expect(await reading).toBe("done");
    expect(excelRun).toHaveBeenCalledTimes(2);
  });

  it("is given up after the second", async () => {
    excelRun.mockRejectedValueOnce(failure("RequestAborted"));
    excelRun.mockRejectedValueOnce(failure("ActivityLimitReached"));
    const reading = runReading(batch).catch((error: unknown) => error);
    await jest.runAllTimersAsync();
    expect(await reading).toMatchObject({ code: "ActivityLimitReached" });
  });

  it("is not tried again after a failure that stays", async () => {
    excelRun.mockRejectedValueOnce(failure("ItemNotFound"));
    await expect(runReading(batch)).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(excelRun).toHaveBeenCalledTimes(1);
  });
});
