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

/** Each column as Excel passes it: one row with one cell a lead; made when it is asked for. */
export function toMatrices({ leads, history, later }: Tables) {
  const matrix = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
  const { Id, Stage, Amount, Owner, Source, ...others } = leads;
  return lazily({
    id: () => matrix(Id),
    stage: () => matrix(Stage),
    amount: () => matrix(Amount),
    owner: () => matrix(Owner),
    reason: () => matrix(others.Reason),
    lastStage: () => matrix(others["Last stage"]),
    created: () => matrix(others.Created),
    entered: () => matrix(others.Entered),
    expected: () => matrix(others.Expected),
    closed: () => matrix(others.Closed),
    category: () => matrix(others.Category),
    currency: () => matrix(others.Currency),
    forecast: () => matrix(others.Forecast),
    isLost: () => Stage.map((stage) => [stage === LOST]),
    isWon: () => Stage.map((stage) => [stage === WON]),
    fields: () => Owner.map((owner, row) => [owner, Source[row]]),
    probability: () =>
      Stage.map((stage) => [OPEN.find((each) => each.stage === stage)?.probability ?? 0]),
    historyId: () => matrix(history.Id),
    historyStage: () => matrix(history.Stage),
    historyEntered: () => matrix(history.Entered),
    laterId: () => matrix(later.Id),
    laterStage: () => matrix(later.Stage),
    laterAmount: () => matrix(later.Amount),
  });
}

/** An object whose properties are made once, when they are first asked for. */
function lazily<Key extends string, Value>(makers: Record<Key, () => Value>): Record<Key, Value> {
  const made = {} as Record<Key, Value>;
  for (const key of Object.keys(makers) as Key[]) {
    let value: Value | undefined;
    Object.defineProperty(made, key, { get: () => (value ??= makers[key]()) });
  }
  return made;
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
  FUNNEL: (of) => funnel(of.historyId, of.historyStage, table, "reached", of.historyEntered),
  REACHED: (of) => reached(of.stage, table, of.lastStage),
  EXPECTEDDAYS: (of) => expecteddays(of.created),
  TIMEINSTAGE: (of) =>
    timeinstage(of.historyId, of.historyStage, of.historyEntered, table, undefined, AS_OF),
  STALLED: (of) => stalled(of.stage, of.entered, table, AS_OF),
  WINRATE: (of) => winrate(of.stage, table, of.amount),
  SALESCYCLE: (of) => salescycle(of.created, of.closed, of.stage, table, false, "median"),
  FORECAST: (of) =>
    forecast(of.amount, of.stage, of.expected, table, of.closed, "month", AS_OF, 6, AS_OF),
  ACCURACY: (of) => accuracy(of.amount, of.forecast),
  MOVEMENT: (of) =>
    movement(of.id, of.stage, of.amount, of.laterId, of.laterStage, of.laterAmount, table),
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
