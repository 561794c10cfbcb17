import { areaOf, contains, type Area } from "../../report";
import { cellAt, fingerprintOf, isFormula, type SheetContent } from "./content";
import type { ReportRecord } from "./record";

/**
 * Whether the user has put anything of their own among the cells of the report, or changed what was written there.
 * What stands beside or below it is in nobody's way.
 *
 * @param within where a new report would write; the present report's own cells count in any case
 */
export function hasOwnCells(made: ReportRecord, content: SheetContent, within?: Area): boolean {
  if (fingerprintOf(made.written, content) !== made.fingerprint) return true;
  const ours = ourAreas(made, content);
  const area = areaOf(made.area);
  return content.formulas.some((line, i) =>
    line.some((cell, j) => {
      if (cell === "") return false;
      const [row, column] = [content.row + i, content.column + j];
      const isInside = contains(area, row, column) || (within && contains(within, row, column));
      return isInside && !ours.some((each) => contains(each, row, column));
    })
  );
}

/** The cells that the report was written to or may fill by itself. */
export function ourAreas(made: ReportRecord, content: SheetContent): Area[] {
  const inputs = Object.values(made.inputs).map(({ address }) => areaOf(address));
  const spills = made.spills.map((address) => grown(areaOf(address), content));
  return [...made.written.map(areaOf), ...inputs, ...spills];
}

/** What a spilled table fills: more rows than were kept free for it, where it has grown into free cells below. */
function grown(reserved: Area, content: SheetContent): Area {
  const { row, column, columns } = reserved;
  const isFilled = (i: number) => {
    const cells = Array.from({ length: columns }, (_, j) => cellAt(content, i, column + j));
    return cells.some((cell) => cell !== "") && !cells.some(isFormula);
  };
  let { rows } = reserved;
  while (isFilled(row + rows - 1) && isFilled(row + rows)) rows += 1;
  return { ...reserved, rows };
}
