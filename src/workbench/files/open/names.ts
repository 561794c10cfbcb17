/** Names for what is made from a file of any name. */

const MAX_SHEET_NAME_LENGTH = 31;
const LIKE_ADDRESS = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

const withoutExtension = (file: string) => file.replace(/\.[^.]+$/, "");

/** As Excel names the only sheet of an opened .csv: the file's name, cut and without what a name may not have. */
export function sheetNameOf(file: string): string {
  const allowed = withoutExtension(file)
    .replace(/[\\/?*[\]:]/g, "_")
    .slice(0, MAX_SHEET_NAME_LENGTH)
    .replace(/^'+|'+$/g, "");
  return allowed.trim() === "" ? "Sheet1" : allowed;
}

/** `my leads (2026).csv` → `my_leads_2026`. */
export function tableNameOf(file: string): string {
  const words = withoutExtension(file)
    .replace(/[^\p{L}\p{N}_.]+/gu, "_")
    .replace(/^[_.]+|[_.]+$/g, "");
  if (words === "") return "Table1";
  return /^\p{N}/u.test(words) || LIKE_ADDRESS.test(words) ? `_${words}` : words;
}
