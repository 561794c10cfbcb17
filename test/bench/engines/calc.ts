import {
  clearEncodedColumns,
  encodeDates,
  encodeIds,
  encodeNumbers,
  encodeTexts,
  matchStages,
  readStageTable,
  requireUniqueIds,
} from "../../../src/calc";
import type { Tables } from "../data";
import { STAGE_CELLS } from "../data/stages";

/** The calculation module's columns of all tables. */
export function encodeTables({ leads, history, later }: Tables) {
  const table = readStageTable(STAGE_CELLS);
  const snapshot = (cells: Tables["later"] | Tables["leads"]) => ({
    ids: encodeIds(cells.Id),
    stages: matchStages(encodeTexts(cells.Stage), table),
    amounts: encodeNumbers(cells.Amount).values,
  });
  const before = snapshot(leads);
  const after = snapshot(later);
  requireUniqueIds(before.ids, before.stages, "ids");
  requireUniqueIds(after.ids, after.stages, "ids");
  return {
    ...before,
    after,
    table,
    lastStages: matchStages(encodeTexts(leads["Last stage"]), table),
    owners: encodeTexts(leads.Owner),
    sources: encodeTexts(leads.Source),
    reasons: encodeTexts(leads.Reason),
    categories: encodeTexts(leads.Category),
    currencies: encodeTexts(leads.Currency),
    forecasts: encodeNumbers(leads.Forecast).values,
    created: encodeDates(leads.Created).values,
    entered: encodeDates(leads.Entered).values,
    expected: encodeDates(leads.Expected).values,
    closed: encodeDates(leads.Closed).values,
    history: {
      ids: encodeIds(history.Id),
      stages: matchStages(encodeTexts(history.Stage), table),
      entered: encodeDates(history.Entered).values,
    },
  };
}

export type Encoded = ReturnType<typeof encodeTables>;

/** A rehearsal, in which nothing is known from the one before. */
export function encodeAnew(rehearse: () => unknown): void {
  rehearse();
  clearEncodedColumns();
}
