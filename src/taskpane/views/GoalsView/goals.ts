import {
  leadsNeeded,
  onePointMore,
  periodStarts,
  pipelineSummary,
  quotasByOwner,
  ratio,
  reachedStages,
  twelveNumberPlan,
  type Goal,
  type Period,
  type Plan,
  type PlanColumn,
  type PointGain,
  type Quotas,
} from "../../../calc";
import type { Field } from "../../../leads";
import type { LeadColumns } from "../../leads/LeadColumns";
import { conversionOf } from "../../leads/conversion";

/** What the leads say for any goal. */
export interface GoalBasis {
  /** The open stages in order. */
  readonly stages: readonly string[];
  /** What comes after the last of them. */
  readonly wonStage: string | undefined;
  /** Conversion rate of each open stage to the next; NaN where no lead counts. */
  readonly rates: Float64Array;
  /** Leads that reached each open stage. */
  readonly reached: Float64Array;
  /** Average amount of the won deals. */
  readonly averageWon: number | undefined;
  /** Where one point more brings most, the most rewarding first. */
  readonly gains: readonly PointGain[];
}

/** Rates as in the insight and the report. */
export function goalBasisOf(leads: LeadColumns): GoalBasis {
  const { table, stages, lastStages, amounts } = leads;
  const rates = Float64Array.from(conversionOf(leads).lines, ({ rate }) => rate ?? NaN);
  const reached = reachedStages({ stages, lastStages });
  const summary = pipelineSummary({ stages, amounts, include: "all" });
  const won = table.won.map((code) => summary.lines[code]!);
  const sumOf = (of: "value" | "leads") => won.reduce((sum, line) => sum + line[of], 0);
  return {
    stages: table.open.map((code) => table.stages[code]!.name),
    wonStage: table.stages[table.won[0] ?? -1]?.name,
    rates,
    reached: Float64Array.from(reached.lines, ({ total }) => total),
    averageWon: leads.has("amount") ? ratio(sumOf("value"), sumOf("leads")) : undefined,
    gains: onePointMore(rates),
  };
}

/** A goal that there is something to say about. */
export interface Aims {
  /** Per year, above 0. */
  readonly revenue: number;
  /** Above 0. */
  readonly averageDeal: number;
}

export const planOf = ({ revenue, averageDeal }: Aims, { rates }: GoalBasis): Plan =>
  twelveNumberPlan(revenue, averageDeal, rates);

const COLUMNS = { month: "monthly", quarter: "quarterly", year: "annually" } as const;

/** The column of a plan for a period. */
export const columnOfPlan = (plan: Plan, period: Period): PlanColumn => plan[COLUMNS[period]];

/** Leads that each stage needs for the goal of a period, against those that reached it. */
export function neededOf(aims: Aims, basis: GoalBasis, period: Period): Goal {
  const { revenueGoal } = columnOfPlan(planOf(aims, basis), period);
  return leadsNeeded({
    revenueGoal,
    averageDeal: aims.averageDeal,
    rates: basis.rates,
    actual: basis.reached,
  });
}

/** First day of the period that a day lies in, and first day after it. */
export function periodAround(period: Period, day: number, fiscalStart: number) {
  const [start, end] = periodStarts(period, day, 1, fiscalStart);
  return { start: start!, end: end! };
}

/** Columns without which nothing can be said of a quota. */
const QUOTA_FIELDS = ["owner", "amount", "closed"] as const satisfies Field[];

export const missingForQuotas = (leads: LeadColumns) =>
  QUOTA_FIELDS.filter((field) => !leads.has(field));

/**
 * How far each quota is, also for those who have none yet; the total is that of those who have one. Undefined where the
 * table lacks a column for it. Counted as in the report.
 */
export function quotasOf(
  leads: LeadColumns,
  quotas: readonly { readonly owner: string; readonly quota: number }[],
  period: { readonly start: number; readonly end: number }
): Quotas | undefined {
  const owners = leads.texts("owner");
  const closed = leads.dates("closed");
  if (!owners || !closed || !leads.has("amount")) return undefined;
  const { stages, amounts, asOf } = leads;
  const expected = leads.dates("expected");
  const input = { owners, stages, amounts, closed, expected, asOf, ...period };
  const { lines } = quotasByOwner({ ...input, quotas });
  const given = quotas.filter(({ quota }) => quota > 0);
  return { lines, total: quotasByOwner({ ...input, quotas: given }).total };
}
