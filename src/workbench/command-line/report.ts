/** `report`: the add-in's one-click report over a .csv file, saved as .xlsx. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Headless } from "../headless";
import { wait } from "../protocol/faults";
import { Failure } from "./failure";
import { fromWhereCalled, placeTables, readTables, type TableFile } from "./load-tables";

export const REPORT_USAGE =
  "report LEADS.csv [--stages STAGES.csv] [--as-of 2026-06-30] [--locale sv-SE] [--values] --out report.xlsx";

/** The function of the add-in's ribbon button. */
const COMMAND = "buildReport";
/** The key of the add-in's settings in the workbook. */
const SETTINGS_KEY = "Pipeline";
/** The pane shows an error in the turn after the command. */
const PANE_TURN_MS = 50;

interface ReportArguments {
  readonly files: readonly TableFile[];
  readonly asOf: string | undefined;
  readonly locale: string;
  readonly mode: "live" | "values";
  readonly out: string;
}

/** Answers the sentence that says what was saved. */
export async function report(args: readonly string[]): Promise<string> {
  const { files, asOf, locale, mode, out } = parse(args);
  const tables = await readTables(files);
  // The engine is large: what is wrong with the arguments or the files is told without it.
  const { openHeadless } = await import("../headless");
  const excel = await openHeadless({
    displayLanguage: locale,
    fill: (workbook) => {
      placeTables(workbook, tables);
      workbook.settings.set(SETTINGS_KEY, { version: 1, report: { mode, ...(asOf && { asOf }) } });
    },
  });
  try {
    await build(excel);
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

function parse(args: readonly string[]): ReportArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      stages: { type: "string" },
      "as-of": { type: "string" },
      locale: { type: "string", default: "en-US" },
      values: { type: "boolean", default: false },
      out: { type: "string" },
    },
  });
  const [leads, ...more] = positionals;
  if (leads === undefined || more.length > 0 || values.out === undefined) {
    throw new Failure(`Usage: ${REPORT_USAGE}`);
  }
  const asOf = values["as-of"];
  if (asOf !== undefined && !isDate(asOf)) {
    throw new Failure(`--as-of ${asOf}: write the date as 2026-06-30.`);
  }
  const files: TableFile[] = [{ file: leads, table: "Leads", sheet: "Leads" }];
  if (values.stages !== undefined) {
    files.push({ file: values.stages, table: "Stages", sheet: "Pipeline settings" });
  }
  const mode = values.values ? "values" : "live";
  return { files, asOf, locale: languageTag(values.locale), mode, out: values.out };
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  // Days that do not exist, such as 30 February, come back as others.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text.length === 10;
}

function languageTag(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    throw new Failure(`--locale ${text}: write the language as sv-SE.`);
  }
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
