import type { LeadFilter } from "../leads";
import {
  arrangeSections,
  planReport,
  sectionsToMake,
  type CellValue,
  type Plan,
  type ReportInput,
  type ReportMode,
  type SectionName,
  type SectionStep,
} from "../report";
import type { ReportConfiguration } from "./configuration-schema";
import { historyForReport } from "./history-for-report";
import { inTurn } from "./in-turn";
import { currentLanguage } from "./language";
import { leadsFingerprint } from "./leads-fingerprint";
import { nextTask } from "./next-task";
import {
  choicesOf,
  drawNativeCharts,
  findReport,
  placeReport,
  type NewReport,
  type ReportPlace,
} from "./report-sheet";
import { filterIn, filterKey } from "./report-filter";
import { goalsIn, isGoalKey } from "./report-goals";
import { runReading } from "./run";
import { isoDateOf, serialOfIsoDate, today } from "./serial-dates";
import { openSessionIn, type Session } from "./session";
import { snapshotsForReport } from "./snapshots/for-report";
import { newStagesTable } from "./stages-table";
import { together } from "./sync-together";
import { targetsOf, type Goals } from "./targets";
import type { LongWork } from "./types";

export interface ReportOptions {
  /** As before, or live, where left out. */
  readonly mode?: ReportMode;
  /** The day the report describes as yyyy-mm-dd; as configured, as chosen on the present report, or today. */
  readonly asOf?: string;
  /** As chosen on the present report where left out. */
  readonly filter?: LeadFilter;
}

export interface ReportWork extends LongWork {
  /** Called before each section. */
  readonly onSection?: (step: SectionStep) => void;
  /** Called when all sections are made and the sheet is next. */
  readonly onWriting?: () => void;
}

/** Parts of the work, as shares of its time. */
const READ = 0.5;
const PLAN = 0.7;

/**
 * Makes the report from the leads table and writes it over the one made before. Where the workbook has no stage table,
 * the stages found in the leads are written as one, because the report's formulas need it. If anything fails, or the
 * user stops it, the workbook is as it was.
 *
 * @returns the name of the report's sheet
 * @throws UserError what openSession throws, sheetProtected, workbookProtected
 */
export function buildReport(
  options: ReportOptions = {},
  work: ReportWork = {}
): Promise<{ sheet: string }> {
  return inTurn(async () => {
    let result: { sheet: string } | undefined;
    while (!result) {
      const found = await readForReport(work);
      const report = await prepareReport(found, options, work);
      work.onWriting?.();
      work.onProgress?.(PLAN);
      result = await write({ ...report, show: true });
    }
    work.onProgress?.(1);
    return result;
  });
}

/**
 * Makes the report anew with the same choices, if there is one, without going there; in a turn of the caller's.
 *
 * @throws UserError reportHasOwnCells, before anything is changed; and what buildReport throws
 */
export async function refreshReport(signal: AbortSignal): Promise<void> {
  for (;;) {
    const found = await readForReport({ signal });
    if (!found.place.old) return;
    const report = await prepareReport(found, {}, { signal });
    if (await write({ ...report, show: false })) return;
  }
}

/** @returns the name of the sheet; nothing where the user has chosen something on the present report meanwhile */
async function write(report: NewReport): Promise<{ sheet: string } | undefined> {
  const result = await placeReport(report);
  if (!result) return undefined;
  const { plan, place } = report;
  if (place.old?.hasNative || plan.charts.some(({ native }) => native)) {
    await drawNativeCharts(result.sheet, plan);
  }
  return result;
}

interface Found {
  readonly session: Session;
  readonly snapshots: ReportInput["snapshots"];
  readonly history: ReportInput["history"];
  readonly place: ReportPlace;
}

async function readForReport({ onProgress, signal }: ReportWork): Promise<Found> {
  const work = {
    ...(signal && { signal }),
    onProgress: (done: number) => onProgress?.(done * READ),
  };
  const found = await runReading(async (context): Promise<Found> => {
    const [session, snapshots, place] = await together(
      openSessionIn(context, work),
      snapshotsForReport(context),
      findReport(context)
    );
    const history = await historyForReport(context, session.configuration, place.tables, signal);
    return { session, snapshots, history, place };
  });
  signal?.throwIfAborted();
  return found;
}

async function prepareReport(
  { session, snapshots, history, place }: Found,
  options: ReportOptions,
  work: ReportWork
): Promise<Omit<NewReport, "show">> {
  const { origin, table, stages, quotas } = session;
  const taken = [...place.tables, ...place.names].map(({ name }) => name);
  const created = "proposal" in origin ? newStagesTable(place.sheets, taken) : undefined;
  const stagesTable = "stagesTable" in origin ? origin.stagesTable : (created?.name ?? "");
  const { input, chosen, typedGoals } = inputOf(session, stagesTable, place, options);
  const sections = sectionsOf(session, snapshots !== undefined, history !== undefined);
  const others = { ...(snapshots && { snapshots }), ...(history && { history }) };
  const plan = await makePlan({ ...input, sections, ...others }, work);
  const sources = [table.name, stagesTable, quotas?.name, history?.name];
  return {
    plan,
    mode: input.mode,
    chosenMode: options.mode,
    typedGoals,
    place,
    tables: place.tables.flatMap(({ id, name }) => (sources.includes(name) ? [id] : [])),
    ...(created && { stages: { table: created, rows: stages } }),
    chosen,
    built: {
      at: new Date().toISOString(),
      leads: await leadsFingerprint(session.data, session.mapping),
    },
    date: isoDateOf(today()),
    signal: work.signal,
  };
}

/** Milliseconds after which the page may draw and answer. */
const TURN_MS = 50;

/**
 * Plans the report, in a turn of its own for each section and in more of them for a long one: the pane shows how far it
 * is, and can stop it.
 */
async function makePlan(
  input: ReportInput,
  { onProgress, onSection, signal }: ReportWork
): Promise<Plan> {
  const steps = planReport(input);
  let section = 0;
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { number, total } = step.value;
    if (number === section && performance.now() - turn < TURN_MS) continue;
    section = number;
    onSection?.(step.value);
    onProgress?.(READ + ((number - 1) / total) * (PLAN - READ));
    await nextTask();
    signal?.throwIfAborted();
    turn = performance.now();
  }
}

/** What the report is made from: options first, then what the user chose on the present report, then the settings. */
function inputOf(
  session: Session,
  stagesTable: string,
  { old }: ReportPlace,
  options: ReportOptions
): { input: ReportInput; chosen: ReadonlySet<string>; typedGoals: Partial<Goals> } {
  const { configuration, table, mapping, data, stages, origin } = session;
  const choices = old ? choicesOf(old.made, old.content) : new Map();
  const { report } = configuration;
  const day = options.asOf ?? report.asOf;
  const chosenDay = (key: string) => numberOrNothing(choices.get(key));
  const periodFrom = chosenDay("periodFrom");
  const typedGoals = goalsIn(choices);
  const input: ReportInput = {
    language: currentLanguage(),
    mode: options.mode ?? report.mode,
    table: { ...data, name: table.name },
    leadsSheet: table.sheet,
    mapping,
    stages,
    stagesTable,
    asOf: day === undefined ? (chosenDay("asOf") ?? today()) : serialOfIsoDate(day),
    ...(periodFrom !== undefined && { periodFrom }),
    ...arrangementOf(report),
    ...aimsOf(session, typedGoals),
    filter: options.filter ?? filterIn(choices),
    ...("proposal" in origin && { assumption: origin.proposal.assumption }),
  };
  const filtered = Object.keys(input.filter ?? {}).map(filterKey);
  const kept = [...choices.keys()].filter((key) => !isGoalKey(key));
  return { input, chosen: new Set([...kept, ...filtered]), typedGoals };
}

/**
 * What the team aims at: as typed on the present report, else as set.
 * @throws UserError quotaCell: a quota that is no amount would be missing without a word
 */
function aimsOf(
  session: Session,
  typedGoals: Partial<Goals>
): Pick<ReportInput, "goals" | "quotas"> {
  const goals = { ...targetsOf(session).goals, ...typedGoals };
  const { quotas } = session;
  if (!quotas) return { goals };
  const cells = quotas.cells.map((row) => row.slice(0, 2) as CellValue[]);
  return { goals, quotas: { table: quotas.name, cells } };
}

/** The sections that the user wants and that the workbook has something for. */
function sectionsOf(
  session: Session,
  hasSnapshots: boolean,
  hasHistory: boolean
): readonly SectionName[] {
  const { data, mapping, configuration } = session;
  const { sections, splitBy } = configuration.report;
  const hasQuotas = targetsOf(session).quotas.length > 0;
  const sources = { headers: data.headers, mapping, splitBy, hasSnapshots, hasHistory, hasQuotas };
  return sectionsToMake(arrangeSections(sections), sources);
}

/** What the user chose for every report of this workbook. */
function arrangementOf(report: ReportConfiguration): Partial<ReportInput> {
  const { period, fiscalStart, splitBy, funnel } = report;
  return {
    ...(period && { period }),
    ...(fiscalStart !== undefined && { fiscalStart }),
    ...(splitBy !== undefined && { splitBy }),
    ...(funnel && { funnel }),
  };
}

const numberOrNothing = (content: unknown): number | undefined =>
  typeof content === "number" ? content : undefined;
