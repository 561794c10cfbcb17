/** What `report` is told on the command line. */
import { parseArgs } from "node:util";
import { Failure } from "./failure";
import type { TableFile } from "./load-tables";

export const REPORT_USAGE =
  "report LEADS.csv [--stages STAGES.csv] [--as-of 2026-06-30] [--locale sv-SE] [--values] " +
  "[--sections stages,losses] [--period quarter] [--fiscal-start 4] [--split owner] " +
  "[--goal 1200000] [--average-deal 20000] [--quotas QUOTAS.csv] [--quota-period quarter] " +
  "--out report.xlsx";

const PERIODS = ["week", "month", "quarter", "year"];
const QUOTA_PERIODS = ["month", "quarter", "year"];

export interface ReportArguments {
  readonly files: readonly TableFile[];
  readonly locale: string;
  readonly out: string;
  /** As the add-in's settings keep them. */
  readonly options: {
    readonly mode: "live" | "values";
    readonly asOf?: string;
    readonly sections?: readonly string[];
    readonly period?: string;
    readonly fiscalStart?: number;
    readonly splitBy?: string;
  };
  /** As the add-in's settings keep them. */
  readonly goals: {
    readonly revenue?: number;
    readonly averageDeal?: number;
    readonly quotaPeriod?: string;
  };
}

/** @throws Failure naming the option that cannot be used, and how it is written */
export function parseReportArguments(args: readonly string[]): ReportArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      stages: { type: "string" },
      "as-of": { type: "string" },
      locale: { type: "string", default: "en-US" },
      values: { type: "boolean", default: false },
      sections: { type: "string" },
      period: { type: "string" },
      "fiscal-start": { type: "string" },
      split: { type: "string" },
      goal: { type: "string" },
      "average-deal": { type: "string" },
      quotas: { type: "string" },
      "quota-period": { type: "string" },
      out: { type: "string" },
    },
  });
  const [leads, ...more] = positionals;
  if (leads === undefined || more.length > 0 || values.out === undefined) {
    throw new Failure(`Usage: ${REPORT_USAGE}`);
  }
  const files: TableFile[] = [{ file: leads, table: "Leads", sheet: "Leads" }];
  if (values.stages !== undefined) {
    files.push({ file: values.stages, table: "Stages", sheet: "Pipeline settings" });
  }
  if (values.quotas !== undefined) {
    files.push({ file: values.quotas, table: "Quotas", sheet: "Pipeline quotas" });
  }
  const { goal, "average-deal": averageDeal, "quota-period": quotaPeriod } = values;
  const { "as-of": asOf, sections, period, "fiscal-start": fiscalStart, split } = values;
  return {
    files,
    locale: languageTag(values.locale),
    out: values.out,
    options: {
      mode: values.values ? "values" : "live",
      ...(asOf !== undefined && { asOf: isoDate(asOf) }),
      ...(sections !== undefined && { sections: sections.split(",").map((name) => name.trim()) }),
      ...(period !== undefined && { period: periodName("--period", period, PERIODS) }),
      ...(fiscalStart !== undefined && { fiscalStart: monthNumber(fiscalStart) }),
      ...(split !== undefined && { splitBy: split }),
    },
    goals: {
      ...(goal !== undefined && { revenue: amount("--goal", goal) }),
      ...(averageDeal !== undefined && { averageDeal: amount("--average-deal", averageDeal) }),
      ...(quotaPeriod !== undefined && {
        quotaPeriod: periodName("--quota-period", quotaPeriod, QUOTA_PERIODS),
      }),
    },
  };
}

function isoDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  // Days that do not exist, such as 30 February, come back as others.
  const isDate =
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text.length === 10;
  if (!isDate) throw new Failure(`--as-of ${text}: write the date as 2026-06-30.`);
  return text;
}

function periodName(option: string, text: string, periods: readonly string[]): string {
  if (periods.includes(text)) return text;
  throw new Failure(`${option} ${text}: write one of ${periods.join(", ")}.`);
}

function amount(option: string, text: string): number {
  const number = text.trim() === "" ? NaN : Number(text);
  if (Number.isFinite(number) && number >= 0) return number;
  throw new Failure(`${option} ${text}: write an amount as 1200000 or 99.5.`);
}

function monthNumber(text: string): number {
  const month = Number(text);
  if (Number.isInteger(month) && month >= 1 && month <= 12) return month;
  throw new Failure(`--fiscal-start ${text}: write the fiscal year's first month as 1 to 12.`);
}

function languageTag(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    throw new Failure(`--locale ${text}: write the language as sv-SE.`);
  }
}
