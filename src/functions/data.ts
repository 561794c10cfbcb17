/** PIPELINE functions about the data itself: its quality, its changes between two snapshots, its currencies. */
import {
  CalcError,
  cellError,
  checkQuality,
  FINDINGS,
  movement as movementBetween,
  readRateTable,
  requireKnownStages,
  requireUniqueIds,
  Rows,
  toBaseCurrency,
  type ClosePeriod,
  type FindingKind,
  type MovementLine,
  type Snapshot,
  type StageTable,
} from "../calc";
import { asOfDate, optionalDate, showsHeaders, text } from "./border/arguments";
import { atCellBoundary } from "./border/at-cell-boundary";
import type { Cell } from "./border/excel-cells";
import { stageTableOf } from "./border/leads";
import { BLANK, spill } from "./border/spill";

/**
 * What happened to the open pipeline between two snapshots.
 * @customfunction MOVEMENT
 * @param idsBefore Ids of the first snapshot; each once.
 * @param stagesBefore Stages of the first snapshot.
 * @param amountsBefore Amounts of the first snapshot.
 * @param idsAfter Ids of the second snapshot; each once.
 * @param stagesAfter Stages of the second snapshot.
 * @param amountsAfter Amounts of the second snapshot.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [closeBefore] Expected close in the first snapshot; needed with a period.
 * @param [closeAfter] Expected close in the second snapshot; needed with a period.
 * @param [periodStart] First day of the period: only leads closing in it count.
 * @param [periodEnd] Last day of the period.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Table: Line, Leads, Amount; Start, New, Moved in, Increased, Decreased, Moved out, Won, Lost, Removed, End, Check.
 * @throws #VALUE! an id that is missing or there twice, a period that ends before it starts
 * @throws #N/A a stage that is not in the stage table
 * @example =PIPELINE.MOVEMENT(Before[ID],Before[Stage],Before[Amount],After[ID],After[Stage],After[Amount],Stages)
 * Line | Leads | Amount
 * Start | 5 | 330
 * New | 1 | 70
 * Moved in | 0 | 0
 * Increased | 2 | 30
 * Decreased | 1 | -15
 * Moved out | 0 | 0
 * Won | 1 | -90
 * Lost | 1 | -50
 * Removed | 0 | 0
 * End | 4 | 275
 * Check | 0 | 0
 * @see {@link movementBetween}
 */
export function movement(
  idsBefore: unknown[][],
  stagesBefore: unknown[][],
  amountsBefore: unknown[][],
  idsAfter: unknown[][],
  stagesAfter: unknown[][],
  amountsAfter: unknown[][],
  stageTable: unknown[][],
  closeBefore?: unknown[][],
  closeAfter?: unknown[][],
  periodStart?: unknown,
  periodEnd?: unknown,
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const period = closePeriod(periodStart, periodEnd);
    const read = snapshotReader(stageTableOf(stageTable), period);
    const result = movementBetween(
      read("before", idsBefore, stagesBefore, amountsBefore, closeBefore),
      read("after", idsAfter, stagesAfter, amountsAfter, closeAfter),
      period
    );
    const line = (label: string, { leads, amount }: MovementLine): Cell[] => [label, leads, amount];
    const lines = [
      line("Start", result.start),
      line("New", result.new),
      line("Moved in", result.movedIn),
      line("Increased", result.increased),
      line("Decreased", result.decreased),
      line("Moved out", result.movedOut),
      line("Won", result.won),
      line("Lost", result.lost),
      line("Removed", result.removed),
      line("End", result.end),
      line("Check", result.check),
    ];
    return spill({ header: ["Line", "Leads", "Amount"], lines }, showsHeaders(headers));
  });
}

/** The period of the arguments, open at an end that is left out. */
function closePeriod(periodStart: unknown, periodEnd: unknown): ClosePeriod | undefined {
  const start = optionalDate(periodStart, "period_start");
  const end = optionalDate(periodEnd, "period_end");
  if (start === undefined && end === undefined) return undefined;
  const period = { start: start ?? -Infinity, end: end ?? Infinity };
  if (period.end >= period.start) return period;
  throw new CalcError("periodOrder", { name: "period_end", otherName: "period_start" });
}

const snapshotReader =
  (table: StageTable, period: ClosePeriod | undefined) =>
  (
    when: "before" | "after",
    ids: unknown[][],
    stages: unknown[][],
    amounts: unknown[][],
    close: unknown[][] | undefined
  ): Snapshot => {
    const rows = new Rows<string>({
      [`ids_${when}`]: ids,
      [`stages_${when}`]: stages,
      [`amounts_${when}`]: amounts,
      [`close_${when}`]: close,
    });
    const snapshot = {
      ids: rows.ids(`ids_${when}`),
      stages: rows.stages(`stages_${when}`, table),
      amounts: rows.numbers(`amounts_${when}`),
      close: period && rows.dates(`close_${when}`),
    };
    requireUniqueIds(snapshot.ids, snapshot.stages, `ids_${when}`);
    requireKnownStages(snapshot.stages, `stage ${when}`);
    return snapshot;
  };

/** What a finding is called in the table. */
const FINDING_TEXTS: Readonly<Record<FindingKind, string>> = {
  missingId: "Id missing",
  duplicateId: "Id there already in row",
  missingStage: "Stage missing",
  misspelledStage: "Stage not in the stage table; did you mean",
  unknownStage: "Stage not in the stage table",
  unreadableAmount: "Amount is not a number",
  missingAmount: "Amount missing",
  zeroAmount: "Amount is zero",
  negativeAmount: "Amount is negative",
  unreadableCreated: "Created is not a date",
  unreadableEntered: "Entered is not a date",
  unreadableExpected: "Expected close is not a date",
  unreadableClosed: "Closed is not a date",
  missingExpected: "Expected close missing",
  pastExpected: "Expected close in the past",
  enteredBeforeCreated: "Entered before created",
  closedBeforeCreated: "Closed before created",
  createdInFuture: "Created in the future",
  enteredInFuture: "Entered in the future",
  closedInFuture: "Closed in the future",
  missingClosed: "Closed date missing",
  missingReason: "Loss reason missing",
  overExpectedDays: "Over expected days",
};

/**
 * What in the leads table would make the figures wrong.
 * @customfunction CHECK
 * @param leadIds Ids, one per lead.
 * @param stages Stages, one per lead.
 * @param amounts Amounts, one per lead.
 * @param created Day each lead was created.
 * @param entered Day it entered its stage.
 * @param expected Day it is expected to close.
 * @param closed Day it was closed.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [reasons] Loss reasons, one per lead. Without it, no reason is asked for.
 * @param [asOf] Day the question is asked for. Default today.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Table: Row, Lead, Finding, Severity, Value.
 * @throws #VALUE! the stage table cannot be read: what is wrong with leads is listed and no error
 * @example =PIPELINE.CHECK(Leads[ID],Leads[Stage],Leads[Amount],Leads[Created],Leads[Entered],Leads[Expected],Leads[Closed],Stages,Leads[Reason],DATE(2026,6,30))
 * Row | Lead | Finding | Severity | Value
 * 2 | L02 | Over expected days | info | 47
 * 3 | L03 | Over expected days | info | 1
 * 6 | L06 | Over expected days | info | 9
 * 7 | L07 | Expected close in the past | warning | 46198
 * @see {@link checkQuality}
 */
export function check(
  leadIds: unknown[][],
  stages: unknown[][],
  amounts: unknown[][],
  created: unknown[][],
  entered: unknown[][],
  expected: unknown[][],
  closed: unknown[][],
  stageTable: unknown[][],
  reasons?: unknown[][],
  asOf?: unknown,
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const rows = new Rows({
      lead_ids: leadIds,
      stages,
      amounts,
      created,
      entered,
      expected,
      closed,
      reasons,
    });
    const findings = checkQuality({
      ids: rows.ids("lead_ids"),
      stages: rows.stages("stages", stageTableOf(stageTable)),
      amounts: rows.tolerantNumbers("amounts"),
      created: rows.tolerantDates("created"),
      entered: rows.tolerantDates("entered"),
      expected: rows.tolerantDates("expected"),
      closed: rows.tolerantDates("closed"),
      reasons: rows.optional("reasons", rows.texts),
      asOf: asOfDate(asOf),
    });
    const lines: Cell[][] = findings.map(({ row, lead, kind, value }) => [
      row,
      lead,
      FINDING_TEXTS[kind],
      FINDINGS[kind],
      value ?? BLANK,
    ]);
    if (lines.length === 0) lines.push([BLANK, BLANK, "No findings", BLANK, BLANK]);
    const header = ["Row", "Lead", "Finding", "Severity", "Value"];
    return spill({ header, lines }, showsHeaders(headers));
  });
}

/**
 * Amounts converted to one currency.
 * @customfunction TOBASE
 * @param amounts Amounts, one per lead.
 * @param currencies Currency code of each amount.
 * @param rateTable Two columns: currency code, and what one unit of it is worth in the base currency.
 * @param [base] Code of another currency to convert to. Default the one the rates are given to.
 * @returns One column of amounts.
 * @throws #N/A (in a cell) the rate table has no rate for the currency
 * @throws #VALUE! (in a cell) the amount is no number; a rate is no number
 * @throws #NUM! a rate that is not above 0
 * @example =PIPELINE.TOBASE({1000;11500;5000},{"EUR";"SEK";"RON"},Rates)
 * 1000
 * 1000.5
 * 1000
 * @see {@link toBaseCurrency}
 */
export function tobase(
  amounts: unknown[][],
  currencies: unknown[][],
  rateTable: unknown[][],
  base?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const rows = new Rows({ amounts, currencies });
    const { values, unreadable } = rows.tolerantNumbers("amounts");
    const codes = rows.texts("currencies");
    const converted = toBaseCurrency(values, codes, readRateTable(rateTable, text(base, "base")));
    const notNumbers = new Map(unreadable.map(({ row, cell }) => [row, cell]));
    const exceptionOf = (row: number): Cell | undefined => {
      if (!Number.isNaN(converted[row]!)) return undefined;
      if (notNumbers.has(row)) {
        return cellError("notANumber", "amounts", row + 1, notNumbers.get(row));
      }
      if (Number.isNaN(values[row]!)) return BLANK;
      const value = codes.labels[codes.codes[row]!]!;
      return new CalcError("unknownCurrency", { row: row + 1, value });
    };
    return { values: converted, exceptionOf };
  });
}
