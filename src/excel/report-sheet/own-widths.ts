import type { Plan } from "../../report";
import type { PresentReport } from "./find";

/** Points by which Excel may round a width. */
const TOLERANCE = 1;

/** The columns of the present report, from 0, that the user has made wider or narrower. */
export function ownWidths({ made, widths }: PresentReport): number[] {
  return widths.flatMap((width, column) => {
    const isOwn = made.ownWidths.includes(column);
    return isOwn || Math.abs(width - made.widths[column]!) > TOLERANCE ? [column] : [];
  });
}

/** The plan with the widths that the user gave columns of the present report. */
export function withOwnWidths(plan: Plan, old: PresentReport | undefined): Plan {
  if (!old) return plan;
  const own = ownWidths(old);
  const columnWidths = plan.columnWidths.map((points, column) =>
    own.includes(column) ? old.widths[column]! : points
  );
  return { ...plan, columnWidths };
}
