import {
  pipelineSummary,
  ratio,
  restsOnFew,
  salesCycle,
  salesVelocity,
  winRate,
  type SalesCycle,
  type SummaryLine,
  type WinRate,
} from "../../../../calc";
import type { LeadColumns } from "../../../leads/LeadColumns";
import { scopeOf, withinDays } from "../scopes";

/** The figures that are looked at first; undefined where the table lacks what they are calculated from. */
export interface KeyFigures {
  /** Leads, value and weighted value of all open leads. */
  readonly open: SummaryLine;
  /** Weighted value as a share of the open value. */
  readonly weightedShare: number | undefined;
  /** Wins to expect of the open leads: the sum of their chances. */
  readonly expectedWins: number | undefined;
  readonly wins: WinRate;
  /** The win rate may be chance. */
  readonly fewClosed: boolean;
  readonly cycle: SalesCycle | undefined;
  readonly wonInPeriod: Won | undefined;
  readonly averageDeal: number | undefined;
  /** Money per day. */
  readonly velocity: number | undefined;
}

export interface Won {
  readonly deals: number;
  readonly value: number;
}

/**
 * The key figures of the leads, as the report has them.
 * @param periodFrom first day of "this period", which ends with the day of the figures
 */
export function keyFiguresOf(leads: LeadColumns, periodFrom: number): KeyFigures {
  const { stages, amounts } = leads;
  const open = pipelineSummary({ stages, amounts }).total;
  const wins = winRate({ stages, amounts });
  const averageDeal = leads.has("amount") ? ratio(wins.wonValue, wins.won) : undefined;
  const cycle = cycleOf(leads);
  return {
    open,
    weightedShare: open.weighted === undefined ? undefined : ratio(open.weighted, open.value),
    expectedWins: pipelineSummary({ stages, amounts: new Float64Array(leads.count).fill(1) }).total
      .weighted,
    wins,
    fewClosed: wins.limits !== undefined && restsOnFew(wins.won + wins.lost, wins.limits),
    cycle,
    wonInPeriod: wonIn(leads, periodFrom),
    averageDeal,
    velocity:
      averageDeal === undefined || wins.rate === undefined || cycle?.average === undefined
        ? undefined
        : salesVelocity(open.leads, averageDeal, wins.rate, cycle.average),
  };
}

function cycleOf(leads: LeadColumns): SalesCycle | undefined {
  const created = leads.dates("created");
  const closed = leads.dates("closed");
  return created && closed && salesCycle({ stages: leads.stages, created, closed });
}

function wonIn(leads: LeadColumns, from: number): Won | undefined {
  const closed = leads.dates("closed");
  if (!closed) return undefined;
  const { stages, amounts, asOf } = leads;
  const scope = withinDays(scopeOf(stages, ["won"]), closed, from, asOf);
  const { won, wonValue } = winRate({ stages, amounts, scope });
  return { deals: won, value: wonValue };
}
