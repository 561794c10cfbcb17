/** Rules for names: "Names in formulas" and "Rename an Excel table". */
import { EngineError } from "../engine";

const MAX_NAME_LENGTH = 255;
const MAX_SHEET_NAME_LENGTH = 31;

const invalid = (message: string) => new EngineError("InvalidArgument", message);

const looksLikeAddress = (name: string) =>
  /^[a-z]{1,3}\d{1,7}$/i.test(name) || /^(r\d*(c\d*)?|c\d*)$/i.test(name);

/** @throws EngineError `InvalidArgument` */
export function checkName(name: string, kind: "table" | "name"): void {
  const proper = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= MAX_NAME_LENGTH;
  if (!proper || looksLikeAddress(name))
    throw invalid(
      `"${name}" cannot name a ${kind}: a name begins with a letter or underscore, has no spaces and is not a cell's address.`
    );
}

/** @throws EngineError `InvalidArgument` */
export function checkSheetName(name: string): void {
  const proper =
    name.length > 0 &&
    name.length <= MAX_SHEET_NAME_LENGTH &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!proper)
    throw invalid(
      `"${name}" cannot name a sheet: at most 31 characters, none of \\ / ? * [ ] : and no apostrophe at either end.`
    );
}

/** `Column1`, `Column2`, …: the first that none of the others has. */
export function freeName(stem: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let i = 1; ; i++) if (!used.has(`${stem}${i}`.toLowerCase())) return `${stem}${i}`;
}

/** Column names as a table makes them of its header cells: never blank, never twice. */
export function columnNames(headers: readonly string[]): string[] {
  const names: string[] = [];
  headers.forEach((header) => {
    const others = [...names, ...headers.filter((name) => name !== "")];
    if (header === "") names.push(freeName("Column", others));
    else if (names.some((name) => name.toLowerCase() === header.toLowerCase())) {
      const used = new Set(others.map((name) => name.toLowerCase()));
      let i = 2;
      while (used.has(`${header}${i}`.toLowerCase())) i++;
      names.push(`${header}${i}`);
    } else names.push(header);
  });
  return names;
}
