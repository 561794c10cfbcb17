/** The key of a table of names that has the value. */
export const nameOf = <T extends Readonly<Record<string, string>>>(
  table: T,
  value: string | undefined
): keyof T | undefined => Object.keys(table).find((key) => table[key] === value);
