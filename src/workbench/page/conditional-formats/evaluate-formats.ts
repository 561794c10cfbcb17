import type { Engine, FunctionResult } from "../../engine/engine";
import { intersect } from "../../model/addresses";
import type { CellScalar, ConditionalFormatRecord, Rect, SheetRecord } from "../../model/types";
import type { Look } from "../looks/look";
import { cellValueHolds, textHolds } from "./cell-rule";
import { formulaForCell } from "./formula-for-cell";
import { dataBars, scaleColors } from "./scales";

interface FormatCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellScalar;
}

/** Looks of cells by `row,column`. */
export type CellLooks = ReadonlyMap<string, Look>;

export const cellKey = (row: number, column: number): string => `${row},${column}`;

/**
 * What the conditional formats of a sheet add to its cells. Where several set the same property the one with
 * the lowest priority number wins; a rule with `stopIfTrue` hides those after it.
 */
export async function evaluateFormats(engine: Engine, sheet: SheetRecord): Promise<CellLooks> {
  const looks = new Map<string, Look>();
  const stopped = new Set<string>();
  const used = engine.usedRange(sheet.id, false);
  if (!used) return looks;
  const rules = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  for (const rule of rules) {
    const found = await looksOfRule(engine, sheet, rule, intersect(rule.rect, used));
    for (const [key, look] of found) {
      if (stopped.has(key)) continue;
      looks.set(key, { ...look, ...looks.get(key) });
      if (rule.stopIfTrue) stopped.add(key);
    }
  }
  return looks;
}

async function looksOfRule(
  engine: Engine,
  sheet: SheetRecord,
  rule: ConditionalFormatRecord,
  rect: Rect | undefined
): Promise<[string, Look][]> {
  if (!rect) return [];
  const cells = cellsOf(engine.read(sheet.id, rect), rect);
  const numbers = cells.filter((cell) => typeof cell.value === "number");
  const keyed = (looks: readonly Look[]): [string, Look][] =>
    numbers.map(({ row, column }, at) => [cellKey(row, column), looks[at] ?? {}]);
  const values = numbers.map(({ value }) => Number(value));
  switch (rule.type) {
    case "DataBar":
      return keyed(dataBars(values, rule.dataBarColor ?? "#638EC6").map((bar) => ({ bar })));
    case "ColorScale":
      return keyed(scaleColors(values, rule.colorScale ?? []).map((fill) => ({ fill })));
    default: {
      const holding = await holdingCells(engine, sheet, rule, cells, rect);
      return holding.map(({ row, column }) => [cellKey(row, column), lookOf(rule)]);
    }
  }
}

async function holdingCells(
  engine: Engine,
  sheet: SheetRecord,
  rule: ConditionalFormatRecord,
  cells: readonly FormatCell[],
  rect: Rect
): Promise<FormatCell[]> {
  if (rule.type === "ContainsText") {
    const texts = engine.readText(sheet.id, rect);
    return cells.filter(({ row, column }) =>
      textHolds(rule, texts[row - rect.row]?.[column - rect.column] ?? "")
    );
  }
  const evaluate = async (formula: string | undefined, cell: FormatCell): Promise<CellScalar> =>
    formula === undefined
      ? null
      : single(await engine.evaluate(formulaForCell(formula, rule.rect, cell, sheet.name)));
  const verdicts = await Promise.all(
    cells.map(async (cell) => {
      if (rule.type === "Custom") return isTrue(await evaluate(rule.formula, cell));
      const operands = [await evaluate(rule.formula1, cell), await evaluate(rule.formula2, cell)];
      return cellValueHolds(rule.operator, cell.value, [operands[0] ?? null, operands[1] ?? null]);
    })
  );
  return cells.filter((_, at) => verdicts[at]);
}

const cellsOf = (values: readonly (readonly CellScalar[])[], rect: Rect): FormatCell[] =>
  values.flatMap((line, r) =>
    line.map((value, c) => ({ row: rect.row + r, column: rect.column + c, value }))
  );

const single = (result: FunctionResult): CellScalar =>
  Array.isArray(result) ? (result[0]?.[0] ?? null) : result;

const isTrue = (value: CellScalar): boolean =>
  value === true || (typeof value === "number" && value !== 0);

const lookOf = ({
  fill,
  fontColor,
  bold,
  numberFormat,
  topBorderColor,
}: ConditionalFormatRecord): Look => ({
  ...(fill === undefined ? {} : { fill }),
  ...(fontColor === undefined ? {} : { fontColor }),
  ...(bold === undefined ? {} : { bold }),
  ...(numberFormat === undefined ? {} : { numberFormat }),
  ...(topBorderColor === undefined ? {} : { borders: { top: topBorderColor } }),
});
