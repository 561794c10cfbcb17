import type { ReportState } from "../../../excel";
import type { Lack, SectionStep } from "../../../report";
import type { Texts } from "../../texts";

/** Why a section cannot be made yet. */
export const lackText = (lack: Lack, { t }: Pick<Texts, "t">): string =>
  lack.kind === "column"
    ? t("pane.report.sections.lacks.column", { field: t(`fields.${lack.field}`) })
    : t(`pane.report.sections.lacks.${lack.kind}`);

/** Whether the leads are those that the report was made from. */
export type Freshness = "checking" | "changed" | "unchanged";

/** When the report was made, and whether the leads have changed since. */
export function builtText(
  report: ReportState["report"],
  freshness: Freshness,
  { t, format }: Pick<Texts, "t" | "format">,
  now = new Date()
): string {
  if (!report) return t("pane.report.workbook.none");
  if (!report.built) return t("pane.report.workbook.unknown");
  const at = new Date(report.built.at);
  const when =
    at.toDateString() === now.toDateString() ? format.time(at) : format.date(serialOf(at));
  return t(`pane.report.workbook.${freshness}`, { when });
}

/** How many snapshots there are, and the day of the last one. */
export function snapshotsText(
  days: readonly number[],
  { t, format }: Pick<Texts, "t" | "format">
): string {
  const last = days.at(-1);
  if (last === undefined) return t("pane.report.workbook.noSnapshots");
  return t("pane.report.workbook.taken", {
    count: days.length,
    number: format.number(days.length),
    date: format.date(last),
  });
}

/** Which section is being made. */
export const stepText = ({ name, number, total }: SectionStep, { t }: Pick<Texts, "t">): string =>
  t("pane.report.writing", { number, total, section: t(`pane.report.sections.names.${name}`) });

const MILLISECONDS_PER_DAY = 86_400_000;
/** 1970-01-01 as Excel's serial date. */
const UNIX_EPOCH_SERIAL = 25_569;

/** The local day of a moment as Excel's serial date. */
const serialOf = (moment: Date): number =>
  Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / MILLISECONDS_PER_DAY +
  UNIX_EPOCH_SERIAL;
