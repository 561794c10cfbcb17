import { isBlank } from "../calc";
import {
  proposeStages,
  recogniseColumns,
  type Field,
  type Mapping,
  type RawTable,
  type Recognition,
  type StageProposal,
  type StageRow,
} from "../leads";
import { UserError } from "../locales";
import type { Configuration } from "./configuration-schema";
import { nextTask } from "./next-task";
import { readTableIn } from "./read-table";
import { runReading } from "./run";
import { surveyStages, type StagesTable, type Survey } from "./stages-table";
import type { PresentQuotas } from "./targets/locate";
import type { LongWork, TableInfo } from "./types";

/** Rows read of a table to recognise its columns. */
const SAMPLE_ROWS = 600;
/** With more different stages than this the column holds something else. */
const MAX_STAGES = 100;

/** A table with how its columns would be read. */
export interface Candidate {
  readonly table: TableInfo;
  /** Rows from its top, middle and end; all of a small table. */
  readonly sample: RawTable;
  readonly recognition: Recognition;
}

/** What every view and report is made from. */
export interface Session {
  readonly configuration: Configuration;
  readonly table: TableInfo;
  readonly mapping: Mapping;
  /** All rows, at least of the mapped columns and of those that help to read them. */
  readonly data: RawTable;
  readonly recognition: Recognition;
  readonly stages: readonly StageRow[];
  /** The table of quotas, where the workbook has one. */
  readonly quotas?: PresentQuotas;
  /** Where the stages come from: the workbook's stage table, or a proposal that is not written yet. */
  readonly origin: { readonly stagesTable: string } | { readonly proposal: StageProposal };
}

/** The workbook's tables that have stages, the one that looks most like a leads table first. */
export function findCandidates(): Promise<Candidate[]> {
  return runReading(async (context) => candidatesIn(context, await surveyStages(context)));
}

async function candidatesIn(
  context: Excel.RequestContext,
  { configuration, tables, present, quotas }: Survey
): Promise<Candidate[]> {
  // Tables that hold no leads of their own.
  const { snapshotsTable, historyTable } = configuration;
  const others = [present?.found.name, quotas?.name, snapshotsTable, historyTable];
  const candidates = await Promise.all(
    tables.filter(({ name }) => !others.includes(name)).map((table) => recognise(context, table))
  );
  return candidates
    .filter(({ recognition }) => recognition.score > 0)
    .sort((a, b) => b.recognition.score - a.recognition.score);
}

/**
 * The leads of the workbook, ready for use: of the table the user chose (also after it was renamed), else of the
 * one that looks most like a leads table.
 *
 * @throws UserError noTables, noLeadsTable, tableGone, noStageColumn, tableEmpty, tooManyStages
 */
export function openSession(work: LongWork = {}): Promise<Session> {
  return runReading((context) => openSessionIn(context, work));
}

/** As openSession, within a batch of the caller's. */
export async function openSessionIn(
  context: Excel.RequestContext,
  work: LongWork
): Promise<Session> {
  const survey = await surveyStages(context);
  const { configuration, present, quotas } = survey;
  const candidate = await chooseTable(context, survey);
  const { table } = candidate;
  const sampled = mappingFor(table, configuration, candidate.recognition);
  const { splitBy } = configuration.report;
  const wanted = [...Object.values(sampled), ...(splitBy === undefined ? [] : [splitBy])];
  const data = await readAll(context, candidate, wanted, work);
  // Each part that looks at all rows gets a turn of its own: the pane draws and answers in between.
  await nextTask();
  // The sample may have missed what only some rows show, such as a close date of open leads.
  const recognition = recogniseColumns(data);
  const mapping = mappingFor(table, configuration, recognition);
  const stage = requireStage(table, mapping, data);
  await nextTask();
  const common = {
    configuration,
    table,
    mapping,
    data,
    recognition,
    ...(quotas && { quotas }),
  };
  return { ...common, ...stagesOf(present?.found, table, stage, data, mapping, recognition) };
}

/** Every row: the sample of a small table, of a large one the columns that matter. */
async function readAll(
  context: Excel.RequestContext,
  { table, sample, recognition }: Candidate,
  wanted: readonly string[],
  work: LongWork
): Promise<RawTable> {
  if (table.rowCount <= SAMPLE_ROWS) return sample;
  const headers = [...wanted, ...Object.values(recognition.helpers)];
  const known = { ...table, sample };
  return readTableIn(context, table.name, { ...work, headers: [...new Set(headers)], known });
}

async function recognise(context: Excel.RequestContext, table: TableInfo): Promise<Candidate> {
  const sample = await readTableIn(context, table.name, { rows: SAMPLE_ROWS, known: table });
  return { table, sample, recognition: recogniseColumns(sample) };
}

async function chooseTable(context: Excel.RequestContext, survey: Survey): Promise<Candidate> {
  const { tables, configuration } = survey;
  const { leadsTable } = configuration;
  if (tables.length === 0) throw new UserError("noTables");
  if (leadsTable !== undefined) {
    const table = tables.find(({ name }) => name === leadsTable);
    if (!table) throw new UserError("tableGone", { table: leadsTable });
    return recognise(context, table);
  }
  const [best] = await candidatesIn(context, survey);
  if (best) return best;
  const [only] = tables;
  throw tables.length === 1
    ? new UserError("noStageColumn", { table: only!.name })
    : new UserError("noLeadsTable");
}

/**
 * How the table's columns are to be read: as the user said, as far as those columns are still there; for columns
 * that are not, and for a table of which the user has said nothing, as they are recognised. Probabilities from 0 to
 * 100 are left out in any case, because formulas cannot take them.
 */
export function mappingFor(
  table: Pick<TableInfo, "name" | "headers">,
  configuration: Configuration,
  recognition: Pick<Recognition, "mapping" | "helpers">
): Mapping {
  const chosen = configuration.mappings[table.name];
  if (!chosen) return recognition.mapping;
  const present = Object.entries(chosen).flatMap(([field, header]) => {
    const found = table.headers.includes(header) ? header : recognition.mapping[field as Field];
    const isPercent = field === "probability" && found === recognition.helpers.percent;
    return found === undefined || isPercent ? [] : [[field, found]];
  });
  return Object.fromEntries(present);
}

/** The header of the stage column, once it is sure that there are leads. */
function requireStage({ name }: TableInfo, { stage }: Mapping, data: RawTable): string {
  if (stage === undefined) throw new UserError("noStageColumn", { table: name });
  const cells = data.columns[data.headers.indexOf(stage)] ?? [];
  if (cells.every(isBlank)) throw new UserError("tableEmpty", { table: name });
  return stage;
}

function stagesOf(
  found: StagesTable | undefined,
  table: TableInfo,
  header: string,
  data: RawTable,
  mapping: Mapping,
  { helpers }: Recognition
): Pick<Session, "stages" | "origin"> {
  if (found) return { stages: found.rows, origin: { stagesTable: found.name } };
  const proposal = proposeStages(data, mapping, helpers);
  const count = proposal.rows.length;
  if (count > MAX_STAGES) {
    throw new UserError("tooManyStages", { table: table.name, header, count });
  }
  return { stages: proposal.rows, origin: { proposal } };
}
