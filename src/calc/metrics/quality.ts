import type { DateColumn } from "../columns/dates";
import type { NumberColumn } from "../columns/numbers";
import { closestLabel } from "../columns/labels";
import { stageNames } from "../columns/stage-table";
import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import { BLANK_CODE, type TextColumn } from "../columns/texts";
import { shown } from "../columns/cells";
import { overdueDays } from "./overdue-days";

/** What may be wrong with a lead, and how much it matters. In the order in which a lead's findings are listed. */
export const FINDINGS = {
  missingId: "error",
  duplicateId: "error",
  missingStage: "error",
  misspelledStage: "error",
  unknownStage: "error",
  unreadableAmount: "error",
  missingAmount: "warning",
  zeroAmount: "warning",
  negativeAmount: "warning",
  unreadableCreated: "error",
  unreadableEntered: "error",
  unreadableExpected: "error",
  unreadableClosed: "error",
  missingExpected: "warning",
  pastExpected: "warning",
  enteredBeforeCreated: "error",
  closedBeforeCreated: "error",
  createdInFuture: "warning",
  enteredInFuture: "warning",
  closedInFuture: "warning",
  missingClosed: "warning",
  missingReason: "warning",
  overExpectedDays: "info",
} as const;

export type FindingKind = keyof typeof FINDINGS;
export type Severity = (typeof FINDINGS)[FindingKind];

export interface Finding {
  /** From 1. */
  readonly row: number;
  /** Id of the lead, "" if it has none. */
  readonly lead: string;
  readonly kind: FindingKind;
  /**
   * What was found: a text that is unknown or not readable, the stage probably meant, the row with the same id, an
   * amount, a date as serial number, or days beyond the expected ones.
   */
  readonly value?: string | number;
}

export interface QualityInput {
  readonly ids: TextColumn;
  readonly stages: StageColumn;
  readonly amounts: NumberColumn;
  readonly created: DateColumn;
  readonly entered: DateColumn;
  readonly expected: DateColumn;
  readonly closed: DateColumn;
  /** Without it, no reason is asked for. */
  readonly reasons?: TextColumn | undefined;
  readonly asOf: number;
}

/**
 * Quality check: what in the leads table would make the figures wrong.
 *
 * Dates and amounts that are no dates or amounts, ids and stages that are missing or not what they should be, dates in
 * an impossible order, open leads without amount or expected close, closed ones without closing day or reason, and
 * leads over their expected days. A row without id, stage and amount is an empty row.
 *
 * Example: a lead in Qualification for 107 days where 60 are expected: over the expected days by 47.
 *
 * Source: definition of this add-in.
 *
 * @returns findings by row
 */
export function checkQuality(input: QualityInput): Finding[] {
  const steps = qualityInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Rows looked at in one step. */
const STEP_ROWS = 5000;

/** As checkQuality, in steps between which whoever asks may do something else. */
export function* qualityInSteps(input: QualityInput): Generator<void, Finding[]> {
  const { stages, amounts } = input;
  const { codes: leadOf, labels } = input.ids;
  const findings: Finding[] = [];
  let row = 0;
  const report: Report = (kind, value) => {
    const lead = labels[leadOf[row]!]!;
    findings.push({ row: row + 1, lead, kind, ...(value !== undefined && { value }) });
  };
  const look = lookers(input, report);
  for (; row < stages.codes.length; row++) {
    if (row % STEP_ROWS === STEP_ROWS - 1) yield;
    const isEmpty =
      leadOf[row] === BLANK_CODE &&
      stages.codes[row] === stages.blank &&
      !amounts.values[row] &&
      !look.hasUnreadableAmount(row);
    if (isEmpty) continue;
    look.identity(row);
    look.stage(row);
    look.amount(row);
    look.dates(row);
    look.reason(row);
    look.age(row);
  }
  return findings;
}

type Report = (kind: FindingKind, value?: string | number) => void;

function lookers(input: QualityInput, report: Report) {
  const { ids, stages, amounts, created, entered, expected, closed, reasons, asOf } = input;
  const kinds = kindsOf(stages);
  const kindAt = (row: number): number => kinds[stages.codes[row]!]!;
  const leadOf = ids.codes;
  const firstRows = new Int32Array(ids.labels.length);
  const overdue = overdueDays({ stages, entered: entered.values, asOf });
  const unreadable = [amounts, created, entered, expected, closed].map(
    (column) => new Map(column.unreadable.map(({ row, cell }) => [row, shown(cell)]))
  );
  const unreadableAmounts = unreadable[0]!;
  const unreadableDates = [
    ["unreadableCreated", unreadable[1]!],
    ["unreadableEntered", unreadable[2]!],
    ["unreadableExpected", unreadable[3]!],
    ["unreadableClosed", unreadable[4]!],
  ] as const;
  const hasUnreadableDates = unreadableDates.some(([, cells]) => cells.size > 0);

  return {
    hasUnreadableAmount: (row: number): boolean => unreadableAmounts.has(row),

    identity(row: number): void {
      const code = leadOf[row]!;
      if (code === BLANK_CODE) report("missingId");
      else if (firstRows[code]! > 0) report("duplicateId", firstRows[code]);
      else firstRows[code] = row + 1;
    },

    stage(row: number): void {
      const kind = kindAt(row);
      if (kind === KINDS.blank) report("missingStage");
      if (kind !== KINDS.unknown) return;
      const text = stages.texts.labels[stages.texts.codes[row]!]!;
      const meant = closestLabel(text, stageNames(stages.table));
      if (meant) report("misspelledStage", meant);
      else report("unknownStage", text);
    },

    amount(row: number): void {
      const text = unreadableAmounts.get(row);
      const kind = kindAt(row);
      const amount = amounts.values[row]!;
      if (text !== undefined) report("unreadableAmount", text);
      else if (kind !== KINDS.open && kind !== KINDS.won) return;
      else if (Number.isNaN(amount)) report("missingAmount");
      else if (kind === KINDS.open && amount === 0) report("zeroAmount", 0);
      else if (kind === KINDS.open && amount < 0) report("negativeAmount", amount);
    },

    dates(row: number): void {
      if (hasUnreadableDates) {
        for (const [kind, cells] of unreadableDates) {
          if (cells.has(row)) report(kind, cells.get(row));
        }
      }
      const kind = kindAt(row);
      const isClosed = kind === KINDS.won || kind === KINDS.lost;
      const born = created.values[row]!;
      const came = entered.values[row]!;
      const due = expected.values[row]!;
      const ended = closed.values[row]!;
      if (kind === KINDS.open && Number.isNaN(due) && !unreadable[3]!.has(row)) {
        report("missingExpected");
      }
      // Comparing with NaN, a blank date, is false.
      if (kind === KINDS.open && due < asOf) report("pastExpected", due);
      if (came < born) report("enteredBeforeCreated", came);
      // The day of closing of an open lead is the expected one: many exports have one column for both.
      if (isClosed && ended < born) report("closedBeforeCreated", ended);
      if (born > asOf) report("createdInFuture", born);
      if (came > asOf) report("enteredInFuture", came);
      if (isClosed && ended > asOf) report("closedInFuture", ended);
      if (isClosed && Number.isNaN(ended) && !unreadable[4]!.has(row)) report("missingClosed");
    },

    reason(row: number): void {
      if (reasons && kindAt(row) === KINDS.lost && reasons.codes[row] === BLANK_CODE) {
        report("missingReason");
      }
    },

    age(row: number): void {
      if (overdue[row]! > 0) report("overExpectedDays", overdue[row]);
    },
  };
}
