/** The PIPELINE functions that take columns of leads, called as Excel calls them: with matrices of one column. */
import { conversion, funnel, reached, stagerates } from "../../src/functions/conversion";
import { check, movement, tobase } from "../../src/functions/data";
import { accuracy, categories, chance, forecast } from "../../src/functions/forecasting";
import { interval, slippage } from "../../src/functions/forecasting";
import { salescycle, stalled, timeinstage } from "../../src/functions/time";
import { expecteddays } from "../../src/functions/time";
import { breakdown, shares, summary, weighted } from "../../src/functions/value";
import { calibrate, convertedby, score, winrate } from "../../src/functions/winning";
import type { Tables } from "./data";
import { AS_OF } from "./data/leads";
import { RATES } from "./data/more-tables";
import { LOST, OPEN, STAGE_CELLS, WON } from "./data/stages";

const table = STAGE_CELLS;

/** Each column as Excel passes it: one row with one cell a lead. */
export function toMatrices({ leads, history, later }: Tables) {
  const matrix = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
  return {
    id: matrix(leads.Id),
    stage: matrix(leads.Stage),
    amount: matrix(leads.Amount),
    owner: matrix(leads.Owner),
    reason: matrix(leads.Reason),
    lastStage: matrix(leads["Last stage"]),
    created: matrix(leads.Created),
    entered: matrix(leads.Entered),
    expected: matrix(leads.Expected),
    closed: matrix(leads.Closed),
    category: matrix(leads.Category),
    currency: matrix(leads.Currency),
    forecast: matrix(leads.Forecast),
    isLost: leads.Stage.map((stage) => [stage === LOST]),
    isWon: leads.Stage.map((stage) => [stage === WON]),
    fields: leads.Owner.map((owner, row) => [owner, leads.Source[row]]),
    probability: leads.Stage.map((stage) => [
      OPEN.find((each) => each.stage === stage)?.probability ?? 0,
    ]),
    history: {
      id: matrix(history.Id),
      stage: matrix(history.Stage),
      entered: matrix(history.Entered),
    },
    later: { id: matrix(later.Id), stage: matrix(later.Stage), amount: matrix(later.Amount) },
  };
}

export type Matrices = ReturnType<typeof toMatrices>;

/** Each function with the arguments that people give it. */
export const FUNCTIONS: Readonly<Record<string, (of: Matrices) => unknown>> = {
  WEIGHTED: (of) => weighted(of.amount, of.stage, table),
  SUMMARY: (of) => summary(of.stage, of.amount, table),
  BREAKDOWN: (of) => breakdown(of.owner, of.stage, of.amount, table),
  SHARES: (of) => shares(of.reason, of.amount, of.isLost),
  CONVERSION: (of) =>
    conversion("Discovery", null, of.stage, table, of.lastStage, of.entered, AS_OF),
  STAGERATES: (of) => stagerates(of.stage, of.entered, table, of.lastStage, AS_OF),
  FUNNEL: ({ history }) => funnel(history.id, history.stage, table, "reached", history.entered),
  REACHED: (of) => reached(of.stage, table, of.lastStage),
  EXPECTEDDAYS: (of) => expecteddays(of.created),
  TIMEINSTAGE: ({ history }) =>
    timeinstage(history.id, history.stage, history.entered, table, undefined, AS_OF),
  STALLED: (of) => stalled(of.stage, of.entered, table, AS_OF),
  WINRATE: (of) => winrate(of.stage, table, of.amount),
  SALESCYCLE: (of) => salescycle(of.created, of.closed, of.stage, table, false, "median"),
  FORECAST: (of) =>
    forecast(of.amount, of.stage, of.expected, table, of.closed, "month", AS_OF, 6, AS_OF),
  ACCURACY: (of) => accuracy(of.amount, of.forecast),
  MOVEMENT: ({ id, stage, amount, later }) =>
    movement(id, stage, amount, later.id, later.stage, later.amount, table),
  CHECK: (of) =>
    check(
      ...([of.id, of.stage, of.amount, of.created, of.entered, of.expected, of.closed] as const),
      ...([table, of.reason, AS_OF] as const)
    ),
  CONVERTEDBY: (of) =>
    convertedby(of.created, of.closed, of.stage, table, [[30], [60], [90]], AS_OF),
  CALIBRATE: (of) => calibrate(of.stage, of.lastStage, table),
  INTERVAL: (of) => interval(of.amount, of.probability),
  CHANCE: (of) => chance(of.amount, of.probability, 1e6),
  CATEGORIES: (of) => categories(of.amount, of.category),
  SLIPPAGE: (of) => slippage(of.expected, of.closed, AS_OF - 90, AS_OF),
  SCORE: (of) => score(of.fields, of.isWon, of.fields),
  TOBASE: (of) => tobase(of.amount, of.currency, Object.entries(RATES)),
};
