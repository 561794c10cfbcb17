import type { Notice } from "../../../src/excel";
import { openExcel, type TableSheet } from "./local-excel";

const LEADS: TableSheet = {
  sheet: "Deals",
  name: "Leads",
  headers: ["Deal ID", "Stage", "Amount"],
  rows: [
    ["A", "Proposal", 100],
    ["B", "Closed Won", 200],
  ],
};

type Action = (event: { completed: () => void }) => Promise<void>;

/** Presses the ribbon's button on 30 June 2026, in an add-in that has just started. */
async function press() {
  const actions = new Map<string, Action>();
  jest
    .spyOn(Office.actions, "associate")
    .mockImplementation((name, action) => void actions.set(name, action as Action));
  const showPane = jest.spyOn(Office.addin, "showAsTaskpane").mockResolvedValue();
  const completed = jest.fn();
  let notice: Notice | undefined;
  await jest.isolateModulesAsync(async () => {
    const dates = await import("../../../src/excel/serial-dates");
    jest.spyOn(dates, "today").mockReturnValue(46_203);
    const { notices } = await import("../../../src/excel");
    await import("../../../src/commands/commands");
    await Office.onReady();
    await actions.get("takeSnapshot")!({ completed });
    notice = notices.current();
  });
  return { completed, showPane, notice };
}

afterEach(() => jest.restoreAllMocks());

it("says what it stored, with the way to its sheet", async () => {
  await openExcel([LEADS]);
  const { completed, showPane, notice } = await press();
  expect(completed).toHaveBeenCalledTimes(1);
  expect(showPane).not.toHaveBeenCalled();
  expect(notice).toEqual({
    intent: "success",
    key: "fields.snapshots.taken",
    details: { count: 2, number: "2", date: "Jun 30, 2026" },
    sheet: "Pipeline snapshots",
  });
});

it("shows the pane with what went wrong", async () => {
  await openExcel([{ ...LEADS, headers: ["Note", "Stage", "Amount"] }]);
  const { completed, showPane, notice } = await press();
  expect(completed).toHaveBeenCalledTimes(1);
  expect(showPane).toHaveBeenCalledTimes(1);
  expect(notice).toEqual({
    intent: "error",
    key: "errors.noIdColumn",
    details: { table: "Leads" },
  });
});
