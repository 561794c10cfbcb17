/** Excel.TableSort: the data rows in another order (ExcelApi 1.2). */
import type { CellScalar } from "../model/types";
import { boolean, integerWithin, optional, record } from "./check";
import { defineObject, since } from "./define";
import { ApiError } from "./errors";
import { assertUnprotected, tableOf } from "./lookup";
import { bodyOf } from "./table-parts";
import type { TableTarget } from "./targets";

/** Excel's order ascending: numbers, texts, FALSE, TRUE, errors; blanks are last in both directions. */
function rank(value: CellScalar): number {
  if (value === null) return 4;
  if (typeof value === "object") return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as "number" | "string" | "boolean"];
}

function compare(a: CellScalar, b: CellScalar, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const direction = ascending ? 1 : -1;
  if (rank(a) !== rank(b)) return direction * (rank(a) - rank(b));
  if (typeof a === "string" && typeof b === "string") {
    const sensitivity = matchCase ? "variant" : "accent";
    return direction * a.localeCompare(b, "en", { sensitivity, numeric: false });
  }
  if (typeof a === "object" || typeof b === "object") return 0;
  return direction * (Number(a) - Number(b));
}

function apply(target: TableTarget, fields: unknown, matchCase: unknown): void {
  const table = tableOf(target);
  const { engine } = target.book;
  assertUnprotected({ book: target.book, sheetId: table.sheetId }, "allowSort");
  if (!Array.isArray(fields) || fields.length === 0) throw new ApiError("InvalidArgument");
  const keys = fields.map((field: unknown) => {
    const { key, ascending } = record(field);
    return {
      column: integerWithin(0, table.columns.length - 1)(key),
      ascending: optional(boolean)(ascending) ?? true,
    };
  });
  const body = bodyOf(table);
  const values = engine.read(table.sheetId, body);
  const entered = engine.readFormulas(table.sheetId, body);
  const exact = optional(boolean)(matchCase) ?? false;
  const order = values.map((_, row) => row);
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const left = values[a]?.[column] ?? null;
      const right = values[b]?.[column] ?? null;
      const found = compare(left, right, ascending, exact);
      if (found !== 0) return found;
    }
    return a - b;
  });
  engine.write(
    table.sheetId,
    body,
    order.map((row) => entered[row] ?? [])
  );
  target.book.markUncalculated();
}

export const tableSort = defineObject("TableSort", {
  methods: since("1.2", { apply: { run: apply } }),
});
