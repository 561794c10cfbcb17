/** What can go wrong in Excel, on demand. Codes: docs testing/application-specific-api-error-handling.md. */
import { failure, onSheet, openFixture, run, type Excel } from "../excel";

let excel: Excel;
beforeEach(async () => {
  excel = await openFixture();
});
afterEach(() => excel.close());

const write = (context: globalThis.Excel.RequestContext, value: string) => {
  context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
  return context.sync();
};

const written = () =>
  excel.engine.read(excel.engine.activeSheetId(), { row: 0, column: 0, rows: 1, columns: 1 });

test("the n-th batch fails with the code asked for, and does nothing", async () => {
  excel.faults.failBatch(2, "GeneralException");
  await run(excel, (context) => write(context, "first"));
  const error = await failure(
    run(excel, async (context) => {
      await write(context, "second");
      await write(context, "third");
    })
  );
  expect(error.code).toBe("GeneralException");
  expect(written()).not.toEqual([["third"]]);
});

test("while a cell is being edited batches fail, unless they wait for it (issue 3388)", async () => {
  excel.faults.cellEditMode = true;
  const error = await failure(run(excel, (context) => write(context, "now")));
  expect(error.code).toBe("InvalidOperationInCellEditMode");
  const waiting = excel.page.eval(`Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["waited"]];
    await context.sync();
  })`) as Promise<void>;
  excel.faults.cellEditMode = false;
  await waiting;
  expect(written()).toEqual([["waited"]]);
});

test("a table deleted in between is no longer found", async () => {
  const error = await failure(
    onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["Stage"], ["Won"]];
      const table = sheet.tables.add("A1:A2", true).load("id");
      await context.sync();
      excel.faults.beforeBatch(1, () => excel.workbook.deleteTable(table.id, true));
      table.getDataBodyRange().load("values");
      await context.sync();
    })
  );
  expect(error.code).toBe("ItemNotFound");
});

test("a sheet protected in between refuses writing", async () => {
  const sheet = excel.workbook.sheet(excel.engine.activeSheetId());
  excel.faults.beforeBatch(1, () => Object.assign(sheet!, { protected: true }));
  const error = await failure(run(excel, (context) => write(context, "no")));
  expect(error.code).toBe("AccessDenied");
});

test("slow answers still come", async () => {
  excel.faults.delay = 20;
  await run(excel, (context) => write(context, "late"));
  expect(written()).toEqual([["late"]]);
});

test("refused results of a custom function end in an error that says so", async () => {
  excel.faults.refuseFunctionResults = true;
  await expect(excel.evaluate("=FIXTURE.LATER(1)")).resolves.toMatchObject({ error: "#VALUE!" });
});
