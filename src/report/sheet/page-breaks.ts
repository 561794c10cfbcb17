import { GRID } from "./grid";
import type { SheetBuilder } from "./sheet-builder";

/** A4 landscape less margins, points: of the usual papers the one that holds least below its width. */
const PRINTABLE = { width: 770, height: 514 };

/**
 * How much of that height is reckoned with: programs round the widths of columns to pixels and the scale to percent,
 * each by up to one in a hundred, and a page that holds a row less than it should would be followed by an almost blank one.
 */
const SURE = 0.98;

/** With more of a page left blank a section is begun on it that goes on overleaf. */
const MOST_BLANK = 0.25;

/** What is known of a sheet's rows. */
type Rows = Pick<SheetBuilder, "widths" | "sections" | "joints" | "row" | "heightOf">;

/**
 * The rows before which a page begins: headings of sections, so that no section is cut that fits on a page, unless
 * that left much of a page blank. Then the section is parted at a joint, below a table and the charts beside it.
 *
 * @param titleRows rows repeated at the top of each page but the first
 */
export function pageBreaks(
  sheet: Rows,
  titleRows: { readonly row: number; readonly rows: number }
): number[] {
  const width = sheet.widths
    .slice(0, GRID.charts + GRID.chartColumns)
    .reduce((sum, each) => sum + each, 0);
  const page = (SURE * PRINTABLE.height * width) / PRINTABLE.width;
  const heightBetween = (from: number, to: number) => {
    let height = 0;
    for (let row = from; row < to; row++) height += sheet.heightOf(row);
    return height;
  };
  const titles = heightBetween(titleRows.row, titleRows.row + titleRows.rows);
  const places = [...new Set([...sheet.sections, ...sheet.joints])].sort((a, b) => a - b);
  const breaks: number[] = [];
  let top = 0;
  for (;;) {
    const room = top === 0 ? page : page - titles;
    const blankAbove = (row: number) => room - heightBetween(top, row);
    if (blankAbove(sheet.row) >= 0) return breaks;
    const later = places.filter((row) => row > top && row < sheet.row);
    const fitting = later.filter((row) => blankAbove(row) >= 0);
    const heading = fitting.findLast((row) => sheet.sections.includes(row));
    const isFull = heading !== undefined && blankAbove(heading) <= MOST_BLANK * page;
    // What is higher than a page goes on by itself: the next place is behind it.
    const next = isFull ? heading : (fitting.at(-1) ?? later[0]);
    if (next === undefined) return breaks;
    breaks.push(next);
    top = next;
  }
}
