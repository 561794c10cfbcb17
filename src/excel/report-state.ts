import type { LeadFilter } from "../leads";
import { filterIn } from "./report-filter";
import { choicesOf, findReport } from "./report-sheet";
import { runReading } from "./run";
import { listSnapshots } from "./snapshots";
import { readTargets } from "./targets";

/** The report that the workbook has. */
export interface PresentReportState {
  readonly sheet: string;
  /** When it was made and from which leads; not known of reports made before that was remembered. */
  readonly built: { readonly at: string; readonly leads: string } | undefined;
  /** What its filter cells say; blank ones are left out. */
  readonly filter: LeadFilter;
}

/** What there is in the workbook of what the report is about, besides the leads. */
export interface ReportState {
  readonly report: PresentReportState | undefined;
  /** Days of the snapshots, first to last, as serial dates. */
  readonly snapshots: readonly number[];
  readonly hasQuotas: boolean;
}

/** Looks for the report, snapshots and quotas. @throws UserError quotaCell */
export async function readReportState(): Promise<ReportState> {
  const report = await runReading(async (context) => {
    const { configuration, old } = await findReport(context);
    if (!old) return undefined;
    const filter = Object.entries(filterIn(choicesOf(old.made, old.content)));
    return {
      sheet: old.name,
      built: configuration.report.built,
      filter: Object.fromEntries(filter.filter(([, value]) => value !== "")),
    };
  });
  const snapshots = await listSnapshots();
  const { quotas } = await readTargets();
  return { report, snapshots, hasQuotas: quotas.length > 0 };
}
