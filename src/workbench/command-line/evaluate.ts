/** `eval`: formulas over .csv files, calculated as Excel would, as JSON. */
import { parseArgs } from "node:util";
import type { FunctionResult } from "../engine/engine";
import type { Headless } from "../headless";
import type { CellScalar } from "../model/types";
import { Failure } from "./failure";
import { placeTables, readTables, type TableFile } from "./load-tables";

export const EVAL_USAGE =
  "eval LEADS.csv [--stages STAGES.csv] [--table NAME=FILE.csv …] --formula '=…' [--formula '=…' …]";

/** A function that has not answered by then is taken for hung. */
const TIMEOUT_MS = 120_000;

/** Prints one result, or an array of them for several formulas. */
export async function evaluate(args: readonly string[]): Promise<string> {
  const { formulas, files } = parse(args);
  const tables = await readTables(files);
  // The engine is large: what is wrong with the arguments or the files is told without it.
  const { openHeadless } = await import("../headless");
  const excel = await openHeadless({ fill: (workbook) => placeTables(workbook, tables) });
  try {
    // All at once, as the cells of a sheet are: office.js collects what functions answer in batches.
    const results = await Promise.all(
      formulas.map(async (formula) => toJson(await answer(excel, formula)))
    );
    return JSON.stringify(results.length === 1 ? results[0] : results);
  } finally {
    excel.close();
  }
}

function parse(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      stages: { type: "string" },
      table: { type: "string", multiple: true, default: [] },
      formula: { type: "string", multiple: true, default: [] },
    },
  });
  const [leads, ...more] = positionals;
  if (leads === undefined || more.length > 0 || values.formula.length === 0) {
    throw new Failure(`Usage: ${EVAL_USAGE}`);
  }
  const files: TableFile[] = [{ file: leads, table: "Leads", sheet: "Leads" }];
  if (values.stages !== undefined) {
    files.push({ file: values.stages, table: "Stages", sheet: "Pipeline settings" });
  }
  for (const given of values.table) {
    const [, name, file] = /^([^=]+)=(.+)$/.exec(given) ?? [];
    if (name === undefined || file === undefined) {
      throw new Failure(`--table ${given}: write it as NAME=FILE.csv.`);
    }
    files.push({ file, table: name, sheet: name });
  }
  return { formulas: values.formula, files };
}

async function answer(excel: Headless, formula: string): Promise<FunctionResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Failure(`${formula}: no answer within ${TIMEOUT_MS / 1_000} seconds.`)),
      TIMEOUT_MS
    );
  });
  try {
    return await Promise.race([excel.evaluate(formula), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** `{value}`, `{values}` for more than one cell, `{error, message}` for an error. */
function toJson(result: FunctionResult): Record<string, unknown> {
  if (!Array.isArray(result)) return single(result);
  const [[only = null] = []] = result;
  const isOneCell = result.length === 1 && result[0]?.length === 1;
  return isOneCell ? single(only) : { values: result.map((line) => line.map(inTable)) };
}

function single(value: CellScalar): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : { value };
}

/** Within a table an error is its text, as a cell shows it. */
const inTable = (value: CellScalar) =>
  typeof value === "object" && value !== null ? value.error : value;
