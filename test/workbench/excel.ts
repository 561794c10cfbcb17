/** The local Excel for tests: the built bundle, and a fixture add-in through which code runs as an add-in's does. */
import path from "node:path";
import type * as LocalExcel from "../../src/workbench/headless";

/** Univer is made of ES modules, which Jest cannot load: the tests take the bundle that the command line runs. */
const { openHeadless } = require("../../build/workbench/node/headless.js") as typeof LocalExcel;

const FIXTURE = path.join(__dirname, "fixtures/addin");

export type Excel = LocalExcel.Headless;

export function openFixture(options: LocalExcel.HeadlessOptions = {}): Promise<Excel> {
  return openHeadless({ addinFolder: FIXTURE, ...options });
}

/** The add-in's own `Excel` and `Office`, from Microsoft's office.js. */
export function globals(excel: Excel) {
  return excel.page as unknown as {
    Excel: typeof globalThis.Excel;
    Office: typeof globalThis.Office;
  };
}

/** Runs a batch in the add-in. */
export function run<T>(
  excel: Excel,
  batch: (context: globalThis.Excel.RequestContext) => Promise<T>
): Promise<T> {
  return globals(excel).Excel.run(batch);
}

/** Runs a batch on a new sheet. */
export function onSheet<T>(
  excel: Excel,
  batch: (sheet: globalThis.Excel.Worksheet, context: globalThis.Excel.RequestContext) => Promise<T>
): Promise<T> {
  return run(excel, async (context) => {
    const sheet = context.workbook.worksheets.add();
    return batch(sheet, context);
  });
}

export interface Failed {
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
}

/** How a batch failed; fails itself if it did not. */
export async function failure(work: Promise<unknown>): Promise<Failed> {
  try {
    await work;
  } catch (error) {
    const { code, message, debugInfo } = error as {
      code: string;
      message: string;
      debugInfo?: { errorLocation?: string };
    };
    return { code, message, location: debugInfo?.errorLocation };
  }
  throw new Error("The batch did not fail.");
}

/** Waits for something that the add-in does a little later, such as handling an event. */
export async function eventually(holds: () => boolean): Promise<void> {
  const TIMEOUT_MS = 5_000;
  const POLL_MS = 5;
  const deadline = Date.now() + TIMEOUT_MS;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error("It did not happen within 5 seconds.");
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
