import { BLANK_CODE, encodeIds, encodeTexts } from "../../calc";
import { headerScore } from "../columns/header-score";
import { type Profile, profileOf } from "../columns/profile";
import { keyOf } from "../columns/words";
import type { RawTable } from "../types";
import { CHANGED, TO_STAGE } from "./history-words";
import { isFromStage } from "./is-from-stage";

/** Which headers of a table of stage changes hold the lead, the stage it went to, and the day. */
export interface HistoryMapping {
  readonly lead: string;
  readonly stage: string;
  readonly date: string;
}

/** A pipeline of more stages than this is no pipeline. */
const MAX_STAGES = 30;
/** In a history most leads come more than once. */
const MOST_DISTINCT = 0.75;
const MOST = 0.9;
/** Of the leads in a history, so many are in the leads table it belongs to. */
const COMMON = 0.5;

/**
 * How a table is to be read as stage history, one row per change of a lead; undefined if it is none.
 *
 * @param leadIds the id column of the leads table, where it is known: a history speaks of the same leads
 */
export function recogniseHistory(
  { headers, columns }: RawTable,
  leadIds?: readonly unknown[]
): HistoryMapping | undefined {
  const profiles = columns.map(profileOf);
  /** The header with the highest score above 0; of equal ones the first. */
  const best = (score: (header: string, profile: Profile, index: number) => number) => {
    const scores = headers.map((header, index) => score(header, profiles[index]!, index));
    const highest = Math.max(0, ...scores);
    return highest === 0 ? undefined : headers[scores.indexOf(highest)];
  };
  const stage = best((header, profile) => (isCategory(profile) ? stageScore(header) : 0));
  const date = best((header, { dates }) => (dates >= MOST ? dateScore(header) : 0));
  const lead = best((header, profile, index) =>
    header !== stage && repeats(profile) ? leadScore(header, columns[index]!, leadIds) : 0
  );
  if (stage === undefined || date === undefined || lead === undefined) return undefined;
  // Without ids to compare, leads that come again may be customers of a leads table: those have an amount and an owner.
  const isLeads = ["amount", "owner"].every((field) =>
    headers.some((header) => headerScore(header, field as "amount" | "owner") === 1)
  );
  return !leadIds && isLeads ? undefined : { lead, stage, date };
}

const isCategory = ({ filled, distinct, dates, numbers, booleans }: Profile): boolean =>
  filled > 0 && distinct <= MAX_STAGES && Math.max(dates, numbers, booleans) < 0.5;

const repeats = ({ filled, distinct, dates, booleans }: Profile): boolean =>
  filled > 1 && distinct <= MOST_DISTINCT * filled && Math.max(dates, booleans) < 0.5;

function stageScore(header: string): number {
  if (isFromStage(header)) return 0;
  return TO_STAGE.has(keyOf(header)) ? 1 : 0.9 * headerScore(header, "stage");
}

const dateScore = (header: string): number =>
  CHANGED.has(keyOf(header)) ? 1 : 0.9 * headerScore(header, "entered");

function leadScore(
  header: string,
  cells: readonly unknown[],
  leadIds: readonly unknown[] | undefined
): number {
  if (!leadIds) return headerScore(header, "id");
  const known = new Set(encodeIds(leadIds).labels.slice(BLANK_CODE + 1));
  const { labels } = encodeTexts(cells);
  const leads = labels.slice(BLANK_CODE + 1);
  const common = leads.filter((label) => known.has(label)).length / Math.max(1, leads.length);
  return common >= COMMON ? common : 0;
}
