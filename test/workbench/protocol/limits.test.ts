/** Excel's limits: docs concepts/resource-limits-and-performance-optimization.md. */
import { failure, onSheet, openFixture, run, type Excel } from "../excel";

let excel: Excel;
beforeAll(async () => {
  // The same code at smaller sizes, so that the tests stay quick.
  excel = await openFixture({
    limits: { payloadBytes: 20_000, cellsPerRead: 1_000, waitingBatches: 3 },
  });
});
afterAll(() => excel.close());

const text = "x".repeat(30_000);

test("a request above the limit is refused", async () => {
  const error = await failure(
    onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").values = [[text]];
      await context.sync();
    })
  );
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
});

test("a response above the limit is refused", async () => {
  const error = await failure(
    onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").formulas = [['=REPT("x",30000)']];
      sheet.getRange("A1").load("values");
      await context.sync();
    })
  );
  expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("letters count as the bytes they take", async () => {
  const error = await failure(
    onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").values = [["€".repeat(8_000)]];
      await context.sync();
    })
  );
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
});

test("too many cells cannot be read at once", async () => {
  const error = await failure(
    onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:B501").load("values");
      await context.sync();
    })
  );
  expect(error).toMatchObject({ code: "RangeExceedsLimit", location: "Range.load" });
});

test("more unanswered batches than the queue holds are refused", async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 5 }, () =>
      run(excel, async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
      })
    )
  );
  const codes = results.map((result) =>
    result.status === "rejected" ? (result.reason as { code: string }).code : "done"
  );
  expect(codes.filter((code) => code === "ActivityLimitReached").length).toBeGreaterThan(0);
  expect(codes).toContain("done");
});

test("arguments of a custom function above the limit give an error that says so (issue 4654)", async () => {
  await expect(excel.evaluate('=FIXTURE.LATER(REPT("x",30000))')).resolves.toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("exceed") as string,
  });
});

test("a result above the limit gives an error that says so", async () => {
  await expect(excel.evaluate("=FIXTURE.LONG(30000)")).resolves.toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("exceeds") as string,
  });
  await expect(excel.host.oversizedCall).resolves.toContain("exceed");
});
