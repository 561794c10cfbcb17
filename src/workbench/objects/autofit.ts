/** Heights of rows that fit their text: an estimate, for Excel measures with the fonts of its machine. */
import { intersect } from "../model/addresses";
import { DEFAULT_ROW_HEIGHT } from "../model/records";
import type { CellStyle } from "../model/types";
import { rangeOf } from "./lookup";
import type { RangeTarget } from "./targets";

const DEFAULT_FONT_SIZE = 11;
/** Width of an average letter and height of a line, in parts of the font's size. */
const LETTER_WIDTH = 0.5;
const LINE_HEIGHT = 15 / 11;

function textHeight(text: string, style: CellStyle, width: number): number {
  const fontSize = style.fontSize ?? DEFAULT_FONT_SIZE;
  const letters = Math.max(1, Math.floor(width / (fontSize * LETTER_WIDTH)));
  const lines = style.wrapText
    ? text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0)
    : 1;
  return lines * fontSize * LINE_HEIGHT;
}

export function autofitRows(target: RangeTarget): void {
  const { engine } = target.book;
  const used = engine.usedRange(target.sheetId, false);
  const rect = rangeOf(target);
  const area = used && intersect({ ...rect, column: used.column, columns: used.columns }, used);
  if (!area) return;
  const texts = engine.readText(target.sheetId, area);
  texts.forEach((line, r) => {
    const row = area.row + r;
    const heights = line.map((text, c) => {
      const column = area.column + c;
      const width = engine.columnWidth(target.sheetId, column);
      return text === "" ? 0 : textHeight(text, engine.style(target.sheetId, row, column), width);
    });
    engine.setRowHeight(target.sheetId, row, 1, Math.max(DEFAULT_ROW_HEIGHT, ...heights));
  });
}
