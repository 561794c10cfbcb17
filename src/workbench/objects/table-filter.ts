/** Excel.Filter of a table's column (ExcelApi 1.2): rows that do not match are hidden. */
import type { TableRecord } from "../model/types";
import { oneOf, optional, text } from "./check";
import { defineObject, since } from "./define";
import { ApiError } from "./errors";
import { assertUnprotected, tableOf } from "./lookup";
import { bodyOf } from "./table-parts";
import type { TableColumnTarget, TableTarget } from "./targets";

type Matches = (shownText: string, value: unknown) => boolean;

interface ColumnFilter {
  readonly criteria: Readonly<Record<string, unknown>>;
  readonly matches: Matches;
}

/** Filters by table, then by column: they live as long as the workbook is open, as their rows stay hidden. */
const filters = new WeakMap<TableTarget["book"], Map<string, Map<number, ColumnFilter>>>();

function filtersOf({ book, tableId }: TableTarget): Map<number, ColumnFilter> {
  const ofBook = filters.get(book) ?? new Map<string, Map<number, ColumnFilter>>();
  filters.set(book, ofBook);
  const ofTable = ofBook.get(tableId) ?? new Map<number, ColumnFilter>();
  ofBook.set(tableId, ofTable);
  return ofTable;
}

/** Shows the rows that all columns' filters let through. */
function reapply(target: TableTarget): void {
  const table: TableRecord = tableOf(target);
  const { engine } = target.book;
  assertUnprotected({ book: target.book, sheetId: table.sheetId }, "allowAutoFilter");
  const body = bodyOf(table);
  const texts = engine.readText(table.sheetId, body);
  const values = engine.read(table.sheetId, body);
  const active = [...filtersOf(target)];
  texts.forEach((line, row) => {
    const shown = active.every(([column, { matches }]) =>
      matches(line[column] ?? "", values[row]?.[column] ?? null)
    );
    const isHidden = engine.rowHeight(table.sheetId, body.row + row) === 0;
    if (shown && isHidden) engine.resetRowHeight(table.sheetId, body.row + row, 1);
    if (!shown && !isHidden) engine.setRowHeight(table.sheetId, body.row + row, 1, 0);
  });
}

function apply(target: TableColumnTarget, filter: ColumnFilter): void {
  filtersOf(target).set(target.index, filter);
  reapply(target);
}

export function clearFilters(target: TableTarget): void {
  filtersOf(target).clear();
  reapply(target);
}

/** Whether a column of the table has a filter. */
export const isFiltered = (target: TableTarget): boolean => filtersOf(target).size > 0;

export { reapply as reapplyFilters };

/** `>5`, `<>Won`, `=A*`: an operator before a number or a pattern with `*` and `?`. */
function condition(criterion: string): Matches {
  const [, operator = "=", operand = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const limit = Number(operand);
  if (operand !== "" && !Number.isNaN(limit)) {
    const compare: Readonly<Record<string, (value: number) => boolean>> = {
      "=": (value) => value === limit,
      "<>": (value) => value !== limit,
      "<": (value) => value < limit,
      "<=": (value) => value <= limit,
      ">": (value) => value > limit,
      ">=": (value) => value >= limit,
    };
    return (_, value) =>
      typeof value === "number" ? (compare[operator]?.(value) ?? false) : operator === "<>";
  }
  if (operator !== "=" && operator !== "<>") throw new ApiError("InvalidArgument");
  const escaped = operand.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "is");
  return (shownText) => pattern.test(shownText) === (operator === "=");
}

function byValues(target: TableColumnTarget, values: unknown): void {
  if (!Array.isArray(values)) throw new ApiError("InvalidArgument");
  const wanted = new Set(values.map((value) => text(value).toLowerCase()));
  apply(target, {
    criteria: { filterOn: "Values", values },
    matches: (shownText) => wanted.has(shownText.toLowerCase()),
  });
}

function byConditions(target: TableColumnTarget, first: unknown, second: unknown, oper: unknown) {
  const operator = optional(oneOf("And", "Or"))(oper) ?? "Or";
  const criterion2 = optional(text)(second);
  const conditions = [text(first), ...(criterion2 === undefined ? [] : [criterion2])].map(
    condition
  );
  apply(target, {
    criteria: { filterOn: "Custom", criterion1: first, criterion2, operator },
    matches: (shownText, value) =>
      operator === "And"
        ? conditions.every((holds) => holds(shownText, value))
        : conditions.some((holds) => holds(shownText, value)),
  });
}

export const filter = defineObject("Filter", {
  properties: since("1.2", {
    criteria: {
      get: (target: TableColumnTarget) => filtersOf(target).get(target.index)?.criteria ?? null,
    },
  }),
  methods: since("1.2", {
    applyCustomFilter: { run: byConditions },
    applyValuesFilter: { run: byValues },
    clear: {
      run: (target: TableColumnTarget) => {
        filtersOf(target).delete(target.index);
        reapply(target);
      },
    },
  }),
});
