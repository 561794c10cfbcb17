/** PIPELINE functions about goals and quotas. */
import {
  CalcError,
  leadsNeeded,
  pace as paceOf,
  pipelineCoverage,
  quotaGap,
  Rows,
  twelveNumberPlan,
  type GoalLine,
  type PlanColumn,
} from "../calc";
import {
  asOfDate,
  flag,
  NOT_NEGATIVE,
  optionalNumber,
  requiredDate,
  requiredNumber,
  SHARE,
  showsHeaders,
} from "./border/arguments";
import { atCellBoundary } from "./border/at-cell-boundary";
import { complete, inRange } from "./border/columns";
import type { Cell } from "./border/excel-cells";
import { BLANK, orDivisionError, spill } from "./border/spill";

/**
 * Leads needed at each stage to reach a revenue goal.
 * @customfunction GOAL
 * @param revenueGoal Amount to win.
 * @param averageDeal Average amount of a won deal.
 * @param stages Names of the open stages, in order.
 * @param rates Conversion rate of each stage to the next.
 * @param [actual] Leads each stage has had so far.
 * @param [rounding] 0 carries exact figures (default), 1 rounds up at each stage.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Table: Stage, Rate, Needed (exact), Needed (rounded up), Actual, Missing; last row Won.
 * @throws #NUM! a rate outside 0 to 1, a negative goal or average deal
 * @throws #DIV/0! (in a cell) a rate or the average deal is 0
 * @throws #VALUE! a rate is missing
 * @example =PIPELINE.GOAL(100000,20000,{"Qualification";"Discovery";"Meeting";"Proposal"},{0.818181818181818;0.75;1;0.5},{12;9;6;5})
 * Stage | Rate | Needed (exact) | Needed (rounded up) | Actual | Missing
 * Qualification | 0.8182 | 16.2963 | 17 | 12 | 5
 * Discovery | 0.75 | 13.3333 | 14 | 9 | 5
 * Meeting | 1 | 10 | 10 | 6 | 4
 * Proposal | 0.5 | 10 | 10 | 5 | 5
 * Won | "" | 5 | 5 | "" | ""
 * @see {@link leadsNeeded}
 */
export function goal(
  revenueGoal: unknown,
  averageDeal: unknown,
  stages: unknown[][],
  rates: unknown[][],
  actual?: unknown[][],
  rounding?: unknown,
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const rows = new Rows({ stages, rates, actual });
    const stageRates = inRange(complete(rows.numbers("rates"), "rates"), "rates", SHARE);
    const result = leadsNeeded({
      revenueGoal: requiredNumber(revenueGoal, "revenue_goal", NOT_NEGATIVE),
      averageDeal: requiredNumber(averageDeal, "average_deal", NOT_NEGATIVE),
      rates: stageRates,
      actual: rows.optional("actual", rows.numbers),
      roundsEachStage: flag(rounding, "rounding", false),
    });
    const names = rows.texts("stages");
    const lines = result.stages.map((line, row) =>
      goalCells(names.labels[names.codes[row]!]!, stageRates[row]!, line)
    );
    lines.push([
      "Won",
      BLANK,
      orDivisionError(result.wins, "average deals"),
      orDivisionError(result.winsWhole, "average deals"),
      BLANK,
      BLANK,
    ]);
    const header = [
      ...["Stage", "Rate", "Needed (exact)", "Needed (rounded up)", "Actual", "Missing"],
    ];
    return spill({ header, lines }, showsHeaders(headers));
  });
}

const goalCells = (stage: string, rate: number, line: GoalLine): Cell[] => [
  stage,
  rate,
  orDivisionError(line.needed, "leads moving on"),
  orDivisionError(line.neededWhole, "leads moving on"),
  line.actual ?? BLANK,
  line.actual === undefined ? BLANK : orDivisionError(line.missing, "leads moving on"),
];

/**
 * What a yearly revenue goal takes per month, quarter and year.
 * @customfunction PLAN
 * @param annualGoal Amount to win in a year.
 * @param averageDeal Average amount of a won deal.
 * @param rates Conversion rate of each stage to the next.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Table: Revenue goal, Deals to close, Prospects needed, Value into the pipeline; Monthly, Quarterly, Annually.
 * @throws #NUM! a rate outside 0 to 1, a negative goal or average deal
 * @throws #DIV/0! (in a cell) the average deal or a rate is 0
 * @throws #VALUE! a rate is missing
 * @example =PIPELINE.PLAN(1200000,20000,{0.818181818181818;0.75;1;0.5})
 * "" | Monthly | Quarterly | Annually
 * Revenue goal | 100000 | 300000 | 1200000
 * Deals to close | 5 | 15 | 60
 * Prospects needed | 17 | 49 | 196
 * Value into the pipeline | 325925.93 | 977777.78 | 3911111.11
 * @see {@link twelveNumberPlan}
 */
export function plan(
  annualGoal: unknown,
  averageDeal: unknown,
  rates: unknown[][],
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const rows = new Rows({ rates });
    const { monthly, quarterly, annually } = twelveNumberPlan(
      requiredNumber(annualGoal, "annual_goal", NOT_NEGATIVE),
      requiredNumber(averageDeal, "average_deal", NOT_NEGATIVE),
      inRange(complete(rows.numbers("rates"), "rates"), "rates", SHARE)
    );
    const line = (label: string, figure: (column: PlanColumn) => number | undefined): Cell[] => [
      label,
      ...[monthly, quarterly, annually].map((column) => orDivisionError(figure(column), "leads")),
    ];
    const lines = [
      line("Revenue goal", (column) => column.revenueGoal),
      line("Deals to close", (column) => column.deals),
      line("Prospects needed", (column) => column.prospects),
      line("Value into the pipeline", (column) => column.pipelineValue),
    ];
    return spill(
      { header: ["", "Monthly", "Quarterly", "Annually"], lines },
      showsHeaders(headers)
    );
  });
}

/**
 * How many times over the open pipeline covers what is missing to the quota.
 * @customfunction COVERAGE
 * @param openPipeline Value of the open leads.
 * @param quota Quota.
 * @param [won] Value won so far. Default 0.
 * @returns Coverage; 1 / win rate is needed.
 * @throws #N/A the quota is reached
 * @example =PIPELINE.COVERAGE(152000,100000,40000)
 * 2.5333
 * @see {@link pipelineCoverage}
 */
export function coverage(openPipeline: unknown, quota: unknown, won?: unknown): number {
  return atCellBoundary(() => {
    const times = pipelineCoverage(
      requiredNumber(openPipeline, "open_pipeline"),
      requiredNumber(quota, "quota"),
      optionalNumber(won, "won") ?? 0
    );
    if (times === undefined) throw new CalcError("quotaReached");
    return times;
  });
}

/**
 * How far the quota is, and whether the pipeline covers the rest.
 * @customfunction GAP
 * @param quota Quota.
 * @param won Value won so far.
 * @param openPipeline Value of the open leads.
 * @param [weighted] Weighted value of the open leads.
 * @param [winRate] Win rate, 0 to 1.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Row: Quota, Won, Gap, Pipeline, Attainment, Coverage of gap, Needed coverage, Gap after weighted.
 * @throws #N/A (in a cell) the quota is reached, so there is no gap to cover
 * @throws #DIV/0! (in a cell) the quota or the win rate is 0
 * @throws #NUM! a win rate outside 0 to 1
 * @example =PIPELINE.GAP(100000,40000,152000,58400,0.4)
 * Quota | Won | Gap | Pipeline | Attainment | Coverage of gap | Needed coverage | Gap after weighted
 * 100000 | 40000 | 60000 | 152000 | 0.4 | 2.5333 | 2.5 | 1600
 * @see {@link quotaGap}
 */
export function gap(
  quota: unknown,
  won: unknown,
  openPipeline: unknown,
  weighted?: unknown,
  winRate?: unknown,
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const input = {
      quota: requiredNumber(quota, "quota"),
      won: requiredNumber(won, "won"),
      openPipeline: requiredNumber(openPipeline, "open_pipeline"),
      weighted: optionalNumber(weighted, "weighted"),
      winRate: optionalNumber(winRate, "win_rate", SHARE),
    };
    const result = quotaGap(input);
    const line: Cell[] = [
      input.quota,
      input.won,
      result.gap,
      input.openPipeline,
      orDivisionError(result.attainment, "quota"),
      result.coverage ?? new CalcError("quotaReached"),
      input.winRate === undefined ? BLANK : orDivisionError(result.neededCoverage, "wins"),
      result.gapAfterWeighted ?? BLANK,
    ];
    const header = [
      ...["Quota", "Won", "Gap", "Pipeline", "Attainment", "Coverage of gap"],
      ...["Needed coverage", "Gap after weighted"],
    ];
    return spill({ header, lines: [line] }, showsHeaders(headers));
  });
}

/**
 * Whether a quota will be reached at the pace so far.
 * @customfunction PACE
 * @param booked Value booked in the period so far.
 * @param quota Quota of the period.
 * @param start First day of the period.
 * @param end Last day of the period.
 * @param [asOf] Last day that has passed. Default today.
 * @returns Row: Attainment, On-track amount, Projection, Required per day, Days elapsed, Days left.
 * @throws #VALUE! the end lies before the start
 * @throws #DIV/0! (in a cell) the quota is 0, no day has elapsed, or no day is left
 * @example =PIPELINE.PACE(40000,100000,DATE(2026,4,1),DATE(2026,6,30),DATE(2026,5,31))
 * 0.4 | 67032.97 | 59672.13 | 2000 | 61 | 30
 * @see {@link paceOf}
 */
export function pace(
  booked: unknown,
  quota: unknown,
  start: unknown,
  end: unknown,
  asOf?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const result = paceOf({
      booked: requiredNumber(booked, "booked"),
      quota: requiredNumber(quota, "quota"),
      start: requiredDate(start, "start"),
      end: requiredDate(end, "end"),
      asOf: asOfDate(asOf),
    });
    return [
      [
        orDivisionError(result.attainment, "quota"),
        result.onTrack,
        orDivisionError(result.projection, "days elapsed"),
        orDivisionError(result.requiredPerDay, "days left"),
        result.daysElapsed,
        result.daysLeft,
      ],
    ];
  });
}
