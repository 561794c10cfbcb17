import {
  BaseFunction,
  ErrorValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import type { CellScalar } from "../../../model/types";
import { cellsOfVariant, variantOf } from "../../calculation/variants";
import { isError } from "../../cells/values";
import type { Area } from "../../formulas/scope";

/** Text regardless of case, as "UNIQUE function" compares it; numbers and text differ. */
const keyOf = (value: CellScalar) =>
  typeof value === "string"
    ? `s${value.toLowerCase()}`
    : isError(value)
      ? `e${value.error}`
      : `${typeof value}${String(value)}`;

const transpose = (cells: CellScalar[][]): CellScalar[][] =>
  (cells[0] ?? []).map((_, c) => cells.map((row) => row[c] ?? null));

/** "UNIQUE function" in one pass; the library compares every row with every other. */
export class Unique extends BaseFunction {
  override minParams = 1;
  override maxParams = 3;

  override needsReferenceObject = true;

  constructor(private readonly readRange: (area: Area) => CellScalar[][]) {
    super("UNIQUE");
  }

  override calculate(...[array, byColumn, once]: BaseValueObject[]): BaseValueObject {
    if (!array || array.isError()) return array ?? ErrorValueObject.create("#VALUE!" as ErrorType);
    const cells = cellsOfVariant(array, this.readRange);
    const columns = this.isTrue(byColumn);
    const rows = columns ? transpose(cells) : cells;
    const groups = new Map<string, { row: CellScalar[]; times: number }>();
    for (const row of rows) {
      const key = row.map(keyOf).join("\u0000");
      const group = groups.get(key);
      if (group) group.times++;
      else groups.set(key, { row, times: 1 });
    }
    const kept = [...groups.values()].filter(({ times }) => !this.isTrue(once) || times === 1);
    if (kept.length === 0) return ErrorValueObject.create("#CALC!" as ErrorType);
    const result = kept.map(({ row }) => row);
    return variantOf(columns ? transpose(result) : result);
  }

  private isTrue(variant: BaseValueObject | undefined): boolean {
    return variant !== undefined && Boolean(cellsOfVariant(variant, this.readRange)[0]?.[0]);
  }
}
