import type { Area } from "../plan";

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** `B20:G24`, or `B20` for one cell. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1
    ? first
    : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** `$B$20:$G$24`. */
export const absoluteAddressOf = (each: Area): string =>
  addressOf(each).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** Whether two areas have a cell in common. */
export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The area of an address such as `B20:G24`. */
export function areaOf(address: string): Area {
  const [first = "", last = first] = address.split(":");
  const top = cellOf(first);
  const bottom = cellOf(last);
  return area(top.row, top.column, bottom.row - top.row + 1, bottom.column - top.column + 1);
}

export const contains = (each: Area, row: number, column: number): boolean =>
  row >= each.row &&
  row < each.row + each.rows &&
  column >= each.column &&
  column < each.column + each.columns;

function cellOf(address: string): { row: number; column: number } {
  const letters = address.replace(/\d+$/, "");
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(address.slice(letters.length)) - 1, column };
}
