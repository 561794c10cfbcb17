/** What is normally typed into each function: tables with their columns, and all arguments in their order. */
import { after, before, history, leads, rates, stages } from "../../functions/reference-tables";
import type { CellScalar } from "../../../src/workbench/model/types";

/** Columns by header; a blank cell is null. */
export type Columns = Readonly<Record<string, readonly CellScalar[]>>;

const cellsOf = (matrix: readonly (readonly unknown[])[], index = 0): CellScalar[] =>
  matrix.map(
    (row) => (row[index] === "" || row[index] === undefined ? null : row[index]) as CellScalar
  );

const repeated = (...values: CellScalar[]): CellScalar[] =>
  leads.id.map((_, row) => values[row % values.length]!);

export const TABLES: Readonly<Record<string, Columns>> = {
  Leads: {
    ID: cellsOf(leads.id),
    Owner: cellsOf(leads.owner),
    Source: cellsOf(leads.source),
    Amount: cellsOf(leads.amount),
    Stage: cellsOf(leads.stage),
    "Last stage": cellsOf(leads.lastStage),
    Created: cellsOf(leads.created),
    Entered: cellsOf(leads.entered),
    Expected: cellsOf(leads.expected),
    Closed: cellsOf(leads.closed),
    Reason: cellsOf(leads.reason),
    Probability: repeated(0.5, null, 0.2),
    Category: repeated("Closed", "Commit", "Best case", "Pipeline", "Omitted"),
    Currency: repeated("EUR", "SEK", "RON"),
    Filter: repeated(true, true, false),
  },
  Stages: {
    Stage: cellsOf(stages, 0),
    Probability: cellsOf(stages, 1),
    "Expected days": cellsOf(stages, 2),
    Type: cellsOf(stages, 3),
    Goal: [0.9, 0.7, 0.8, 0.6, null, null],
  },
  Moves: {
    Lead: cellsOf(history.lead),
    Stage: cellsOf(history.stage),
    Entered: cellsOf(history.entered),
    Closed: cellsOf(history.entered.map(() => [null])),
    Filter: cellsOf(history.lead.map(() => [true])),
  },
  Before: {
    ID: cellsOf(before.id),
    Stage: cellsOf(before.stage),
    Amount: cellsOf(before.amount),
    Closed: cellsOf(before.id.map(() => [46_210])),
  },
  After: {
    ID: cellsOf(after.id),
    Stage: cellsOf(after.stage),
    Amount: cellsOf(after.amount),
    Closed: cellsOf(after.id.map((_, row) => [46_200 + 10 * row])),
  },
  Rates: { Code: cellsOf(rates, 0), Rate: cellsOf(rates, 1) },
  Counts: {
    Stage: ["Qualification", "Discovery", "Meeting", "Proposal"],
    "Moved on": [9, 6, 5, 2],
    Completed: [10, 7, 5, 3],
    Overdue: [1, 1, 0, 1],
    Benchmark: [0.9, 0.7, 0.8, 0.6],
    Rate: [0.8, 0.75, 1, 0.5],
    Actual: [12, 9, 6, 5],
  },
  Forecasts: { Actual: [1000, 10, 500], Forecast: [950, 25, 480] },
  Days: { Day: [30, 60, 90] },
  Training: { Source: ["Web", "Web", "Event"], Owner: ["Ana", "Bo", "Bo"] },
  Outcomes: { Won: [true, false, true] },
  Scored: { Source: ["Web", "Event"], Owner: ["Ana", "Ana"] },
};

const AS_OF = "DATE(2026,6,30)";
const START = "DATE(2026,4,1)";

/** Arguments as formulas; a reference to a table is a range, everything else a single value. */
export const CALLS: Readonly<Record<string, readonly string[]>> = {
  WEIGHTED: [
    "Leads[Amount]",
    "Leads[Stage]",
    "Stages",
    "Leads[Probability]",
    "TRUE",
    "Leads[Filter]",
  ],
  SUMMARY: ["Leads[Stage]", "Leads[Amount]", "Stages", "1", "Leads[Filter]", "1", "-1"],
  BREAKDOWN: [
    "Leads[Owner]",
    "Leads[Stage]",
    "Leads[Amount]",
    "Stages",
    "2",
    "Leads[Filter]",
    "1",
    "1",
  ],
  SHARES: ["Leads[Reason]", "Leads[Amount]", "Leads[Filter]", "1", "1"],
  CONVERSION: [
    ...['"Qualification"', '"Closed Won"', "Leads[Stage]", "Stages", "Leads[Last stage]"],
    ...["Leads[Entered]", AS_OF, "Leads[Filter]"],
  ],
  RATE: ["50", "70", "30"],
  STAGERATES: [
    ...["Leads[Stage]", "Leads[Entered]", "Stages", "Leads[Last stage]", AS_OF, "Leads[Filter]"],
    "1",
  ],
  FUNNEL: [
    "Moves[Lead]",
    "Moves[Stage]",
    "Stages",
    '"direct"',
    "Moves[Entered]",
    "Moves[Filter]",
    "1",
  ],
  REACHED: ["Leads[Stage]", "Stages", "Leads[Last stage]", "Leads[Filter]", "1"],
  EXPECTEDDAYS: ["Days[Day]", "2"],
  TIMEINSTAGE: [
    ...["Moves[Lead]", "Moves[Stage]", "Moves[Entered]", "Stages", "Moves[Closed]", AS_OF],
    ...['"latest"', "2", "1"],
  ],
  STALLED: ["Leads[Stage]", "Leads[Entered]", "Stages", AS_OF, "Leads[Filter]"],
  WINRATE: ["Leads[Stage]", "Stages", "Leads[Amount]", "Leads[Filter]"],
  SALESCYCLE: [
    ...["Leads[Created]", "Leads[Closed]", "Leads[Stage]", "Stages", "TRUE", '"median"'],
    "Leads[Filter]",
  ],
  VELOCITY: ["7", "20000", "0.4", "75"],
  GOAL: ["100000", "20000", "Counts[Stage]", "Counts[Rate]", "Counts[Actual]", "1", "1"],
  PLAN: ["1200000", "20000", "Counts[Rate]", "1"],
  FORECAST: [
    ...["Leads[Amount]", "Leads[Stage]", "Leads[Expected]", "Stages", "Leads[Closed]", '"quarter"'],
    ...[START, "3", AS_OF, "4", "Leads[Filter]", "1"],
  ],
  COVERAGE: ["152000", "100000", "40000"],
  GAP: ["100000", "40000", "152000", "58400", "0.4", "1"],
  ACCURACY: ["Forecasts[Actual]", "Forecasts[Forecast]", '"MAPE"'],
  MOVEMENT: [
    ...[
      "Before[ID]",
      "Before[Stage]",
      "Before[Amount]",
      "After[ID]",
      "After[Stage]",
      "After[Amount]",
    ],
    ...["Stages", "Before[Closed]", "After[Closed]", START, "DATE(2026,7,31)", "1"],
  ],
  CHECK: [
    ...["Leads[ID]", "Leads[Stage]", "Leads[Amount]", "Leads[Created]", "Leads[Entered]"],
    ...["Leads[Expected]", "Leads[Closed]", "Stages", "Leads[Reason]", AS_OF, "1"],
  ],
  CONFIDENCE: ["81", "263", "0.9"],
  CONVERTEDBY: [
    ...["Leads[Created]", "Leads[Closed]", "Leads[Stage]", "Stages", "Days[Day]", AS_OF, "0.9"],
    ...["Leads[Filter]", "1"],
  ],
  CALIBRATE: ["Leads[Stage]", "Leads[Last stage]", "Stages", "0.9", "Leads[Filter]", "1"],
  INTERVAL: ["Leads[Amount]", "Leads[Probability]", "0.9", "1"],
  CHANCE: ["Leads[Amount]", "Leads[Probability]", "50000"],
  CATEGORIES: ["Leads[Amount]", "Leads[Category]", "0", "Leads[Filter]", "1"],
  PACE: ["40000", "100000", START, AS_OF, "DATE(2026,5,31)"],
  SLIPPAGE: [
    ...[
      "Leads[Expected]",
      "Leads[Closed]",
      START,
      AS_OF,
      "Leads[Amount]",
      "Leads[Stage]",
      "Stages",
    ],
    "TRUE",
  ],
  BOTTLENECK: [
    ...["Counts[Stage]", "Counts[Moved on]", "Counts[Completed]", "Counts[Overdue]"],
    ...["Counts[Benchmark]", "0.2", "1"],
  ],
  SCORE: ["Training", "Outcomes[Won]", "Scored", "0.1"],
  TOBASE: ["Leads[Amount]", "Leads[Currency]", "Rates", '"SEK"'],
};

/** True for an argument that is a range. */
export const isRange = (argument: string): boolean => argument.replace(/\[.*/, "") in TABLES;
