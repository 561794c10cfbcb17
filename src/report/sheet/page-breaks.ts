import { GRID } from "./grid";
import type { SheetBuilder } from "./sheet-builder";

/** A4 landscape less margins, points: of the usual papers the one that holds least below its width. */
const PRINTABLE = { width: 770, height: 514 };

/**
 * The rows before which a page begins, so that no section is cut that fits on a page.
 * @param titleRows rows repeated at the top of each page but the first
 */
export function pageBreaks(
  sheet: SheetBuilder,
  titleRows: { readonly row: number; readonly rows: number }
): number[] {
  const width = sheet.widths
    .slice(0, GRID.charts + GRID.chartColumns)
    .reduce((sum, each) => sum + each, 0);
  const page = (PRINTABLE.height * width) / PRINTABLE.width;
  const heightBetween = (from: number, to: number) => {
    let height = 0;
    for (let row = from; row < to; row++) height += sheet.heightOf(row);
    return height;
  };
  const breaks: number[] = [];
  const titles = heightBetween(titleRows.row, titleRows.row + titleRows.rows);
  let top = 0;
  sheet.sections.forEach((row, index) => {
    const end = sheet.sections[index + 1] ?? sheet.row;
    const used = heightBetween(top, end) + (top === 0 ? 0 : titles);
    if (used > page && row > top) {
      breaks.push(row);
      top = row;
    }
  });
  return breaks;
}
