import {
  movement,
  requireKnownStages,
  requireUniqueIds,
  Rows,
  withAmountsNeedingStages,
  type Movement,
  type OptionalCells,
  type Snapshot,
  type StageTable,
} from "../../../../calc";

/** The leads at one moment, as cells. */
export interface MomentCells {
  readonly ids: OptionalCells;
  readonly stages: OptionalCells;
  /** Nothing where the table has no amounts: then each counts as 0. */
  readonly amounts?: OptionalCells;
}

/** A line of the waterfall, and between which values its step goes. */
export interface WaterfallStep {
  readonly line: "start" | "end" | MovementLineName;
  readonly leads: number;
  /** Additions positive, reductions negative. */
  readonly amount: number;
  readonly from: number;
  readonly to: number;
}

/** Lines between start and end; without periods nothing moves in or out. */
export const MOVES = ["new", "increased", "decreased", "won", "lost", "removed"] as const;
export type MovementLineName = (typeof MOVES)[number];

export interface MovementAnswer {
  readonly steps: readonly WaterfallStep[];
  /** Start and all movements − end: 0. */
  readonly check: Movement["check"];
}

/**
 * What happened to the open leads from one moment to another.
 * @throws CalcError for an id that is missing or there twice, and a stage that is not in the table
 */
export function movementBetween(
  table: StageTable,
  before: MomentCells,
  after: MomentCells
): MovementAnswer {
  const moved = movement(readMoment(table, before), readMoment(table, after));
  const { start, end, check } = moved;
  let reached = start.amount;
  const moves = MOVES.map((line): WaterfallStep => {
    const from = reached;
    reached += moved[line].amount;
    return { line, ...moved[line], from, to: reached };
  });
  return {
    steps: [
      { line: "start", ...start, from: 0, to: start.amount },
      ...moves,
      { line: "end", ...end, from: 0, to: end.amount },
    ],
    check,
  };
}

function readMoment(table: StageTable, { ids, stages, amounts }: MomentCells): Snapshot {
  const rows = new Rows({ ids, stages, amounts });
  const values = rows.optional("amounts", rows.numbers) ?? new Float64Array(rows.height);
  const snapshot = {
    ids: rows.ids("ids"),
    stages: withAmountsNeedingStages(rows.stages("stages", table), values),
    amounts: values,
  };
  requireUniqueIds(snapshot.ids, snapshot.stages, "id");
  requireKnownStages(snapshot.stages, "stage");
  return snapshot;
}
