/** The add-in's production build in the local Excel, and what its functions answer over Microsoft's runtime. */
import path from "node:path";
import type * as LocalExcel from "../../../src/workbench/headless";
import type { FunctionResult } from "../../../src/workbench/engine/engine";
import type { CellError, CellScalar } from "../../../src/workbench/model/types";

/** Univer is made of ES modules, which Jest cannot load: the tests take the bundle that the command line runs. */
const { openHeadless } = require("../../../build/workbench/node/headless.js") as typeof LocalExcel;

export type Excel = LocalExcel.Headless;

export const openExcel = (options: LocalExcel.HeadlessOptions): Promise<Excel> =>
  openHeadless({ addinFolder: path.resolve("dist"), ...options });

/**
 * Whether a function has returned null, or NaN or Infinity, which JSON cannot tell from it, since the last question. In
 * a cell it would show as 0, so it has to be looked for on its way.
 */
export function watchForNulls(excel: Excel): () => boolean {
  const { functions } = excel.host as unknown as { functions: { accept(results: unknown): void } };
  const accept = functions.accept.bind(functions);
  let seen = false;
  functions.accept = (results) => {
    seen ||= valuesIn(results).flat(2).includes(null);
    accept(results);
  };
  return () => {
    const answer = seen;
    seen = false;
    return answer;
  };
}

/** `[[id, ok, value, code?], …]`: values of the calls that did not fail. */
const valuesIn = (results: unknown): unknown[] =>
  (results as [number, boolean, unknown][]).filter(([, ok]) => ok).map(([, , value]) => value);

const isError = (cell: CellScalar): cell is CellError => typeof cell === "object" && cell !== null;

/** Errors that a function can give, and of them those whose message a cell of a table keeps. */
const ERRORS = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!"];
const TOLD_IN_TABLES = ["#VALUE!", "#N/A"];

/**
 * What is wrong with an answer; undefined for numbers, texts, truth values, tables of them, and explained errors. An error
 * without a sentence is none of the function's own: it has thrown something else, or returned NaN or Infinity, of which
 * the runtime makes an error of that name.
 */
export function complaintAbout(result: FunctionResult): string | undefined {
  if (!Array.isArray(result)) return complaintAboutCell(result, ERRORS);
  const [first = []] = result;
  if (first.length === 0) return "an empty table";
  if (result.some((row) => row.length !== first.length)) return "a table that is not rectangular";
  return result
    .flat()
    .map((cell) => complaintAboutCell(cell, TOLD_IN_TABLES))
    .find(Boolean);
}

function complaintAboutCell(cell: CellScalar, told: readonly string[]): string | undefined {
  if (cell === null) return "a null";
  if (typeof cell === "number") return Number.isFinite(cell) ? undefined : String(cell);
  if (!isError(cell)) return undefined;
  if (!ERRORS.includes(cell.error)) return cell.error;
  const isExplained = / .*[.?]$/.test(cell.message ?? "");
  return told.includes(cell.error) && !isExplained
    ? `${cell.error}, explained as "${cell.message ?? ""}"`
    : undefined;
}
