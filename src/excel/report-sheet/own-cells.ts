import { areaOf, contains, type Area } from "../../report";
import { fingerprintOf } from "./content";
import type { PresentReport } from "./find";

/** What there is to know of the report's cells. */
export type ReportCells = Pick<PresentReport, "made" | "content" | "spilled">;

/**
 * Whether the user has put anything of their own among the cells of the report, or changed what was written there.
 * What stands beside or below it is in nobody's way.
 *
 * @param within where a new report would write; the present report's own cells count in any case
 */
export function hasOwnCells(report: ReportCells, within?: Area): boolean {
  const { made, content } = report;
  if (fingerprintOf(made.written, content) !== made.fingerprint) return true;
  const ours = ourAreas(report);
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

/**
 * The cells that the report was written to and those that its formulas fill at present. Room that is kept free for
 * them is not among these: what stands there is the user's.
 */
export function ourAreas({ made, spilled }: Pick<ReportCells, "made" | "spilled">): Area[] {
  const inputs = Object.values(made.inputs).map(({ address }) => areaOf(address));
  return [...made.written.map(areaOf), ...inputs, ...spilled];
}
