/** Reading and writing one property of the look of many cells. */
import { intersect } from "../model/addresses";
import type { CellStyle, Rect } from "../model/types";
import { text } from "./check";
import type { Property } from "./define";
import { assertUnprotected, rangeOf } from "./lookup";
import { matrix } from "./matrix";
import type { RangeTarget } from "./targets";

export function mapStyles<V>(
  { rect }: RangeTarget,
  read: (row: number, column: number) => V
): V[][] {
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (__, c) => read(rect.row + r, rect.column + c))
  );
}

/** The value all cells of the range share, or `null` where they differ, as Excel answers. */
export function sharedStyle<V>(target: RangeTarget, read: (style: CellStyle) => V): V | null {
  const rect = rangeOf(target);
  const { engine } = target.book;
  const used = engine.usedRange(target.sheetId, false);
  const formatted = used && intersect(rect, used);
  const values = new Set<V>();
  // Cells outside the used range have no look of their own: one of them speaks for all.
  if (!formatted || formatted.rows * formatted.columns < rect.rows * rect.columns) {
    values.add(read({}));
  }
  const area: Rect = formatted ?? { row: 0, column: 0, rows: 0, columns: 0 };
  for (let row = area.row; row < area.row + area.rows && values.size < 2; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      values.add(read(engine.style(target.sheetId, row, column)));
    }
  }
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

export function setStyle(target: RangeTarget, style: CellStyle): void {
  assertUnprotected(target, "allowFormatCells");
  target.book.engine.setStyle(target.sheetId, rangeOf(target), style);
}

/** A property of the look; `fallback` is what a cell without it shows. */
export function styleProperty<K extends keyof CellStyle>(
  name: K,
  fallback: NonNullable<CellStyle[K]>,
  check: (value: unknown) => CellStyle[K]
): Property<RangeTarget> {
  return {
    get: (target) => sharedStyle(target, (style) => style[name] ?? fallback),
    set: (target, value) => setStyle(target, { [name]: check(value) }),
  };
}

/** Documented: `""` sets a cell back to General. */
function formatText(value: unknown): string {
  return text(value) || "General";
}

/** One format for all cells or one per cell; `null` leaves a cell's as it is. */
export function setNumberFormats(target: RangeTarget, value: unknown): void {
  if (!Array.isArray(value)) {
    setStyle(target, { numberFormat: formatText(value) });
    return;
  }
  assertUnprotected(target, "allowFormatCells");
  const { engine } = target.book;
  const { row, column } = rangeOf(target);
  const formats = matrix(target, value, (cell) => (cell === null ? null : formatText(cell)));
  // A run of equal formats down a column is set at once: reports format whole columns.
  for (let c = 0; c < target.rect.columns; c++) {
    for (let r = 0; r < formats.length;) {
      const format = formats[r]?.[c] ?? null;
      let end = r + 1;
      while (end < formats.length && (formats[end]?.[c] ?? null) === format) end++;
      const run = { row: row + r, column: column + c, rows: end - r, columns: 1 };
      if (format !== null) engine.setStyle(target.sheetId, run, { numberFormat: format });
      r = end;
    }
  }
}
