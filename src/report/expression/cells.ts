import { LeadsColumn } from "./leads-column";
import { LeadsTable } from "./leads-table";
import { CellError, type CellValue, type Operator, type Table, type Value } from "./types";

/** How Excel reads, compares and combines cells; blank cells are `""`. */

export const isTable = (value: Value): value is Table => Array.isArray(value);

/** Whether a value has several cells. */
export const isArray = (value: Value): value is Table | LeadsColumn | LeadsTable =>
  isTable(value) || value instanceof LeadsColumn || value instanceof LeadsTable;

/** The number of rows of a value, 1 for a single one. */
export const heightOf = (value: Value): number => (isArray(value) ? value.length : 1);

export function toTable(value: Value): Table {
  if (value instanceof LeadsColumn) return value.cells.map((cell) => [cell]);
  if (value instanceof LeadsTable) return value.toTable();
  return isTable(value) ? value : [[value]];
}

/** Text that stands for a number counts as one, blank as 0, as when Excel meets it in arithmetic. */
export function toNumber(cell: CellValue): number | CellError {
  if (cell instanceof CellError || typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  const number = cell === "" ? 0 : cell.trim() === "" ? NaN : Number(cell);
  return Number.isFinite(number) ? number : new CellError("#VALUE!");
}

export function toText(cell: CellValue): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell instanceof CellError ? cell.code : String(cell);
}

/** Excel's numbers are finite. */
const finite = (number: number): number | CellError =>
  Number.isFinite(number) ? number + 0 : new CellError("#NUM!");

/** Excel sorts numbers before texts before truth values. */
function rankOf(cell: CellValue): number {
  if (typeof cell === "number") return 0;
  return typeof cell === "string" ? 1 : 2;
}

/** Texts compare without case; blank adapts to the other side. Without a list or a closure: lists ask for each lead. */
function compare(left: CellValue, right: CellValue): number {
  const a = left === "" && typeof right === "number" ? 0 : left;
  const b = right === "" && typeof left === "number" ? 0 : right;
  if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b);
  if (typeof a === "string") return order(a.toLowerCase(), String(b).toLowerCase());
  return order(Number(a), Number(b));
}

const order = <Cell extends string | number>(a: Cell, b: Cell): number =>
  a < b ? -1 : a > b ? 1 : 0;

const ARITHMETIC: Partial<Record<Operator, (a: number, b: number) => number | CellError>> = {
  "+": (a, b) => finite(a + b),
  "-": (a, b) => finite(a - b),
  "*": (a, b) => finite(a * b),
  "/": (a, b) => (b === 0 ? new CellError("#DIV/0!") : finite(a / b)),
};

const COMPARISON: Partial<Record<Operator, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

export function operate(operator: Operator, left: CellValue, right: CellValue): CellValue {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  const comparison = COMPARISON[operator];
  if (comparison) return comparison(compare(left, right));
  const arithmetic = ARITHMETIC[operator];
  if (!arithmetic) return toText(left) + toText(right);
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  return arithmetic(a, b);
}

/**
 * Applies an operation cell by cell; one value, one row or one column counts for all, and where tables of different
 * heights meet the cells without partner are `#N/A`, as in Excel's arrays.
 */
export function eachCell(
  values: readonly Value[],
  operation: (...cells: CellValue[]) => CellValue
): Value {
  if (!values.some(isArray)) return operation(...(values as CellValue[]));
  if (!values.some((value) => isTable(value) || value instanceof LeadsTable)) {
    const columns = [...new Set(values.filter((value) => value instanceof LeadsColumn))];
    if (columns.every(({ length }) => length === columns[0]!.length)) {
      return eachLead(values, columns, operation);
    }
  }
  const tables = values.map(toTable);
  const rows = Math.max(...tables.map((table) => table.length));
  const columns = Math.max(...tables.map((table) => table[0]?.length ?? 0));
  if (columns === 1) return eachRow(tables, rows, operation);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      operation(...tables.map((table) => broadcastCell(table, row, column)))
    )
  );
}

/** As eachCell for columns of leads among single values. */
function eachLead(
  values: readonly Value[],
  columns: readonly LeadsColumn[],
  operation: (...cells: CellValue[]) => CellValue
): LeadsColumn {
  const places = values.map((value) => columns.indexOf(value as LeadsColumn));
  // The same list for every lead: this is asked for each pair of different cells.
  const operands = values.slice() as CellValue[];
  const ofLead = (...cells: CellValue[]): CellValue => {
    for (let index = 0; index < places.length; index++) {
      const place = places[index]!;
      if (place >= 0) operands[index] = cells[place]!;
    }
    return operation(...operands);
  };
  return columns.length === 1 ? columns[0]!.map(ofLead) : LeadsColumn.combine(columns, ofLead);
}

/** As eachCell for tables of one column. */
function eachRow(
  tables: readonly Table[],
  rows: number,
  operation: (...cells: CellValue[]) => CellValue
): CellValue[][] {
  const [first = () => "", second = () => "", third = () => ""] = tables.map(cellsOfColumn);
  const result = new Array<CellValue[]>(rows);
  for (let row = 0; row < rows; row++) {
    result[row] = [operation(first(row), second(row), third(row))];
  }
  return result;
}

function cellsOfColumn(table: Table): (row: number) => CellValue {
  const only = table.length === 1 ? broadcastCell(table, 0, 0) : undefined;
  if (only !== undefined) return () => only;
  return (row) => table[row]?.[0] ?? new CellError("#N/A");
}

function broadcastCell(table: Table, row: number, column: number): CellValue {
  const line = table.length === 1 ? table[0] : table[row];
  const cell = line?.length === 1 ? line[0] : line?.[column];
  return cell ?? new CellError("#N/A");
}

/**
 * Combines the numbers among the cells; texts and truth values are passed over, as by SUM and MAX. An error among the
 * cells is the answer.
 * @param combine what came so far with a number, and in how many cells that number is
 */
export function foldNumbers(
  values: readonly Value[],
  combine: (sofar: number | undefined, number: number, cells: number) => number
): number | CellError | undefined {
  let result: number | CellError | undefined;
  const take = (cell: CellValue, count: number): boolean => {
    if (cell instanceof CellError) result = cell;
    else if (typeof cell === "number") result = combine(result as number | undefined, cell, count);
    return !(cell instanceof CellError);
  };
  for (const value of values) {
    const complete =
      value instanceof LeadsColumn
        ? value.every(take)
        : toTable(value).every((row) => row.every((cell) => take(cell, 1)));
    if (!complete) break;
  }
  return result;
}

export const firstError = (values: readonly Value[]): CellError | undefined =>
  values.flatMap((value) => toTable(value).flat()).find((cell) => cell instanceof CellError);
