import type { Field, HistoryMapping } from "../../leads";
import type { SnapshotColumn } from "./names";

/**
 * What an example hands to a function:
 *
 * | argument | what stands in the formula |
 * |---|---|
 * | text, number | the literal |
 * | list | an array constant, one value a row |
 * | column | the column of the first of its fields that the table has; left out if none and it is optional |
 * | stageTable | the name of the stage table |
 * | openStage | the name of an open stage, by its place in the stage table, from 0; behind the last one the won stage |
 * | yearStart, yearEnd | the first and the last day of the year of the figures |
 * | history | a column of the stage history |
 * | snapshots | a column of the snapshots, of the rows that held at the last one |
 * | rates | the name of the table of exchange rates |
 * | none | nothing: the function's own default |
 */
export type Argument =
  | string
  | number
  | { readonly kind: "list"; readonly cells: readonly (string | number)[] }
  | { readonly kind: "column"; readonly fields: readonly Field[]; readonly optional: boolean }
  | { readonly kind: "openStage"; readonly place: number }
  | { readonly kind: "stageTable" }
  | { readonly kind: "yearStart" }
  | { readonly kind: "yearEnd" }
  | { readonly kind: "history"; readonly column: keyof HistoryMapping }
  | { readonly kind: "snapshots"; readonly column: SnapshotColumn }
  | { readonly kind: "rates" }
  | { readonly kind: "none" };

const list = (...cells: (string | number)[]): Argument => ({ kind: "list", cells });
const column = (...fields: Field[]): Argument => ({ kind: "column", fields, optional: false });
const columnIfAny = (field: Field): Argument => ({
  kind: "column",
  fields: [field],
  optional: true,
});
const openStage = (place: number): Argument => ({ kind: "openStage", place });
const history = (of: keyof HistoryMapping): Argument => ({ kind: "history", column: of });
const snapshot = (of: SnapshotColumn): Argument => ({ kind: "snapshots", column: of });

const stageTable: Argument = { kind: "stageTable" };
const yearStart: Argument = { kind: "yearStart" };
const yearEnd: Argument = { kind: "yearEnd" };
const rates: Argument = { kind: "rates" };
const none: Argument = { kind: "none" };
const amount = column("amount");
const stage = column("stage");
const created = column("created");
const entered = column("entered");
const expected = column("expected");
const closed = column("closed");
const lastStage = columnIfAny("lastStage");
const field = column("owner", "source", "segment", "product");

/**
 * How each function is first tried, by its id. Those that work on counts, goals and forecasts have the numbers of their
 * documented example.
 */
export const CALLS: Readonly<Record<string, readonly Argument[]>> = {
  WEIGHTED: [amount, stage, stageTable],
  SUMMARY: [stage, amount, stageTable],
  BREAKDOWN: [field, stage, amount, stageTable],
  SHARES: [column("source", "owner", "segment", "product", "reason"), columnIfAny("amount")],

  CONVERSION: [openStage(0), openStage(1), stage, stageTable, lastStage],
  RATE: [50, 70, 30],
  STAGERATES: [stage, entered, stageTable, lastStage],
  REACHED: [stage, stageTable, lastStage],
  FUNNEL: [history("lead"), history("stage"), stageTable, none, history("date")],
  BOTTLENECK: [
    list("Qualification", "Proposal"),
    list(9, 2),
    list(10, 3),
    list(1, 1),
    list(0.9, 0.6),
  ],

  TIMEINSTAGE: [history("lead"), history("stage"), history("date"), stageTable],
  SALESCYCLE: [created, closed, stage, stageTable],
  EXPECTEDDAYS: [list(20, 40)],
  STALLED: [stage, entered, stageTable],
  VELOCITY: [7, 20_000, 0.4, 75],

  WINRATE: [stage, stageTable],
  CONFIDENCE: [81, 263],
  CONVERTEDBY: [created, closed, stage, stageTable, list(60, 90)],
  CALIBRATE: [stage, column("lastStage"), stageTable],
  SCORE: [list("Web", "Web", "Referral", "Referral"), list(1, 0, 1, 1), list("Web", "Referral")],

  GOAL: [100_000, 20_000, list("Qualification", "Discovery", "Meeting"), list(0.8, 0.75, 0.5)],
  PLAN: [1_200_000, 20_000, list(0.8, 0.75, 0.5)],
  COVERAGE: [152_000, 100_000, 40_000],
  GAP: [100_000, 40_000, 152_000, 58_400, 0.4],
  PACE: [40_000, 100_000, yearStart, yearEnd],

  FORECAST: [amount, stage, expected, stageTable, columnIfAny("closed")],
  CATEGORIES: [list(50, 100, 150, 200), list("Closed", "Commit", "Best case", "Pipeline")],
  INTERVAL: [list(100, 50, 30), list(0.5, 0.4, 0.2)],
  CHANCE: [list(100, 50, 30), list(0.5, 0.4, 0.2), 100],
  ACCURACY: [list(1000, 10), list(950, 25)],
  SLIPPAGE: [expected, closed, yearStart, yearEnd],

  // From the last snapshot to the leads as they are.
  MOVEMENT: [
    ...[snapshot("id"), snapshot("stage"), snapshot("amount")],
    ...[column("id"), stage, amount, stageTable],
  ],
  TOBASE: [amount, column("currency"), rates],
  CHECK: [
    ...[column("id"), stage, amount, created, entered, expected, closed],
    ...[stageTable, columnIfAny("reason")],
  ],
};
