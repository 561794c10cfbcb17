import {
  allOf,
  binary,
  column,
  excel,
  isOneOf,
  pipeline,
  stages,
  type Expression,
} from "./expression";
import type { Report } from "./report";

/**
 * What the report asks more than once, each question in one wording. A `scope` is a condition besides the filter, for
 * example one source.
 */
export function questionsOf(report: Report) {
  const { sheet, filter } = report;
  const stage = column("stage");
  const amount = report.field("amount") ?? ({ kind: "literal", value: 0 } as const);
  const leadsIn = (type: "won" | "lost") =>
    binary(
      isOneOf(
        stage,
        report.stagesOf(type).map((each) => each.stage)
      ),
      "*",
      filter ?? 1
    );
  const wonLeads = sheet.defineName("WonLeads", leadsIn("won"));
  const lostLeads = sheet.defineName("LostLeads", leadsIn("lost"));

  /** Sum over won leads: a won lead has probability 1, and the scope holds no other. */
  const ofWon = (what: Expression | number, scope?: Expression) =>
    pipeline("WEIGHTED", what, stage, stages, undefined, true, allOf(wonLeads, scope));
  const summary = (allStages: 0 | 1, totalDepth: -1 | 1) =>
    pipeline("SUMMARY", stage, amount, stages, allStages, filter, 0, totalDepth);
  /** The first line of a table whose total is on top. */
  const ofTotal = (table: Expression, index: number) => excel("INDEX", table, 1, index);

  return {
    stage,
    amount,
    lostLeads,
    /** Stage, leads, value, probability, weighted, share; total at the bottom. */
    openByStage: summary(0, 1),
    leads: ofTotal(summary(1, -1), 2),
    openLeads: ofTotal(summary(0, -1), 2),
    openValue: ofTotal(summary(0, -1), 3),
    weightedBySummary: ofTotal(summary(0, -1), 5),
    weighted: pipeline("WEIGHTED", amount, stage, stages, undefined, undefined, filter),
    expectedWins: pipeline("WEIGHTED", 1, stage, stages, undefined, undefined, filter),
    won: (scope?: Expression) => ofWon(1, scope),
    wonValue: (scope?: Expression) => ofWon(amount, scope),
    lost: excel("SUM", lostLeads),
    closed: (scope: Expression) =>
      excel("SUM", binary(binary(wonLeads, "+", lostLeads), "*", scope)),
    winRate: (scope?: Expression) =>
      pipeline("WINRATE", stage, stages, undefined, allOf(filter, scope)),
    /** Closed from the first day of the period to the as-of date. */
    closedInPeriod: report.has("closed")
      ? binary(
          binary(column("closed"), ">=", report.periodFrom),
          "*",
          binary(column("closed"), "<", binary(report.asOf, "+", 1))
        )
      : undefined,
    salesCycle: pipeline(
      "SALESCYCLE",
      report.field("created"),
      report.field("closed"),
      stage,
      stages,
      false,
      "average",
      filter
    ),
    /** Stage, active, won, inactive, total. */
    reached: pipeline("REACHED", stage, stages, report.field("lastStage"), filter, 0),
  };
}

export type Questions = ReturnType<typeof questionsOf>;
