import { checkQuality, FINDINGS, Rows, type Finding, type FindingKind } from "../../../calc";
import type { Field } from "../../../leads";
import { cellsOfColumn, stageTableOf } from "../../leads/columns";
import type { Texts } from "../../texts";
import type { InsightInput } from "./insight";

/** Findings of one kind, by row. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
}

/** The field whose cell a finding is about. */
export const FIELD_OF_FINDING = {
  missingId: "id",
  duplicateId: "id",
  missingStage: "stage",
  misspelledStage: "stage",
  unknownStage: "stage",
  unreadableAmount: "amount",
  missingAmount: "amount",
  zeroAmount: "amount",
  negativeAmount: "amount",
  unreadableCreated: "created",
  unreadableEntered: "entered",
  unreadableExpected: "expected",
  unreadableClosed: "closed",
  missingExpected: "expected",
  pastExpected: "expected",
  enteredBeforeCreated: "entered",
  closedBeforeCreated: "closed",
  createdInFuture: "created",
  enteredInFuture: "entered",
  closedInFuture: "closed",
  missingClosed: "closed",
  missingReason: "reason",
  overExpectedDays: "entered",
} as const satisfies Record<FindingKind, Field>;

/** What in the leads makes figures wrong, by kind; nothing about fields for which the table has no column. */
export function findingsOf(input: InsightInput): readonly FindingGroup[] {
  const { mapping, stages, asOf } = input;
  const cells = (field: Field) => cellsOfColumn(input, field) ?? [[""]];
  const rows = new Rows({
    ids: cells("id"),
    stages: cells("stage"),
    amounts: cells("amount"),
    created: cells("created"),
    entered: cells("entered"),
    expected: cells("expected"),
    closed: cells("closed"),
    reasons: cellsOfColumn(input, "reason"),
  });
  const findings = checkQuality({
    ids: rows.ids("ids"),
    stages: rows.stages("stages", stageTableOf(stages)),
    amounts: rows.tolerantNumbers("amounts"),
    created: rows.tolerantDates("created"),
    entered: rows.tolerantDates("entered"),
    expected: rows.tolerantDates("expected"),
    closed: rows.tolerantDates("closed"),
    reasons: rows.optional("reasons", rows.texts),
    asOf,
  });
  const kinds = Object.keys(FINDINGS) as FindingKind[];
  return kinds
    .filter((kind) => mapping[FIELD_OF_FINDING[kind]] !== undefined)
    .map((kind) => ({ kind, findings: findings.filter((finding) => finding.kind === kind) }))
    .filter((group) => group.findings.length > 0);
}

/** A finding's lead and what was found there: "L02 · 47 days". */
export function describeFinding({ lead, row, kind, value }: Finding, texts: Texts): string {
  const { t, format } = texts;
  const name = lead || t("pane.insight.row", { number: format.number(row) });
  const found = foundText(kind, value, texts);
  return found === undefined ? name : `${name} · ${found}`;
}

function foundText(
  kind: FindingKind,
  value: Finding["value"],
  { t, format }: Texts
): string | undefined {
  if (typeof value !== "number") return value;
  if (kind === "overExpectedDays") {
    return t("pane.insight.days", { count: value, number: format.number(value) });
  }
  if (kind === "duplicateId") return t("pane.insight.row", { number: format.number(value) });
  return FIELD_OF_FINDING[kind] === "amount" ? format.number(value, 2) : format.date(value);
}
