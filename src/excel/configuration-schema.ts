import * as v from "valibot";
import { PERIODS } from "../calc";
import { FIELDS, type Field, type Mapping } from "../leads";
import {
  arrangeSections,
  FUNNEL_KINDS,
  onlySections,
  REPORT_PERIODS,
  type SectionChoice,
} from "../report";

/**
 * What the workbook remembers about this add-in, as stored in its settings:
 *
 * | key | what |
 * |---|---|
 * | version | of this layout |
 * | leadsTable | name of the table the user works with |
 * | stagesTable | name of the stage table this add-in made, where "Stages" was taken |
 * | quotasTable | name of the table of quotas this add-in made |
 * | historyTable, historyColumns | name of the table with the stage history, and which header holds what |
 * | ratesTable | name of the table of exchange rates this add-in made |
 * | snapshotsTable | name of the table with the snapshots this add-in took |
 * | tableIds | by table name: the id it had, to find it again when it is renamed |
 * | mappings | by table name: which header holds which field |
 * | goals | revenue per year, average deal, and the period that a quota covers |
 * | report | options of the report and what it made |
 *
 * Read defensively: a workbook may come from a newer version or from another hand. A part that is not as
 * expected counts as absent, parts that are not known are kept.
 */
export const CONFIGURATION_VERSION = 1;

const optionalText = v.fallback(v.optional(v.string()), undefined);
const texts = v.fallback(v.record(v.string(), v.string()), {});

const mapping = v.fallback(
  v.pipe(v.record(v.string(), v.unknown()), v.transform(toMapping)),
  () => ({})
);

/** Every section, shown or not, in the user's order; or the names of those that are shown, and no others. */
const sections = v.union([
  v.pipe(
    v.array(v.string()),
    v.transform((names): readonly SectionChoice[] => onlySections(names))
  ),
  v.pipe(
    v.array(v.object({ name: v.string(), shown: v.boolean() })),
    v.transform((choices): readonly SectionChoice[] => arrangeSections(choices))
  ),
]);

/** The last writing of the report: when, as ISO 8601 has it, and a fingerprint of the leads it was made from. */
const built = v.object({ at: v.pipe(v.string(), v.isoTimestamp()), leads: v.string() });

const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

/**
 * Options of the report; `asOf` is a date as yyyy-mm-dd, without it the report is as of today. `thisPeriod` is the one
 * around that day of which the pane tells what was won.
 */
const report = v.looseObject({
  sections: v.fallback(v.optional(sections), undefined),
  period: v.fallback(v.optional(v.picklist(REPORT_PERIODS)), undefined),
  fiscalStart: v.fallback(v.optional(month), undefined),
  splitBy: optionalText,
  built: v.fallback(v.optional(built), undefined),
  funnel: v.fallback(v.optional(v.picklist(FUNNEL_KINDS)), undefined),
  autoRefresh: v.fallback(v.optional(v.boolean()), undefined),
  mode: v.fallback(v.picklist(["live", "values"]), "live"),
  asOf: v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined),
  thisPeriod: v.fallback(v.optional(v.picklist(PERIODS)), undefined),
});

const amount = v.fallback(v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))), undefined);

const goals = v.looseObject({
  revenue: amount,
  averageDeal: amount,
  quotaPeriod: v.fallback(v.picklist(PERIODS), "quarter"),
});

const historyColumns = v.object({ lead: v.string(), stage: v.string(), date: v.string() });

const configuration = v.looseObject({
  version: v.fallback(v.number(), CONFIGURATION_VERSION),
  leadsTable: optionalText,
  stagesTable: optionalText,
  quotasTable: optionalText,
  historyTable: optionalText,
  historyColumns: v.fallback(v.optional(historyColumns), undefined),
  ratesTable: optionalText,
  snapshotsTable: optionalText,
  tableIds: texts,
  mappings: v.fallback(v.record(v.string(), mapping), {}),
  goals: v.fallback(goals, () => ({ quotaPeriod: "quarter" as const })),
  report: v.fallback(report, () => ({ mode: "live" as const })),
});

export type Configuration = v.InferOutput<typeof configuration>;
export type ReportConfiguration = Configuration["report"];

/** The configuration in a stored value, whatever that is. */
export function parseConfiguration(stored: unknown): Configuration {
  const result = v.safeParse(configuration, stored);
  return result.success ? result.output : v.parse(configuration, {});
}

function toMapping(stored: Record<string, unknown>): Mapping {
  const known = Object.entries(stored).filter(
    (entry): entry is [Field, string] =>
      (FIELDS as readonly string[]).includes(entry[0]) && typeof entry[1] === "string"
  );
  return Object.fromEntries(known);
}
