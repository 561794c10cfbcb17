import type { StageType } from "../calc";
import type { HelperColumns } from "./columns/helper-columns";
import type { Field } from "./fields";

/** A table as it was read: `columns[i]` are the cells below `headers[i]`, blanks "", dates as serial numbers. */
export interface RawTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly columns: readonly (readonly unknown[])[];
}

/** Which header holds which field. One header may serve two: a single close date is expected and closed. */
export type Mapping = Readonly<Partial<Record<Field, string>>>;

export type Confidence = "sure" | "likely" | "unsure";

export interface FieldMatch {
  readonly field: Field;
  readonly header: string;
  readonly confidence: Confidence;
  /** Up to three different cells of the column, as read. */
  readonly examples: readonly unknown[];
  /** Other headers that would fit, best first. */
  readonly alternatives: readonly string[];
}

export type RecognitionWarningCode =
  /** Leads whose owner is blank. */
  | "rowsWithoutOwner"
  /** Leads without a stage: they are in no figure. */
  | "rowsWithoutStage"
  /** Leads whose amount is blank: they count, with value 0. */
  | "rowsWithoutAmount"
  /** Cells of the amount column that are text. */
  | "amountsAsText"
  /** Cells of date columns that are text. */
  | "datesAsText"
  /** Probabilities written 0 to 100 (`header`), which formulas cannot take: they need 0 to 1 or a percent format. */
  | "probabilitiesAsPercent"
  /** Leads with an id that occurs before. */
  | "duplicateIds"
  /** Leads of which the CRM says that they are deleted (`header`). */
  | "deletedRows"
  /** Won and lost stand in a column of their own (`header`), so that the stage column only knows open stages. */
  | "statusApart";

export interface RecognitionWarning {
  readonly code: RecognitionWarningCode;
  /** Rows or cells concerned. */
  readonly count: number;
  readonly header?: string;
}

export interface Recognition {
  readonly mapping: Mapping;
  /** Columns that are no field of a lead but help to read the others. */
  readonly helpers: HelperColumns;
  readonly matches: readonly FieldMatch[];
  /** Fields for which no column was found, in the order of FIELDS. */
  readonly missing: readonly Field[];
  readonly warnings: readonly RecognitionWarning[];
  /** How much the table looks like a leads table, 0 to 1; 0 without a stage column. */
  readonly score: number;
}

/** A row of the stage table. */
export interface StageRow {
  readonly stage: string;
  /** Chance to win, 0 to 1. */
  readonly probability?: number;
  /** Days in the stage after which a lead is overdue. */
  readonly expectedDays?: number;
  readonly type: StageType;
  /** Aimed-at conversion rate to the next stage, 0 to 1. */
  readonly goal?: number;
}

/** Where the proposed probabilities come from. */
export type StageAssumption =
  /** Means of the deals' own probabilities in column `header`. */
  | { readonly kind: "dealProbabilities"; readonly header: string }
  /** Share won of the closed deals that reached each stage; `closed` deals. */
  | { readonly kind: "history"; readonly closed: number }
  /** The stages are those of a known process, and so are the probabilities. */
  | { readonly kind: "preset"; readonly preset: PresetName }
  /** Nothing is known: the k-th of K open stages gets k / (K + 1). */
  | { readonly kind: "evenSteps"; readonly stages: number };

export type StageDoubt = "type" | "order";

export interface StageProposal {
  /** Open stages in order, then won, then lost. */
  readonly rows: readonly StageRow[];
  readonly assumption: StageAssumption;
  /** What the user should look at, by stage. */
  readonly doubts: readonly { readonly stage: string; readonly about: StageDoubt }[];
}

export type PresetName = "b2b" | "leadGeneration" | "hubspot" | "salesforce";
