/** `report`: the add-in's one-click report over a .csv file, saved as .xlsx. */
import { writeFile } from "node:fs/promises";
import type { Headless } from "../headless";
import { wait } from "../protocol/faults";
import { Failure } from "./failure";
import { fromWhereCalled, placeTables, readTables, type LoadedTable } from "./load-tables";
import { parseReportArguments, type ReportArguments } from "./report-arguments";

/** The function of the add-in's ribbon button. */
const COMMAND = "buildReport";
/** The key of the add-in's settings in the workbook. */
const SETTINGS_KEY = "Pipeline";
/** The pane shows an error in the turn after the command. */
const PANE_TURN_MS = 50;
/** Columns that may be named by what they are about, whatever their headers say. */
const SPLIT_FIELDS = ["owner", "source", "segment", "product"];

/** Answers the sentence that says what was saved. */
export async function report(args: readonly string[]): Promise<string> {
  const { files, locale, out, options, goals } = parseReportArguments(args);
  const tables = await readTables(files);
  requireColumn(options.splitBy, tables);
  // The engine is large: what is wrong with the arguments or the files is told without it.
  const { openHeadless } = await import("../headless");
  const excel = await openHeadless({
    displayLanguage: locale,
    fill: (workbook) => {
      placeTables(workbook, tables);
      workbook.settings.set(SETTINGS_KEY, { version: 1, report: options, goals });
    },
  });
  try {
    await build(excel);
    requireSections(options.sections, excel);
    const { writeXlsx } = await import("../files/xlsx-write");
    const bytes = await writeXlsx(excel.workbook.snapshot(), { readers: "any" });
    await writeFile(fromWhereCalled(out), bytes).catch((error: NodeJS.ErrnoException) => {
      const reason = error.code === "ENOENT" ? "there is no such folder" : error.message;
      throw new Failure(`${out} cannot be written: ${reason}.`);
    });
    return `Saved ${out}.`;
  } finally {
    excel.close();
  }
}

/** The report leaves a column that is not there alone; who asked for it should know. */
function requireColumn(
  header: ReportArguments["options"]["splitBy"],
  [leads]: readonly LoadedTable[]
): void {
  const headers = leads?.content.headers ?? [];
  if (header === undefined || [...SPLIT_FIELDS, ...headers].includes(header)) return;
  throw new Failure(`--split ${header}: the columns are ${headers.join(", ")}.`);
}

/** The add-in drops sections that it does not know, and keeps a list of all that it does. */
function requireSections(asked: readonly string[] | undefined, excel: Headless): void {
  const settings = excel.workbook.settings.get(SETTINGS_KEY) as
    { report?: { sections?: readonly { name: string }[] } } | undefined;
  const known = settings?.report?.sections?.map(({ name }) => name) ?? [];
  const unknown = asked?.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new Failure(`--sections ${unknown}: the sections are ${known.join(", ")}.`);
}

/** Runs the command and waits for every formula; what the pane reports as an error is the failure. */
async function build(excel: Headless): Promise<void> {
  const sheets = excel.workbook.sheets().length;
  await excel.run(COMMAND);
  await wait(PANE_TURN_MS);
  const [alert] = excel.alerts();
  if (alert !== undefined) throw new Failure(alert);
  if (excel.workbook.sheets().length === sheets) throw new Failure("The report made no sheet.");
  const settled = excel.workbook.settle().then(() => undefined);
  const tooLarge = await Promise.race([settled, excel.host.oversizedCall]);
  if (tooLarge !== undefined) {
    throw new Failure(`${tooLarge} Run the report with --values, which needs no such calls.`);
  }
}
