/** Excel's limit for the name of a table's column. */
const MAX_LENGTH = 255;

/**
 * Names for the columns of a table, as Excel wants them: none blank, none twice (compared without case).
 *
 * @param unnamed what a column without a name is called, by its place from 1
 */
export function columnNames(
  headers: readonly string[],
  unnamed: (column: number) => string
): string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const tidy = header.replace(/\s+/g, " ").trim().slice(0, MAX_LENGTH);
    const name = tidy || unnamed(index + 1);
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      const ending = ` ${number}`;
      free = name.slice(0, MAX_LENGTH - ending.length) + ending;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
