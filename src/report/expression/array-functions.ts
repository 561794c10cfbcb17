import { foldNumbers, isArray, toNumber, toTable } from "./cells";
import { CellError, type CellValue, type Table, type Value } from "./types";

/** Excel's functions that make arrays of several cells, or pick some of them, as Excel calculates them. */
export const ARRAY_FUNCTIONS = {
  /** The k-th largest numbers, k from 1; texts are passed over. */
  LARGE: (values: Value, k: Value) => {
    const numbers: number[] = [];
    const error = foldNumbers([values], (_, each, cells) => {
      for (let cell = 0; cell < cells; cell++) numbers.push(each);
      return each;
    });
    if (error instanceof CellError) return error;
    numbers.sort((a, b) => b - a);
    return toTable(k).map((row) =>
      row.map((cell): CellValue => {
        const position = toNumber(cell);
        return position instanceof CellError
          ? position
          : (numbers[Math.ceil(position) - 1] ?? new CellError("#NUM!"));
      })
    );
  },
  /** 1, 2, 3 … below each other. */
  SEQUENCE: (rows: Value) => {
    const count = toNumber(toTable(rows)[0]?.[0] ?? "");
    if (count instanceof CellError) return count;
    if (count < 1) return new CellError("#CALC!");
    return Array.from({ length: Math.floor(count) }, (_, index) => [index + 1]);
  },
  /** Tables side by side; cells that a lower one lacks are #N/A. */
  HSTACK: (...values: Value[]) => {
    const tables = values.map(toTable);
    const height = Math.max(...tables.map((table) => table.length));
    return Array.from({ length: height }, (_, row) =>
      tables.flatMap((table) => table[row] ?? (table[0] ?? []).map(() => new CellError("#N/A")))
    );
  },
  ROWS: (value: Value) => toTable(value).length,
  /** Row and column count from 1; 0 takes all of them. Several rows may be asked for at once. */
  INDEX: (value: Value, row: Value, column: Value) =>
    isArray(row) ? pickRows(value, toTable(row), column) : pick(value, row, column),
} satisfies Record<string, (...values: Value[]) => Value>;

function pickRows(value: Value, rows: Table, column: Value): Value {
  const table = toTable(value);
  const index = toNumber(toTable(column)[0]?.[0] ?? "");
  if (index instanceof CellError) return index;
  return rows.map(([row = ""]) => {
    const position = toNumber(row);
    if (position instanceof CellError) return [position];
    return [table[position - 1]?.[index - 1] ?? new CellError("#REF!")];
  });
}

function pick(value: Value, row: Value, column: Value): Value {
  if (value instanceof CellError) return value;
  const table = toTable(value);
  const [rowNumber, columnNumber] = [row, column].map((each) =>
    toNumber(toTable(each)[0]?.[0] ?? "")
  );
  if (typeof rowNumber !== "number") return rowNumber ?? new CellError("#REF!");
  if (typeof columnNumber !== "number") return columnNumber ?? new CellError("#REF!");
  const rows = rowNumber === 0 ? table : table.slice(rowNumber - 1, rowNumber);
  const cells = rows.map((cellsOfRow) =>
    columnNumber === 0 ? cellsOfRow : cellsOfRow.slice(columnNumber - 1, columnNumber)
  );
  if (!cells[0]?.length) return new CellError("#REF!");
  return cells.length === 1 && cells[0].length === 1 ? (cells[0][0] ?? "") : cells;
}
