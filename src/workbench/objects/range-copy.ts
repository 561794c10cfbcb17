/** Range.copyFrom: values, formulas and looks of one range in another. */
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatAddress } from "../model/addresses";
import type { CellStyle, Rect } from "../model/types";
import { assertWritable, rangeOf } from "./lookup";
import type { RangeTarget } from "./targets";

export interface CopyOptions {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

function transposed<V>(cells: V[][]): V[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((line) => line[column] as V));
}

/** The formula as it reads in another cell: relative references move along. */
function moveFormula(formula: string, from: Rect, to: Rect): string {
  return translateFormulaToA1(
    translateFormulaToR1C1(formula, formatAddress(from)),
    formatAddress(to)
  );
}

/** The source fills the whole destination, which grows to it if smaller, as documented. */
export function copyCells(target: RangeTarget, source: RangeTarget, options: CopyOptions): void {
  const { engine } = target.book;
  const from = rangeOf(source);
  const rows = options.transpose ? from.columns : from.rows;
  const columns = options.transpose ? from.rows : from.columns;
  const to: Rect = {
    ...target.rect,
    rows: Math.max(rows, target.rect.rows - (target.rect.rows % rows)),
    columns: Math.max(columns, target.rect.columns - (target.rect.columns % columns)),
  };
  assertWritable({ ...target, rect: to });
  const turn = <V>(cells: V[][]) => (options.transpose ? transposed(cells) : cells);
  const fill = <V>(cells: V[][]): V[][] =>
    Array.from({ length: to.rows }, (_, r) =>
      Array.from({ length: to.columns }, (__, c) => cells[r % rows]?.[c % columns] as V)
    );

  if (options.what === "Values") {
    const values = fill(turn(engine.read(source.sheetId, from)));
    const kept = options.skipBlanks ? engine.read(target.sheetId, to) : [];
    engine.clear(target.sheetId, to, "Contents");
    // As they are: a text that looks like a date stays a text.
    engine.load(
      target.sheetId,
      to,
      values.map((line, r) => line.map((value, c) => value ?? kept[r]?.[c] ?? null))
    );
    target.book.markUncalculated();
  } else if (options.what !== "Formats") {
    const read = engine.readFormulas(source.sheetId, from);
    const isFormula = (cell: unknown): cell is string =>
      typeof cell === "string" && cell.startsWith("=");
    const cells = fill(turn(read)).map((line, r) =>
      line.map((cell, c) => {
        if (options.skipBlanks && cell === "") return null;
        if (!isFormula(cell)) return cell;
        const [fromRow, fromColumn] = options.transpose
          ? [c % columns, r % rows]
          : [r % rows, c % columns];
        const origin = { row: from.row + fromRow, column: from.column + fromColumn };
        const place = { row: to.row + r, column: to.column + c };
        const single = { rows: 1, columns: 1 };
        return moveFormula(cell, { ...origin, ...single }, { ...place, ...single });
      })
    );
    engine.write(target.sheetId, to, cells);
    target.book.markUncalculated();
  }
  if (options.what === "Formats" || options.what === "All") {
    const styles: CellStyle[][] = Array.from({ length: from.rows }, (_, r) =>
      Array.from({ length: from.columns }, (__, c) =>
        engine.style(source.sheetId, from.row + r, from.column + c)
      )
    );
    fill(turn(styles)).forEach((line, r) =>
      line.forEach((style, c) => {
        const cell = { row: to.row + r, column: to.column + c, rows: 1, columns: 1 };
        engine.setStyle(target.sheetId, cell, style);
      })
    );
  }
}
