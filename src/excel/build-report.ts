import type { FilterField, LeadFilter } from "../leads";
import {
  planReport,
  shownSections,
  type CellValue,
  type Plan,
  type ReportInput,
  type ReportMode,
  type SectionStep,
} from "../report";
import type { ReportConfiguration } from "./configuration-schema";
import { removeStages, type CreatedStages } from "./created-stages";
import { currentLanguage } from "./language";
import { nextTask } from "./next-task";
import { choicesOf, recordOf, type ReportRecord } from "./report-record";
import { findReport, placeReport, type ReportPlace } from "./report-sheet";
import { isoDateOf, serialOfIsoDate, today } from "./serial-dates";
import { openSession, type Session } from "./session";
import { snapshotsForReport } from "./snapshots/for-report";
import { createStages, findStagesTable } from "./stages-table";
import { targetsOf } from "./targets";
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
}

/** Parts of the work, as shares of its time. */
const READ = 0.5;
const PLAN = 0.7;

/**
 * Makes the report from the leads table and replaces the one made before. Where the workbook has no stage table, the
 * stages found in the leads are written as one, because the report's formulas need it; if the report fails, it is
 * taken away again.
 *
 * @returns the name of the report's sheet
 * @throws UserError what openSession and writeStages throw
 */
export async function buildReport(
  options: ReportOptions = {},
  work: ReportWork = {}
): Promise<{ sheet: string }> {
  const { onProgress, signal } = work;
  const session = await openSession({
    ...(signal && { signal }),
    onProgress: (done) => onProgress?.(done * READ),
  });
  signal?.throwIfAborted();
  const snapshots = await snapshotsForReport(session.configuration);
  const created = await ensureStages(session);
  try {
    const made = recordOf(session.configuration.report);
    const place = await findReport(made);
    const { input, chosen } = inputOf(session, created, place, made, options);
    const plan = await makePlan(snapshots ? { ...input, snapshots } : input, work);
    const date = isoDateOf(today());
    const report = { plan, mode: input.mode, place, made, chosen, date };
    const result = await placeReport(report);
    onProgress?.(1);
    return result;
  } catch (error) {
    if (created) await removeStages(created);
    throw error;
  }
}

/** Plans the report, in a turn of its own for each section: the pane shows how far it is, and can stop it. */
async function makePlan(
  input: ReportInput,
  { onProgress, onSection, signal }: ReportWork
): Promise<Plan> {
  const steps = planReport(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { number, total } = step.value;
    onSection?.(step.value);
    onProgress?.(READ + ((number - 1) / total) * (PLAN - READ));
    await nextTask();
    signal?.throwIfAborted();
  }
}

/** What the report is made from: options first, then what the user chose on the present report, then the settings. */
function inputOf(
  session: Session,
  created: CreatedStages | undefined,
  place: ReportPlace,
  made: ReportRecord | undefined,
  options: ReportOptions
): { input: ReportInput; chosen: ReadonlySet<string> } {
  const { configuration, table, mapping, data, stages, origin } = session;
  const choices = made && place.old ? choicesOf(made, place.old.content) : new Map();
  const { report } = configuration;
  const day = options.asOf ?? report.asOf;
  const chosenDay = (key: string) => numberOrNothing(choices.get(key));
  const periodFrom = chosenDay("periodFrom");
  const input: ReportInput = {
    language: currentLanguage(),
    mode: options.mode ?? report.mode,
    table: { ...data, name: table.name },
    mapping,
    stages,
    stagesTable: "stagesTable" in origin ? origin.stagesTable : (created?.name ?? ""),
    asOf: day === undefined ? (chosenDay("asOf") ?? today()) : serialOfIsoDate(day),
    ...(periodFrom !== undefined && { periodFrom }),
    ...arrangementOf(report),
    ...aimsOf(session),
    filter: options.filter ?? filterIn(choices),
    ...("proposal" in origin && { assumption: origin.proposal.assumption }),
  };
  const filtered = Object.keys(input.filter ?? {}).map((field) => FILTER_PREFIX + field);
  return { input, chosen: new Set([...choices.keys(), ...filtered]) };
}

/**
 * What the team aims at.
 * @throws UserError quotaCell: a quota that is no amount would be missing without a word
 */
function aimsOf(session: Session): Pick<ReportInput, "goals" | "quotas"> {
  const { goals } = targetsOf(session);
  const { quotas } = session;
  if (!quotas) return { goals };
  const cells = quotas.cells.map((row) => row.slice(0, 2) as CellValue[]);
  return { goals, quotas: { table: quotas.name, cells } };
}

/** What the user chose for every report of this workbook. */
function arrangementOf(report: ReportConfiguration): Partial<ReportInput> {
  const { sections, period, fiscalStart, splitBy, funnel } = report;
  return {
    ...(sections && { sections: shownSections(sections) }),
    ...(period && { period }),
    ...(fiscalStart !== undefined && { fiscalStart }),
    ...(splitBy !== undefined && { splitBy }),
    ...(funnel && { funnel }),
  };
}

const numberOrNothing = (content: unknown): number | undefined =>
  typeof content === "number" ? content : undefined;

const FILTER_PREFIX = "filter.";

function filterIn(choices: ReadonlyMap<string, string | number>): LeadFilter {
  const filters = [...choices].filter(([key]) => key.startsWith(FILTER_PREFIX));
  return Object.fromEntries(
    filters.map(([key, content]) => [
      key.slice(FILTER_PREFIX.length) as FilterField,
      String(content),
    ])
  );
}

/** The stage table that the report needs, written from the proposal where the workbook has none. */
async function ensureStages(session: Session): Promise<CreatedStages | undefined> {
  const { origin, stages } = session;
  if ("stagesTable" in origin) return undefined;
  try {
    return await createStages(stages);
  } catch (error) {
    // There was none before: what is there now was made a moment ago.
    const written = await findStagesTable();
    if (written) await removeStages(written);
    throw error;
  }
}
