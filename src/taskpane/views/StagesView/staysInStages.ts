import { readStageTable, Rows, timeInStage, type TimeInStageLine } from "../../../calc";
import type { HistoryMapping, Mapping, RawTable } from "../../../leads";
import { cellsOfColumn } from "../../leads/columns";
import type { StageDraft } from "./stageDrafts";

/** A table with one row per change of a lead's stage. */
export interface StageHistory {
  readonly data: RawTable;
  readonly columns: HistoryMapping;
}

/** Where the days come from. */
export interface StaysSource {
  readonly leads: RawTable;
  readonly mapping: Mapping;
  readonly history: StageHistory | undefined;
  /** What happened after this day has not happened yet. */
  readonly asOf: number;
}

type Stage = Pick<StageDraft, "stage" | "type">;

/**
 * How long leads stay in each open stage of the draft: by the stage history, or, where there is none, by the lost
 * leads' stay in their last stage. None where the draft has no open stage or nothing tells of a stay.
 */
export function staysOf(source: StaysSource, drafts: readonly Stage[]): readonly TimeInStageLine[] {
  if (!drafts.some(({ type }) => type === "open")) return [];
  const table = readStageTable(drafts.map(({ stage, type }) => [stage, "", "", type]));
  const isLost = (stage: unknown) =>
    table.stages[table.codeOf(String(stage)) ?? -1]?.type === "lost";
  const changes = source.history ? changesOf(source.history, source) : lostLeads(source, isLost);
  if (!changes) return [];
  const rows = new Rows({ ...changes });
  const { lines } = timeInStage({
    ids: rows.ids("ids"),
    stages: rows.stages("stages", table),
    entered: rows.tolerantDates("entered").values,
    closed: rows.optional("closed", (name) => rows.tolerantDates(name).values),
    asOf: source.asOf,
  });
  return lines.some(({ average }) => average !== undefined) ? lines : [];
}

interface Changes {
  readonly ids: readonly unknown[];
  readonly stages: readonly unknown[];
  readonly entered: readonly unknown[];
  readonly closed: readonly unknown[] | undefined;
}

/** The rows of the history, and from the leads the day each was closed, which ends its last stay. */
function changesOf(
  { data, columns }: StageHistory,
  { leads, mapping }: StaysSource
): Changes | undefined {
  const column = (header: string) => data.columns[data.headers.indexOf(header)];
  const [ids, stages, entered] = [columns.lead, columns.stage, columns.date].map(column);
  if (!ids || !stages || !entered) return undefined;
  const leadIds = cellsOfColumn({ data: leads, mapping }, "id");
  const closedDays = cellsOfColumn({ data: leads, mapping }, "closed");
  if (!leadIds || !closedDays) return { ids, stages, entered, closed: undefined };
  const closedById = new Map(leadIds.map((id, row) => [id, closedDays[row]]));
  return { ids, stages, entered, closed: ids.map((id) => closedById.get(id) ?? "") };
}

/**
 * The stay of each lost lead in its last stage. Tables that note the day of closing as the day of the last change have
 * none: such a stay has no days.
 */
function lostLeads(
  { leads, mapping }: StaysSource,
  isLost: (stage: unknown) => boolean
): Changes | undefined {
  const cells = (field: keyof Mapping) => cellsOfColumn({ data: leads, mapping }, field);
  const [stages, last, entered, closed] = (
    ["stage", "lastStage", "entered", "closed"] as const
  ).map(cells);
  if (!stages || !last || !entered || !closed) return undefined;
  const rows = stages.flatMap((stage, row) =>
    isLost(stage) && last[row] !== "" && entered[row] !== closed[row] ? [row] : []
  );
  const pick = (column: readonly unknown[]) => rows.map((row) => column[row]);
  return rows.length === 0
    ? undefined
    : // From 1: an id of 0 is read as a blank cell.
      {
        ids: rows.map((row) => row + 1),
        stages: pick(last),
        entered: pick(entered),
        closed: pick(closed),
      };
}
