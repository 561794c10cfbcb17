/**
 * Structured references: "Using structured references with Excel tables". All item specifiers, column
 * ranges, `[@Column]` and escaped characters; names regardless of case.
 */
import { parseStructRef } from "@borgar/fx";
import type { Rect, TableRecord } from "../../model/types";
import type { Place, Scope } from "./scope";

export interface StructuredReference {
  /** `""` within the table itself. */
  readonly table: string;
  readonly columns: readonly string[];
  /** `all`, `headers`, `data`, `totals`, `this row`. */
  readonly sections: readonly string[];
}

export function parseStructured(text: string): StructuredReference | undefined {
  const parsed = parseStructRef(text);
  if (!parsed) return undefined;
  return {
    table: parsed.table ?? "",
    columns: parsed.columns ?? [],
    sections: parsed.sections ?? [],
  };
}

export const dataRect = (table: TableRecord): Rect => {
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  return { ...table.rect, row: table.rect.row + top, rows: table.rect.rows - top - bottom };
};

export const headerRect = (table: TableRecord): Rect | undefined =>
  table.showHeaders ? { ...table.rect, rows: 1 } : undefined;

export const totalsRect = (table: TableRecord): Rect | undefined =>
  table.showTotals
    ? { ...table.rect, row: table.rect.row + table.rect.rows - 1, rows: 1 }
    : undefined;

export const columnIndex = (table: TableRecord, name: string) => {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.toLowerCase() === wanted);
};

/** The table a reference speaks of: by its name, or the one around the formula's cell. */
export const tableOf = (reference: StructuredReference, place: Place, scope: Scope) =>
  reference.table
    ? scope.tableNamed(reference.table)
    : scope.tableAt(place.sheetId, place.row, place.column);

/**
 * The rows of the specifiers, e.g. headers and data together. An error: `#VALUE!` for "this row" beside the
 * data, `#REF!` for a header or total row that is not shown.
 */
function rowsOf(
  table: TableRecord,
  sections: readonly string[],
  place: Place
): { row: number; rows: number } | string {
  const data = dataRect(table);
  if (sections.includes("this row")) {
    const inside = place.sheetId === table.sheetId && place.row >= data.row;
    if (!inside || place.row >= data.row + data.rows) return "#VALUE!";
    return { row: place.row, rows: 1 };
  }
  if (sections.includes("all")) return table.rect;
  const parts: (Rect | undefined)[] = [];
  if (sections.includes("headers")) parts.push(headerRect(table));
  if (sections.includes("data") || sections.length === 0) parts.push(data);
  if (sections.includes("totals")) parts.push(totalsRect(table));
  const shown = parts.filter((part) => part !== undefined);
  if (shown.length === 0) return "#REF!";
  const first = Math.min(...shown.map((part) => part.row));
  const end = Math.max(...shown.map((part) => part.row + part.rows));
  return { row: first, rows: end - first };
}

/** The rectangle on the table's sheet, or an error's text. */
export function resolveStructured(
  reference: StructuredReference,
  table: TableRecord,
  place: Place
): Rect | string {
  const indices = reference.columns.map((column) => columnIndex(table, column));
  if (indices.includes(-1)) return "#REF!";
  const rows = rowsOf(table, reference.sections, place);
  if (typeof rows === "string") return rows;
  const from = indices.length > 0 ? Math.min(...indices) : 0;
  const to = indices.length > 0 ? Math.max(...indices) : table.columns.length - 1;
  return {
    row: rows.row,
    rows: rows.rows,
    column: table.rect.column + from,
    columns: to - from + 1,
  };
}

const SECTIONS: Readonly<Record<string, string>> = {
  all: "#All",
  data: "#Data",
  headers: "#Headers",
  totals: "#Totals",
  "this row": "#This Row",
};

const escaped = (column: string) => column.replace(/['#@[\]]/g, "'$&");

/** As Excel writes a reference back after a name in it changed. */
export function printStructured({ table, columns, sections }: StructuredReference): string {
  const [first, last] = [columns[0], columns[columns.length - 1]];
  const range =
    first === undefined || last === undefined
      ? ""
      : columns.length > 1
        ? `[${escaped(first)}]:[${escaped(last)}]`
        : escaped(first);
  if (sections.length === 1 && sections[0] === "this row") {
    const simple = columns.length === 1 && /^[\p{L}\p{N}_]+$/u.test(range);
    return `${table}[@${simple || range === "" || columns.length > 1 ? range : `[${range}]`}]`;
  }
  const parts = sections.map((section) => `[${SECTIONS[section] ?? section}]`);
  if (parts.length === 0) return columns.length > 1 ? `${table}[${range}]` : `${table}[${range}]`;
  if (range === "")
    return parts.length === 1 ? `${table}${parts[0]}` : `${table}[${parts.join(",")}]`;
  return `${table}[${[...parts, columns.length > 1 ? range : `[${range}]`].join(",")}]`;
}
