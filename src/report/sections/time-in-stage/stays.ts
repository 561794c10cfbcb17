import {
  binary,
  column,
  excel,
  history,
  letting,
  pipeline,
  snapshot,
  stages,
  type Expression,
} from "../../expression";
import { filterAmong } from "../../filter";
import type { Report } from "../../report";

/** Days in each stage, as TIMEINSTAGE tells them, and what they were counted from. */
export interface Stays {
  readonly from: "history" | "snapshots";
  readonly table: Expression;
}

/** What tells of completed stays, the most exact first. */
export function* completedStays(report: Report): Generator<Stays> {
  const { history: hasHistory, snapshots } = report.input;
  if (hasHistory) yield { from: "history", table: staysInHistory(report) };
  if (snapshots) yield { from: "snapshots", table: staysInSnapshots(report) };
}

const daysPerStage = (
  ids: Expression,
  stage: Expression,
  since: Expression,
  closed: Expression | undefined,
  asOf: Expression
): Expression =>
  pipeline("TIMEINSTAGE", ids, stage, since, stages, closed, asOf, undefined, undefined, 0);

/** The history, and from the leads the day each was closed, which ends its last stay where the history does not. */
function staysInHistory(report: Report): Expression {
  const { sheet, has, asOf } = report;
  const ids = chosenIds(report, history("lead"), "History");
  const closed = has("id") && has("closed") && sheet.defineName("HistoryClosed", closingDays());
  return daysPerStage(ids, history("stage"), history("date"), closed || undefined, asOf);
}

/** A blank cell among the leads would be found as 0, the first day of Excel's calendar. */
const closingDays = (): Expression =>
  letting("day", excel("XLOOKUP", history("lead"), column("id"), column("closed"), ""), (day) =>
    excel("IF", binary(day, ">", 0), day, "")
  );

/** The snapshots are a history of stages: one row for each state in which they found a lead. */
const staysInSnapshots = (report: Report): Expression =>
  daysPerStage(
    chosenIds(report, snapshot("id"), "Snapshot"),
    snapshot("stage"),
    snapshot("since"),
    undefined,
    report.asOf
  );

/** The leads of another table, blank where the filter does not let them through: TIMEINSTAGE passes them over. */
function chosenIds(report: Report, ids: Expression, table: "History" | "Snapshot"): Expression {
  const chosen = filterAmong(report, ids, `${table}Filter`);
  return chosen
    ? report.sheet.defineName(`${table}Leads`, excel("IF", chosen, asText(ids), ""))
    : ids;
}

/** As if each open lead left its stage on the as-of date. */
export function daysSoFar({ sheet, filter, asOf }: Report): Expression {
  const ids = column("id");
  const chosen = filter
    ? sheet.defineName("FilteredIds", excel("IF", filter, asText(ids), ""))
    : ids;
  return daysPerStage(chosen, column("stage"), column("entered"), asOf, asOf);
}

/** A blank id is passed over; as a text it is blank in Excel too, where within a condition it would become 0. */
const asText = (ids: Expression): Expression => binary(ids, "&", "");
