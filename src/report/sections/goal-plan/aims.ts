import {
  allOf,
  binary,
  column,
  excel,
  part,
  pipeline,
  stages,
  type Expression,
} from "../../expression";
import { GOAL_CELLS } from "../../revenue-goal";
import { GRID } from "../../sheet/grid";
import { FORMATS } from "../../sheet/looks";
import type { Questions } from "../../questions";
import type { Report } from "../../report";

export interface Aims {
  /** Per year. */
  readonly revenue: Expression;
  readonly averageDeal: Expression;
}

/**
 * The revenue goal and the average deal, in cells that the user may change. Where none was set, what was won in the
 * last twelve months and the average won deal stand in them, and beside them that it is so.
 */
export function placeAims(report: Report, questions: Questions): Aims {
  const { t, input, sheet } = report;
  const { revenue, averageDeal } = input.goals ?? {};
  const proposal = wonLately(report, questions);
  placeAim(report, GOAL_CELLS.revenue, t("report.goalPlan.revenue"), revenue ?? proposal.revenue, {
    origin: revenue === undefined ? proposal.origin : t("report.goalPlan.set"),
  });
  const average = excel("IFERROR", binary(questions.wonValue, "/", questions.won), 0);
  placeAim(
    report,
    GOAL_CELLS.averageDeal,
    t("report.goalPlan.averageDeal"),
    averageDeal ?? average,
    {
      origin: t(`report.goalPlan.${averageDeal === undefined ? "fromWonDeals" : "set"}`),
    }
  );
  return {
    revenue: sheet.defineName("RevenueGoal", part(GOAL_CELLS.revenue)),
    averageDeal: sheet.defineName("AverageDeal", part(GOAL_CELLS.averageDeal)),
  };
}

/** What was won in the twelve months up to the as-of date; without days of closing, in all. */
function wonLately(
  { sheet, t, has, asOf }: Report,
  { stage, amount, wonLeads, wonValue }: Questions
) {
  if (!has("closed")) return { revenue: wonValue, origin: t("report.goalPlan.fromAllWon") };
  const yearAgo = excel(
    "DATE",
    binary(excel("YEAR", asOf), "-", 1),
    excel("MONTH", asOf),
    excel("DAY", asOf)
  );
  const closed = column("closed");
  const isLate = allOf(
    wonLeads,
    binary(closed, ">", yearAgo),
    binary(closed, "<", binary(asOf, "+", 1))
  )!;
  const wonInYear = sheet.defineName("WonInYear", isLate);
  return {
    revenue: pipeline("WEIGHTED", amount, stage, stages, undefined, true, wonInYear),
    origin: t("report.goalPlan.fromWonInYear"),
  };
}

function placeAim(
  { sheet, input }: Report,
  key: string,
  label: string,
  content: number | Expression,
  { origin }: { readonly origin: string }
): void {
  const { row } = sheet;
  const cell = GRID.first + 1;
  sheet.place(row, GRID.first, label, { look: "fact" });
  sheet.wantTextWidth(GRID.first, label);
  sheet.place(row, cell, content, {
    name: key,
    look: input.mode === "live" ? "inputNumber" : "cellNumber",
    format: FORMATS.number,
  });
  sheet.place(row, cell + 2, origin, { look: "fact" });
  sheet.inputs.push({ key, row, column: cell });
  sheet.row += 1;
}
