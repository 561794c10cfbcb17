import type { ReportConfiguration } from "../../../excel";
import { FILTER_FIELDS, type Field, type LeadFilter, type Mapping } from "../../../leads";
import {
  arrangeSections,
  type FunnelKind,
  type ReportMode,
  type ReportPeriod,
  type SectionChoice,
  type SectionName,
} from "../../../report";

/** What the user chooses for every report of the workbook. */
export interface ReportChoices {
  readonly mode: ReportMode;
  readonly period: ReportPeriod;
  /** Month, 1 to 12. */
  readonly fiscalStart: number;
  /** A field or a header; by each usual column where left out. */
  readonly splitBy: string | undefined;
  readonly funnel: FunnelKind;
  readonly sections: readonly SectionChoice[];
}

/** What was chosen before, or what holds as long as nothing was. */
export const choicesIn = (report: ReportConfiguration): ReportChoices => ({
  mode: report.mode,
  period: report.period ?? "month",
  fiscalStart: report.fiscalStart ?? 1,
  splitBy: report.splitBy,
  funnel: report.funnel ?? "bars",
  sections: arrangeSections(report.sections),
});

/** The definitions explain what was used before, so they stay last. */
export const isMovable = (name: SectionName): boolean => name !== "definitions";

/** The sections with one of them at another position, from 0, as far as it can be there. */
export function moveSection(
  choices: readonly SectionChoice[],
  name: SectionName,
  position: number
): SectionChoice[] {
  const moved = choices.find((each) => each.name === name);
  if (!moved || !isMovable(name)) return [...choices];
  const others = choices.filter((each) => each !== moved);
  const last = others.filter((each) => isMovable(each.name)).length;
  const to = Math.min(Math.max(position, 0), last);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}

/** The columns by which figures can be split: fields to filter by, and headers that stand for no field. */
export function splitChoices(
  headers: readonly string[],
  mapping: Mapping
): { readonly fields: readonly Field[]; readonly headers: readonly string[] } {
  const mapped = new Set(Object.values(mapping));
  return {
    fields: FILTER_FIELDS.filter((field) => headers.includes(mapping[field] ?? "")),
    headers: headers.filter((header) => !mapped.has(header)),
  };
}

/** Whether two filters let the same leads through. */
export const isSameFilter = (a: LeadFilter, b: LeadFilter): boolean =>
  FILTER_FIELDS.every((field) => a[field] === b[field]);
