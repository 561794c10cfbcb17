/** PIPELINE functions about how long things take. */
import {
  CalcError,
  cellError,
  DEFAULT_FACTOR,
  expectedDays,
  overdueDays,
  Rows,
  salesCycle,
  salesVelocity,
  STAYS,
  timeInStage,
  unknownStageError,
} from "../calc";
import {
  asOfDate,
  choice,
  flag,
  NOT_NEGATIVE,
  optionalNumber,
  POSITIVE,
  requiredNumber,
  SHARE,
  showsHeaders,
} from "./border/arguments";
import { atCellBoundary } from "./border/at-cell-boundary";
import { numbersAmong } from "./border/columns";
import type { Cell } from "./border/excel-cells";
import { knownStages, stageTableOf } from "./border/leads";
import { BLANK, LABELS, orDivisionError, orThrow, spill } from "./border/spill";

/**
 * Days from the creation of a lead to its closing, over the won deals.
 * @customfunction SALESCYCLE
 * @param createdDates Day each lead was created.
 * @param closedDates Day each lead was closed.
 * @param stages Stages, one per lead.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [includeLost] TRUE counts lost deals too. Default FALSE.
 * @param [statistic] "average" (default) or "median".
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @returns Days.
 * @throws #N/A a stage that is not in the stage table
 * @throws #DIV/0! no closed deal has both dates
 * @throws #VALUE! another word as statistic
 * @example =PIPELINE.SALESCYCLE(Leads[Created],Leads[Closed],Leads[Stage],Stages)
 * 75
 * @example =PIPELINE.SALESCYCLE(Leads[Created],Leads[Closed],Leads[Stage],Stages,TRUE)
 * 62
 * @see {@link salesCycle}
 */
export function salescycle(
  createdDates: unknown[][],
  closedDates: unknown[][],
  stages: unknown[][],
  stageTable: unknown[][],
  includeLost?: unknown,
  statistic?: unknown,
  filterArray?: unknown[][]
): number {
  return atCellBoundary(() => {
    const rows = new Rows({
      created_dates: createdDates,
      closed_dates: closedDates,
      stages,
      filter_array: filterArray,
    });
    const result = salesCycle({
      stages: knownStages(rows, "stages", stageTableOf(stageTable)),
      created: rows.days("created_dates"),
      closed: rows.days("closed_dates"),
      includeLost: flag(includeLost, "include_lost", false),
      scope: rows.scope,
    });
    return orThrow(result[choice(statistic, "statistic", ["average", "median"])], "closed deals");
  });
}

/**
 * Expected days to convert: the average of some days times a factor. With gaps in the range write EXPECTEDDAYS(AVERAGE(range)): an empty cell may arrive as a stay of 0 days.
 * @customfunction EXPECTEDDAYS
 * @param days One number of days, or a range of them; texts and blanks are ignored.
 * @param [factor] Default 2.
 * @returns Days.
 * @throws #DIV/0! no number of days
 * @throws #NUM! a negative number of days, a factor that is not above 0
 * @example =PIPELINE.EXPECTEDDAYS({20;40})
 * 60
 * @see {@link expectedDays}
 */
export function expecteddays(days: unknown[][], factor?: unknown): number {
  return atCellBoundary(() => {
    const times = optionalNumber(factor, "factor", POSITIVE) ?? DEFAULT_FACTOR;
    return orThrow(expectedDays(numbersAmong(days, "days"), times), "days");
  });
}

/**
 * How long leads stay in each stage, from a stage history.
 * @customfunction TIMEINSTAGE
 * @param leadIds Lead of each row of the history; a lead has one row for each stage it entered.
 * @param stages Stage entered.
 * @param enteredDates Day it was entered; rows without one are left out.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [closedDates] Day the lead was closed, where the history has no row for it.
 * @param [asOf] Day up to which the history counts. Default today.
 * @param [stay] "cumulative" (default): all stays of a lead in a stage together. "latest": the last completed one.
 * @param [factor] Factor for the expected days. Default 2.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Table: Stage, Leads, Average, Median, 90th percentile, Still open, Expected days.
 * @throws #DIV/0! (in a cell) no stay in the stage is completed
 * @throws #VALUE! another word as stay
 * @throws #NUM! a factor that is not above 0
 * @example =PIPELINE.TIMEINSTAGE(Returns[Lead],Returns[Stage],Returns[Entered],ReturnStages,,DATE(2026,6,30))
 * Stage | Leads | Average | Median | 90th percentile | Still open | Expected days
 * Discovery | 1 | 14 | 14 | 14 | 0 | 28
 * Proposal | 1 | 21 | 21 | 21 | 0 | 42
 * Negotiation | 1 | 25 | 25 | 25 | 0 | 50
 * @see {@link timeInStage}
 */
export function timeinstage(
  leadIds: unknown[][],
  stages: unknown[][],
  enteredDates: unknown[][],
  stageTable: unknown[][],
  closedDates?: unknown[][],
  asOf?: unknown,
  stay?: unknown,
  factor?: unknown,
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const rows = new Rows({
      lead_ids: leadIds,
      stages,
      entered_dates: enteredDates,
      closed_dates: closedDates,
    });
    const { lines, unknown } = timeInStage({
      ids: rows.ids("lead_ids"),
      stages: rows.stages("stages", stageTableOf(stageTable)),
      entered: rows.days("entered_dates"),
      closed: rows.optional("closed_dates", rows.days),
      asOf: asOfDate(asOf),
      stay: choice(stay, "stay", STAYS),
      factor: optionalNumber(factor, "factor", POSITIVE) ?? DEFAULT_FACTOR,
    });
    const cells = lines.map((line): Cell[] => [
      line.stage,
      line.leads,
      orDivisionError(line.average, "completed stays"),
      orDivisionError(line.median, "completed stays"),
      orDivisionError(line.percentile90, "completed stays"),
      line.stillOpen,
      orDivisionError(line.expectedDays, "completed stays"),
    ]);
    if (unknown > 0) cells.push([LABELS.unknown, unknown, ...Array<Cell>(5).fill(BLANK)]);
    const header = [
      ...["Stage", "Leads", "Average", "Median", "90th percentile", "Still open"],
      "Expected days",
    ];
    return spill({ header, lines: cells }, showsHeaders(headers));
  });
}

/**
 * Days each open lead is in its stage beyond the expected ones, 0 if it is in time.
 * @customfunction STALLED
 * @param stages Stages, one per lead.
 * @param enteredDates Day each lead entered its stage.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [asOf] Day the question is asked for. Default today.
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @returns One column of days; blank for closed leads and where no days are expected.
 * @throws #N/A (in a cell) the stage is not in the stage table
 * @throws #NUM! (in a cell) the lead enters its stage after the day asked for
 * @throws #VALUE! (in a cell) the day of entry is no date
 * @example =PIPELINE.STALLED(Leads[Stage],Leads[Entered],Stages,DATE(2026,6,30))
 * 0
 * 47
 * 1
 * 0
 * 0
 * 9
 * 0
 * ""
 * ""
 * ""
 * ""
 * ""
 * @see {@link overdueDays}
 */
export function stalled(
  stages: unknown[][],
  enteredDates: unknown[][],
  stageTable: unknown[][],
  asOf?: unknown,
  filterArray?: unknown[][]
): unknown[][] {
  return atCellBoundary(() => {
    const rows = new Rows({ stages, entered_dates: enteredDates, filter_array: filterArray });
    const column = rows.stages("stages", stageTableOf(stageTable));
    const entered = rows.tolerantDates("entered_dates");
    const days = overdueDays({
      stages: column,
      entered: entered.values,
      asOf: asOfDate(asOf),
      scope: rows.scope,
    });
    const notDates = new Map(entered.unreadable.map(({ row, cell }) => [row, cell]));
    const exceptionOf = (row: number): Cell | undefined => {
      if (days[row]! >= 0) return undefined;
      if (days[row]! < 0) return new CalcError("entersLater", { row: row + 1 });
      if (column.codes[row] === column.unknown && rows.scope?.[row] !== 0) {
        return unknownStageError(column, "stage", row);
      }
      return notDates.has(row)
        ? cellError("notADate", "entered_dates", row + 1, notDates.get(row))
        : BLANK;
    };
    return { values: days, exceptionOf };
  });
}

/**
 * Sales velocity: what the pipeline brings in per day. The four figures must come from the same leads.
 * @customfunction VELOCITY
 * @param opportunities Number of open deals.
 * @param averageDeal Average amount of a won deal.
 * @param winRate Win rate, 0 to 1.
 * @param cycleDays Sales cycle in days.
 * @returns Amount per day.
 * @throws #NUM! a win rate outside 0 to 1, a negative number of deals or days
 * @throws #DIV/0! a sales cycle of 0 days
 * @example =PIPELINE.VELOCITY(7,20000,0.4,75)
 * 746.6667
 * @see {@link salesVelocity}
 */
export function velocity(
  opportunities: unknown,
  averageDeal: unknown,
  winRate: unknown,
  cycleDays: unknown
): number {
  return atCellBoundary(() => {
    const perDay = salesVelocity(
      requiredNumber(opportunities, "opportunities", NOT_NEGATIVE),
      requiredNumber(averageDeal, "average_deal"),
      requiredNumber(winRate, "win_rate", SHARE),
      requiredNumber(cycleDays, "cycle_days", NOT_NEGATIVE)
    );
    return orThrow(perDay, "days");
  });
}
