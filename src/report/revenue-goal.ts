import { part, type Expression } from "./expression";
import type { Report } from "./report";
import { SECTION_NAMES } from "./section-names";

/** The cell of the goal plan in which the revenue goal stands. */
export const REVENUE_GOAL = "goal.revenue";

/** Whether the report has a goal plan, which asks for amounts. */
export const hasGoalPlan = ({ input, has }: Pick<Report, "input" | "has">): boolean =>
  has("amount") && (input.sections ?? SECTION_NAMES).includes("goalPlan");

/** The revenue goal per year that was set: its cell where the report has one. Nothing where no goal was set. */
export function revenueGoal(report: Pick<Report, "input" | "has">): Expression | undefined {
  const { revenue } = report.input.goals ?? {};
  if (revenue === undefined) return undefined;
  return hasGoalPlan(report) ? part(REVENUE_GOAL) : { kind: "literal", value: revenue };
}
