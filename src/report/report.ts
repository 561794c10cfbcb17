import type {
  Field,
  FilterField,
  LeadFilter,
  Mapping,
  RawTable,
  StageAssumption,
  StageRow,
  StageType,
} from "../leads";
import type { Language, TranslateReport } from "../locales";
import type { CellValue, Expression, HistoryColumn, SnapshotColumn } from "./expression";
import type { ReportPeriod } from "./periods";
import type { SectionName } from "./section-names";
import type { SheetBuilder } from "./sheet/sheet-builder";

/** `live`: cells hold formulas that follow the leads; `values`: what those formulas give now. */
export type ReportMode = "live" | "values";

export const FUNNEL_KINDS = ["bars", "native"] as const;
export type FunnelKind = (typeof FUNNEL_KINDS)[number];

/** The table of snapshots: names of its columns and their cells. */
export interface SnapshotsTable {
  readonly name: string;
  readonly headers: Readonly<Record<SnapshotColumn, string>>;
  readonly columns: Readonly<Record<SnapshotColumn, readonly CellValue[]>>;
}

/** The table with the stage history, one row per change of a lead's stage: names of its columns and their cells. */
export interface HistoryTable {
  readonly name: string;
  readonly headers: Readonly<Record<HistoryColumn, string>>;
  readonly columns: Readonly<Record<HistoryColumn, readonly CellValue[]>>;
}

/** What the team aims at; a goal that was not set is left out. */
export interface ReportGoals {
  /** Per year. */
  readonly revenue?: number;
  readonly averageDeal?: number;
  /** What a quota covers. */
  readonly quotaPeriod: "month" | "quarter" | "year";
}

/** The table of quotas: its name, and its rows of representative and quota. */
export interface QuotasTable {
  readonly table: string;
  readonly cells: readonly (readonly CellValue[])[];
}

/** What a report is made from. */
export interface ReportInput {
  readonly language: Language;
  readonly mode: ReportMode;
  readonly table: RawTable;
  readonly mapping: Mapping;
  readonly stages: readonly StageRow[];
  /** The sheet that the leads table is on; without it nothing in the report leads there. */
  readonly leadsSheet?: string;
  /** Name of the workbook's stage table. */
  readonly stagesTable: string;
  /** Serial number of the day the report describes. */
  readonly asOf: number;
  /** What the team aims at. */
  readonly goals?: ReportGoals;
  /** Where the workbook has a table of quotas. */
  readonly quotas?: QuotasTable;
  /** Where snapshots were taken. */
  readonly snapshots?: SnapshotsTable;
  /** Where the workbook has one. */
  readonly history?: HistoryTable;
  /** The rhythm of forecast and new leads; months where left out. */
  readonly period?: ReportPeriod;
  /** First month of the fiscal year, 1 to 12; January where left out. */
  readonly fiscalStart?: number;
  /**
   * What breakdowns and losses are split by: the name of a field to filter by, or the header of another column. Where
   * left out, breakdowns are by all such fields.
   */
  readonly splitBy?: string;
  /** Excel's own funnel chart, where it has one, or centred bars, which every program shows; bars where left out. */
  readonly funnel?: FunnelKind;
  /** Serial number of the first day of the period; the first of the as-of date's fiscal quarter where left out. */
  readonly periodFrom?: number;
  /** Only leads with these values; all where left out. */
  readonly filter?: LeadFilter;
  /** In this order; all of them in theirs where left out. */
  readonly sections?: readonly SectionName[];
  /** Where the stages were proposed by the add-in: on what grounds. */
  readonly assumption?: StageAssumption;
}

/** What the sections of one report share. */
export interface Report {
  readonly input: ReportInput;
  readonly t: TranslateReport;
  readonly sheet: SheetBuilder;
  /** Whether the leads table has the column. */
  has(field: Field): boolean;
  /** The column, or nothing (an argument left out) where the table has none. */
  field(field: Field): Expression | undefined;
  /** The stages of a type, in order. */
  stagesOf(type: StageType): readonly StageRow[];
  /** The cell with the day that the report describes. */
  readonly asOf: Expression;
  /** The cell with the first day of the period. */
  readonly periodFrom: Expression;
  /** The columns with a filter cell at the head of the report. */
  readonly filterFields: readonly FilterField[];
  /** 1 for the leads that the filter cells let through; nothing where no column can be filtered. */
  readonly filter: Expression | undefined;
}
