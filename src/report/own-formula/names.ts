import type { HistoryMapping, Mapping, StageRow } from "../../leads";

/** The user's leads, as far as formulas name them. */
export interface LeadsNames {
  readonly table: string;
  readonly mapping: Mapping;
  readonly stages: readonly StageRow[];
  /** The name of the stage table; undefined before it is written. */
  readonly stagesTable: string | undefined;
}

export type SnapshotColumn = "id" | "stage" | "amount" | "until";

/** The tables that a workbook may have beside its leads, as far as formulas name them. */
export interface OtherTables {
  /** The stage history, and which header holds what. */
  readonly history?: { readonly table: string; readonly columns: HistoryMapping };
  readonly snapshots?: {
    readonly table: string;
    readonly columns: Readonly<Record<SnapshotColumn, string>>;
  };
  /** The name of the table of exchange rates. */
  readonly rates?: string;
}
