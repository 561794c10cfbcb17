import { OUTCOMES, scoreByNaiveBayes, shares, winRate, type TextColumn } from "../../../../calc";
import { FILTER_FIELDS, type FilterField } from "../../../../leads";
import type { LeadColumns } from "../../../leads/LeadColumns";
import { scopeOf } from "../scopes";

/** How the closed leads with one value of a field ended. */
export interface Reason {
  readonly field: FilterField;
  readonly value: string;
  readonly won: number;
  readonly closed: number;
  /** The value is won more often than all closed leads are. */
  readonly lifts: boolean;
}

export interface Scores {
  /** Chance of each lead to be won, judging from the closed ones; NaN for leads without any value. */
  readonly chances: Float64Array;
  /** Closed leads from which it is judged. */
  readonly closed: number;
  /** What speaks most for or against the lead in a row, the strongest first. */
  reasonsOf(row: number): readonly Reason[];
}

interface ScoredField {
  readonly field: FilterField;
  readonly texts: TextColumn;
  readonly won: ReadonlyMap<string, number>;
  readonly closed: ReadonlyMap<string, number>;
}

/**
 * How likely the leads are to be won, by owner, source, segment and product, as PIPELINE.SCORE has it; undefined while
 * closed leads are all won or all lost, or there is no such column.
 */
export function scoresOf(leads: LeadColumns): Scores | undefined {
  const { stages } = leads;
  const won = scopeOf(stages, ["won"]);
  const closed = scopeOf(stages, ["won", "lost"]);
  const fields = FILTER_FIELDS.flatMap((field): ScoredField[] => {
    const texts = leads.texts(field);
    return texts
      ? [{ field, texts, won: countBy(texts, won), closed: countBy(texts, closed) }]
      : [];
  });
  if (fields.length === 0) return undefined;
  const texts = fields.map((each) => each.texts);
  const outcomes = closed.map((isClosed, row) => {
    if (isClosed === 0) return OUTCOMES.none;
    return won[row] === 1 ? OUTCOMES.won : OUTCOMES.lost;
  });
  const chances = scoreByNaiveBayes(texts, outcomes, texts);
  const all = winRate({ stages });
  if (!chances || all.rate === undefined) return undefined;
  const usual = all.rate;
  return {
    chances,
    closed: all.won + all.lost,
    reasonsOf: (row) =>
      fields
        .flatMap((each) => reasonFor(each, row, usual))
        .sort((a, b) => b.strength - a.strength)
        .map(({ reason }) => reason),
  };
}

function reasonFor({ field, texts, won, closed }: ScoredField, row: number, usual: number) {
  const value = texts.labels[texts.codes[row]!]!;
  const count = closed.get(value) ?? 0;
  // A blank value, or one that no closed lead has, says nothing.
  if (value === "" || count === 0) return [];
  const wins = won.get(value) ?? 0;
  const difference = wins / count - usual;
  const reason: Reason = { field, value, won: wins, closed: count, lifts: difference > 0 };
  return [{ reason, strength: Math.abs(difference) }];
}

const countBy = (values: TextColumn, scope: Uint8Array): ReadonlyMap<string, number> =>
  new Map(shares({ values, scope }).lines.map(({ value, leads }) => [value, leads]));
