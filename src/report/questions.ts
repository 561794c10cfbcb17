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
  // Conditions over whole columns are names: a cell's own formula then needs no array calculation.
  const wonLeads = sheet.defineName("WonLeads", leadsIn("won"));
  const lostLeads = sheet.defineName("LostLeads", leadsIn("lost"));
  const wonInPeriod = closedInPeriod(report, wonLeads);

  /** Sum over leads that are all won: each has probability 1. */
  const ofWon = (what: Expression | number, scope: Expression) =>
    pipeline("WEIGHTED", what, stage, stages, undefined, true, scope);
  const summary = (allStages: 0 | 1, totalDepth: -1 | 1) =>
    pipeline("SUMMARY", stage, amount, stages, allStages, filter, 0, totalDepth);
  /** The first line of a table whose total is on top. */
  const ofTotal = (table: Expression, index: number) => excel("INDEX", table, 1, index);

  return {
    stage,
    amount,
    wonLeads,
    lostLeads,
    /** Stage, leads, value, probability, weighted, share; total at the bottom. */
    openByStage: summary(0, 1),
    leads: ofTotal(summary(1, -1), 2),
    openLeads: ofTotal(summary(0, -1), 2),
    openValue: ofTotal(summary(0, -1), 3),
    weightedBySummary: ofTotal(summary(0, -1), 5),
    weighted: pipeline("WEIGHTED", amount, stage, stages, undefined, undefined, filter),
    expectedWins: pipeline("WEIGHTED", 1, stage, stages, undefined, undefined, filter),
    won: ofWon(1, wonLeads),
    wonValue: ofWon(amount, wonLeads),
    /** Where the leads have a day of closing: won from the first day of the period to the as-of date. */
    wonInPeriod: wonInPeriod && { leads: ofWon(1, wonInPeriod), value: ofWon(amount, wonInPeriod) },
    lost: excel("SUM", lostLeads),
    winRate: pipeline("WINRATE", stage, stages, undefined, filter),
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

function closedInPeriod({ sheet, has, periodFrom, asOf }: Report, wonLeads: Expression) {
  if (!has("closed")) return undefined;
  const closed = column("closed");
  const from = binary(closed, ">=", periodFrom);
  const to = binary(closed, "<", binary(asOf, "+", 1));
  return sheet.defineName("WonInPeriod", allOf(wonLeads, from, to)!);
}

export type Questions = ReturnType<typeof questionsOf>;
