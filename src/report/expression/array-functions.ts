import { heightOf, isArray, toNumber, toTable } from "./cells";
import { largestOf } from "./largest";
import { LeadsColumn } from "./leads-column";
import { LeadsTable } from "./leads-table";
import { blocksOfRows } from "./number-blocks";
import { CellError, type CellValue, type Table, type Value } from "./types";

/** Excel's functions that make arrays of several cells, or pick some of them, as Excel calculates them. */
export const ARRAY_FUNCTIONS = {
  /** The k-th largest numbers, k from 1; texts are passed over. */
  LARGE: (values: Value, k: Value) => {
    const positions = toTable(k).map((row) => row.map(toNumber));
    const most = Math.ceil(
      Math.max(...positions.flat().filter((each) => typeof each === "number"))
    );
    const largest = largestOf(values, most);
    if (largest instanceof CellError) return largest;
    return positions.map((row) =>
      row.map((position): CellValue =>
        position instanceof CellError
          ? position
          : (largest[Math.ceil(position) - 1] ?? new CellError("#NUM!"))
      )
    );
  },
  /** The row of each cell. Where a table stands is not known here: as if it began in row 1, which is enough for an order. */
  ROW: (cells: Value) => LeadsColumn.ofBlocks(blocksOfRows(), heightOf(cells)),
  /** Tables side by side; cells that a lower one lacks are #N/A. */
  HSTACK: (...values: Value[]) => {
    const columns = values.filter((value) => value instanceof LeadsColumn);
    const isOneTable = columns.every(({ length }) => length === columns[0]?.length);
    if (columns.length === values.length && isOneTable) return new LeadsTable(columns);
    const tables = values.map(toTable);
    const height = Math.max(...tables.map((table) => table.length));
    return Array.from({ length: height }, (_, row) =>
      tables.flatMap((table) => table[row] ?? (table[0] ?? []).map(() => new CellError("#N/A")))
    );
  },
  ROWS: (value: Value) => heightOf(value),
  /** Row and column count from 1; 0 takes all of them. Several rows may be asked for at once. */
  INDEX: (value: Value, row: Value, column: Value) =>
    isArray(row) ? pickRows(value, toTable(row), column) : pick(value, row, column),
} satisfies Record<string, (...values: Value[]) => Value>;

function pickRows(value: Value, rows: Table, column: Value): Value {
  const index = toNumber(toTable(column)[0]?.[0] ?? "");
  if (index instanceof CellError) return index;
  const table = value instanceof LeadsColumn ? undefined : toTable(value);
  const cellOf = (row: number) =>
    table ? table[row]?.[index - 1] : index === 1 ? (value as LeadsColumn).at(row) : undefined;
  return rows.map(([row = ""]) => {
    const position = toNumber(row);
    if (position instanceof CellError) return [position];
    return [cellOf(position - 1) ?? new CellError("#REF!")];
  });
}

function pick(value: Value, row: Value, column: Value): Value {
  if (value instanceof CellError) return value;
  const [rowNumber, columnNumber] = [row, column].map((each) =>
    toNumber(toTable(each)[0]?.[0] ?? "")
  );
  if (typeof rowNumber !== "number") return rowNumber ?? new CellError("#REF!");
  if (typeof columnNumber !== "number") return columnNumber ?? new CellError("#REF!");
  if (value instanceof LeadsColumn && columnNumber <= 1) {
    return rowNumber === 0 ? value : (value.at(rowNumber - 1) ?? new CellError("#REF!"));
  }
  const table = toTable(value);
  const rows = rowNumber === 0 ? table : table.slice(rowNumber - 1, rowNumber);
  const cells = rows.map((cellsOfRow) =>
    columnNumber === 0 ? cellsOfRow : cellsOfRow.slice(columnNumber - 1, columnNumber)
  );
  if (!cells[0]?.length) return new CellError("#REF!");
  return cells.length === 1 && cells[0].length === 1 ? (cells[0][0] ?? "") : cells;
}
