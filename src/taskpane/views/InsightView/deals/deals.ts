import { overdueDays } from "../../../../calc";
import type { LeadColumns } from "../../../leads/LeadColumns";
import { openChances, scopeOf } from "../scopes";
import { scoresOf, type Reason } from "./scores";

/** An open lead worth looking at. */
export interface Deal {
  /** Among the leads asked about, from 0. */
  readonly row: number;
  readonly id: string;
  readonly owner: string;
  readonly stage: string;
  readonly amount: number;
  /** Amount × chance of the stage; undefined where the stage has none. */
  readonly weighted: number | undefined;
  /** Chance to be won by what closed leads of its kind did, 0 to 1. */
  readonly score: number | undefined;
  readonly reasons: readonly Reason[];
  /** Days in the stage beyond the expected ones; undefined where that is not known. */
  readonly daysOver: number | undefined;
}

export interface Deals {
  readonly open: number;
  /** By weighted value, the largest first. */
  readonly top: readonly Deal[];
  /** Leads that are over their expected days; undefined where those are not known. */
  readonly stalled: number | undefined;
  /** By days over, the most first. */
  readonly longest: readonly Deal[];
  /** Closed leads from which scores are judged; undefined without scores. */
  readonly judgedFrom: number | undefined;
}

/** So many of each are listed: who has dealt with those sees the next. */
const LISTED = 25;

/** Which open deals to work on: those that bring most, and those that are stuck for longest. */
export function dealsOf(leads: LeadColumns): Deals {
  const { stages, amounts, asOf } = leads;
  const entered = leads.dates("entered");
  const over = entered && overdueDays({ stages, entered, asOf });
  const chances = openChances(stages);
  const scores = scoresOf(leads);
  const scope = scopeOf(stages, ["open"]);
  const open = rowsWhere(scope, (counts) => counts === 1);
  const late = over && rowsWhere(over, (days) => days > 0);
  const weightedOf = (row: number): number => (amounts[row]! || 0) * chances[row]!;
  const deal = (row: number): Deal => ({
    row,
    id: leads.textAt("id", row),
    owner: leads.textAt("owner", row),
    stage: leads.textAt("stage", row),
    amount: amounts[row]! || 0,
    weighted: known(weightedOf(row)),
    score: known(scores?.chances[row]),
    reasons: scores?.reasonsOf(row) ?? [],
    daysOver: known(over?.[row]),
  });
  return {
    open: open.length,
    top: largest(open, weightedOf).map(deal),
    stalled: late?.length,
    longest: largest(late ?? [], (row) => over![row]!).map(deal),
    judgedFrom: scores?.closed,
  };
}

const known = (value = NaN): number | undefined => (Number.isNaN(value) ? undefined : value);

function rowsWhere(values: Uint8Array | Float64Array, test: (value: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) if (test(values[row]!)) rows.push(row);
  return rows;
}

/** The rows with the largest figures, the first of equal ones first; what has no figure comes last. */
function largest(rows: readonly number[], figureOf: (row: number) => number): number[] {
  // Only the listed ones are kept in order: there are many more rows.
  const best: { readonly row: number; readonly figure: number }[] = [];
  for (const row of rows) {
    const figure = known(figureOf(row)) ?? -Infinity;
    if (best.length === LISTED && figure <= best[LISTED - 1]!.figure) continue;
    const place = best.findIndex((other) => other.figure < figure);
    best.splice(place < 0 ? best.length : place, 0, { row, figure });
    best.length = Math.min(best.length, LISTED);
  }
  return best.map(({ row }) => row);
}
