import {
  FINDINGS,
  qualityInSteps,
  Rows,
  type Finding,
  type FindingKind,
  type DateColumn,
} from "../../calc";
import type { Field } from "../../leads";
import type { Steps } from "../answers";
import { cellsOfColumn, stageTableOf } from "./columns";
import type { LeadsInput } from "./LeadColumns";

/** Findings of one kind, by row; days over what is expected most first. */
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

/**
 * What in the leads makes figures wrong, by kind, in the order of FINDINGS; nothing about fields for which the table has
 * no column.
 */
export function* findingsOf(input: LeadsInput): Steps<readonly FindingGroup[]> {
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
  const ids = rows.ids("ids");
  yield;
  const stageColumn = rows.stages("stages", stageTableOf(stages));
  const amounts = rows.tolerantNumbers("amounts");
  yield;
  const dates: Record<"created" | "entered" | "expected" | "closed", DateColumn> = {
    created: rows.tolerantDates("created"),
    entered: rows.tolerantDates("entered"),
    expected: rows.tolerantDates("expected"),
    closed: rows.tolerantDates("closed"),
  };
  yield;
  const reasons = rows.optional("reasons", rows.texts);
  const found = yield* qualityInSteps({
    ...{ ids, stages: stageColumn, amounts, ...dates, reasons, asOf },
  });
  return grouped(found.filter(({ kind }) => mapping[FIELD_OF_FINDING[kind]] !== undefined));
}

function grouped(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<FindingKind, Finding[]>();
  for (const finding of findings) {
    const known = groups.get(finding.kind);
    if (known) known.push(finding);
    else groups.set(finding.kind, [finding]);
  }
  const kinds = Object.keys(FINDINGS) as FindingKind[];
  return kinds.flatMap((kind) => {
    const found = groups.get(kind);
    if (!found) return [];
    return [{ kind, findings: kind === "overExpectedDays" ? found.sort(byDaysDown) : found }];
  });
}

const byDaysDown = (one: Finding, other: Finding): number =>
  Number(other.value) - Number(one.value);
