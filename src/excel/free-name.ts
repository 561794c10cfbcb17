/** Excel's limit for the name of a sheet. */
const SHEET_NAME_LENGTH = 31;

/**
 * The first of "name", "name 2", "name 3" … that is not taken, compared without case as Excel does.
 * `separator` stands before the number; the whole stays within `length` characters.
 */
export function freeName(
  name: string,
  taken: Iterable<string>,
  { separator = " ", length = SHEET_NAME_LENGTH } = {}
): string {
  const names = new Set([...taken].map((each) => each.toLowerCase()));
  let free = name.slice(0, length);
  for (let number = 2; names.has(free.toLowerCase()); number++) {
    const ending = `${separator}${number}`;
    free = name.slice(0, length - ending.length) + ending;
  }
  return free;
}
