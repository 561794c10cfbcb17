import { part, type Expression } from "./expression";
import type { Report } from "./report";
import { SECTION_NAMES } from "./section-names";
import { area } from "./sheet/areas";

/** Keys of the cells of the goal plan in which the user may type goals. */
export const GOAL_CELLS = { revenue: "goal.revenue", averageDeal: "goal.averageDeal" } as const;

/** Whether the report has a goal plan, which asks for amounts. */
export const hasGoalPlan = ({ input, has }: Pick<Report, "input" | "has">): boolean =>
  has("amount") && (input.sections ?? SECTION_NAMES).includes("goalPlan");

/** The revenue goal per year that was set: its cell where the report has one. Nothing where no goal was set. */
export function revenueGoal(report: Report): Expression | undefined {
  const { sheet } = report;
  const { revenue } = report.input.goals ?? {};
  if (revenue === undefined) return undefined;
  if (!hasGoalPlan(report)) return { kind: "literal", value: revenue };
  // Sections above the goal plan ask for its cell before they know where it will stand.
  if (!sheet.hasPart(GOAL_CELLS.revenue)) {
    sheet.setPart(GOAL_CELLS.revenue, { area: area(0, 0), cell: () => revenue });
  }
  return part(GOAL_CELLS.revenue);
}
