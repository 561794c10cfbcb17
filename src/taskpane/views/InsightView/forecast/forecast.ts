import {
  chanceToReach,
  distributionInSteps,
  forecast,
  periodStarts,
  pipelineSummary,
  ratio,
  totalQuantile,
  type ForecastLine,
  type Period,
} from "../../../../calc";
import type { Steps } from "../../../answers";
import type { LeadColumns } from "../../../leads/LeadColumns";
import { LIMITS, type Range } from "../keyFigures/range";
import { everyLead, openChances, withinDays } from "../scopes";

/** So many periods from the one of the day asked for; those of the report. */
const COUNT: Readonly<Record<Period, number>> = { month: 6, quarter: 4, year: 3 };
const PERIODS_PER_YEAR: Readonly<Record<Period, number>> = { month: 12, quarter: 4, year: 1 };

export interface ForecastOptions {
  readonly period: Period;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalStart: number;
  /** Goal of a year; undefined where there is none. */
  readonly revenueGoal: number | undefined;
}

export interface ForecastPeriod extends ForecastLine {
  /** Serial number of its first day. */
  readonly start: number;
  /** What is won and what open leads may bring, in four of five cases. */
  readonly range: Range;
  readonly target: number | undefined;
  /** Chance that what is won and open leads reach the target, 0 to 1. */
  readonly chance: number | undefined;
}

/** Lines of leads that are in no period; undefined where there are none of them. */
export const REST = ["overdue", "earlier", "later", "noDate", "unknown"] as const;

export type ForecastAnswer = {
  readonly periods: readonly ForecastPeriod[];
  readonly total: ForecastLine;
} & Readonly<Record<(typeof REST)[number], ForecastLine | undefined>>;

/** The forecast cannot be made: a column is missing, or a stage with leads has no chance. */
export type ForecastLack = "expected" | "chances";

/**
 * What is won and what open leads may bring, by the period they are expected to close in, how sure that is, and how
 * likely the goal. Overdue leads, whose expected day has passed, are in no period and in no chance.
 */
export function* forecastOf(
  leads: LeadColumns,
  { period, fiscalStart, revenueGoal }: ForecastOptions
): Steps<ForecastAnswer | ForecastLack> {
  const { stages, amounts, asOf } = leads;
  const expected = leads.dates("expected");
  if (!expected) return "expected";
  if (pipelineSummary({ stages, amounts }).total.weighted === undefined) return "chances";
  const starts = periodStarts(period, asOf, COUNT[period], fiscalStart);
  const closed = leads.dates("closed");
  const answer = forecast({ stages, amounts, expected, closed, starts, asOf });
  const target = revenueGoal && ratio(revenueGoal, PERIODS_PER_YEAR[period]);
  const chances = openChances(stages);
  const periods: ForecastPeriod[] = [];
  for (const [index, line] of answer.periods.entries()) {
    yield;
    const from = Math.max(line.start, asOf);
    const scope = withinDays(everyLead(stages), expected, from, starts[index + 1]! - 1);
    const inPeriod = chances.map((chance, row) => (scope[row] === 1 ? chance : 0));
    const totals = yield* distributionInSteps(amounts, inPeriod);
    const won = line.won ?? 0;
    periods.push({
      ...line,
      range: {
        low: won + totalQuantile(totals, LIMITS.low),
        high: won + totalQuantile(totals, LIMITS.high),
      },
      target,
      chance: target && chanceToReach(totals, target - won),
    });
  }
  return { ...answer, ...nonEmpty(answer), periods };
}

const nonEmpty = (answer: ReturnType<typeof forecast>) => {
  const lineOrNothing = (line: ForecastLine) =>
    line.openLeads > 0 || (line.won ?? 0) > 0 ? line : undefined;
  return {
    overdue: lineOrNothing(answer.overdue),
    later: lineOrNothing(answer.later),
    noDate: lineOrNothing(answer.noDate),
  };
};
