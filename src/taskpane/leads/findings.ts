import { checkQuality, FINDINGS, Rows, type Finding, type FindingKind } from "../../calc";
import type { Field } from "../../leads";
import { cellsOfColumn, stageTableOf } from "./columns";
import type { LeadsInput } from "./LeadColumns";

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
export function findingsOf(input: LeadsInput): readonly FindingGroup[] {
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
