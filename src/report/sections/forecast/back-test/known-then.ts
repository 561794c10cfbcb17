import {
  allOf,
  binary,
  column,
  excel,
  isOneOf,
  pipeline,
  snapshot,
  stages,
  type Expression,
} from "../../../expression";
import { filterAmong } from "../../../filter";
import { nextPeriod, type ForecastPeriod } from "../../../periods";
import type { Questions } from "../../../questions";
import type { Report } from "../../../report";

/** Whether dates can stand in for a snapshot: they need the last open stage of closed leads. */
export const hasDates = ({ has }: Report): boolean => has("created") && has("lastStage");

/** Whether a snapshot was taken by then. */
export const isInSnapshots = ({ input }: Report, start: Expression): Expression =>
  input.snapshots
    ? binary(excel("MIN", snapshot("since")), "<=", start)
    : { kind: "literal", value: false };

const within = (day: Expression, start: Expression, period: ForecastPeriod): Expression =>
  binary(binary(day, ">=", start), "*", binary(day, "<", nextPeriod(period, start)));

/** What the forecast of a period would have been on its first day. */
export function forecastAt(
  report: Report,
  questions: Questions,
  period: ForecastPeriod,
  start: Expression,
  line: number
): Expression {
  const known = hasDates(report) && fromDates(report, questions, period, start, line);
  if (!report.input.snapshots) return known || DASH;
  const found = fromSnapshots(report, period, start, line);
  return excel("IF", isInSnapshots(report, start), found, known || "–");
}

const DASH: Expression = { kind: "literal", value: "–" };

/** Weighted value of what the snapshot knew of: open leads expected to close in the period. */
function fromSnapshots(
  report: Report,
  period: ForecastPeriod,
  start: Expression,
  line: number
): Expression {
  const held = binary(
    binary(snapshot("since"), "<=", start),
    "*",
    binary(binary(snapshot("until"), ">", start), "+", binary(snapshot("until"), "=", ""))
  );
  const passes = filterAmong(report, snapshot("id"), "SnapshotFilter");
  const isIn = report.sheet.defineName(
    `HeldBefore${line + 1}`,
    allOf(held, within(snapshot("close"), start, period), passes)!
  );
  return pipeline(
    "WEIGHTED",
    snapshot("amount"),
    snapshot("stage"),
    stages,
    undefined,
    undefined,
    isIn
  );
}

/**
 * Weighted value of the leads that were created by then and closed, or are expected to, in the period: closed ones by
 * their last open stage. Where that is not known, won ones have been in all stages, lost ones in the first.
 */
function fromDates(
  report: Report,
  { stage, amount }: Questions,
  period: ForecastPeriod,
  start: Expression,
  line: number
): Expression {
  const { sheet } = report;
  const named = (type: "won" | "lost") => report.stagesOf(type).map((each) => each.stage);
  const [isWon, isLost] = [isOneOf(stage, named("won")), isOneOf(stage, named("lost"))];
  const open = report.stagesOf("open").map((each) => each.stage);
  // Texts, so that a blank cell stays blank: within a condition Excel would make it 0.
  const [last, present] = [column("lastStage"), stage].map((cells) => binary(cells, "&", ""));
  const lastOr = (otherwise = "") =>
    excel("IF", binary(excel("TRIM", last), "=", ""), otherwise, last);
  const ofClosed = excel("IF", isWon, lastOr(open.at(-1)), lastOr(open[0]));
  const isClosed = binary(isWon, "+", isLost);
  const stageThen = sheet.defineName("StageThen", excel("IF", isClosed, ofClosed, present));
  const closeThen = sheet.defineName(
    "CloseThen",
    excel("IF", isClosed, column("closed"), column("expected"))
  );
  const created = column("created");
  const isIn = sheet.defineName(
    `KnownBefore${line + 1}`,
    allOf(
      binary(created, ">", 0),
      binary(created, "<", start),
      within(closeThen, start, period),
      report.filter
    )!
  );
  return pipeline("WEIGHTED", amount, stageThen, stages, undefined, undefined, isIn);
}

/** What was won in a period that begins on a day. */
export function wonIn(
  report: Report,
  { stage, amount, wonLeads }: Questions,
  period: ForecastPeriod,
  start: Expression,
  line: number
): Expression {
  const isIn = report.sheet.defineName(
    `WonInPeriod${line + 1}`,
    binary(wonLeads, "*", within(column("closed"), start, period))
  );
  return pipeline("WEIGHTED", amount, stage, stages, undefined, true, isIn);
}
