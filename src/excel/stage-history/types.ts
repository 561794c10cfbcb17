/** A lead's change of stage. */
export interface StageChange {
  /** The cell of the leads' id column; undefined where there is none. */
  readonly id: unknown;
  /** The cell of the stage it left. */
  readonly from: unknown;
  readonly to: string;
  /** Serial number of the day. */
  readonly day: number;
}

/**
 * Why the history got no row: its sheet is protected, it is filtered, it has columns that only the user can fill, or
 * Excel took no row there.
 */
export type LeftAlone = "protected" | "filtered" | "unsure" | "refused";

/** What a move did to the table with the stage history. */
export type HistoryNote = { readonly table: string } & (
  | { readonly kind: "leftAlone"; readonly reason: LeftAlone }
  | {
      readonly kind: "added";
      /** From 0. */
      readonly row: number;
      /** What was written, by header. */
      readonly cells: Readonly<Record<string, unknown>>;
    }
);

/** What became of the row when its move was taken back; `stays` where it was changed since, `none` where there was none. */
export type HistoryRemoval =
  { readonly kind: "none" } | { readonly kind: "removed" | "stays"; readonly table: string };
