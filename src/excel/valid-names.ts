/** Characters that Excel takes in no name of a sheet. */
const NOT_IN_SHEET_NAME = /[\\/?*[\]:\p{Cc}]/gu;
/** Excel's limits. */
const SHEET_NAME_LENGTH = 31;
const TABLE_NAME_LENGTH = 255;
/** What a table may not be called: the address of a cell, and R and C, which mean the row and column at hand. */
const LIKE_ADDRESS = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c)$/i;

/** A text as the name of a sheet; `fallback` where nothing of it can be one. */
export function validSheetName(text: string, fallback: string): string {
  const name = text
    .replace(NOT_IN_SHEET_NAME, " ")
    .replace(/\s+/g, " ")
    .slice(0, SHEET_NAME_LENGTH)
    .replace(/^[\s']+|[\s']+$/g, "");
  // Excel keeps this name for itself.
  return name === "" || name.toLowerCase() === "history" ? fallback : name;
}

/** A text as the name of a table: letters, digits, points and underscores, not beginning with a digit or a point. */
export function validTableName(text: string, fallback: string): string {
  const name = text
    .trim()
    .replace(/[^\p{L}\p{N}_.]+/gu, "_")
    .replace(/^[^\p{L}]+|_+$/gu, "")
    .slice(0, TABLE_NAME_LENGTH);
  return name === "" || LIKE_ADDRESS.test(name) ? fallback : name;
}
