import type { Field } from "../fields";

export type FixKind =
  /** Blanks at the ends, double and no-break ones go. */
  | "blanks"
  /** A spelling of a stage that the stage table knows becomes that stage. */
  | "stage"
  /** Text that stands for one number only becomes that number. */
  | "number"
  /** Text that stands for one day only becomes that date, a serial number with the time of day as its fraction. */
  | "date";

/** What becomes of the cells with one and the same text. */
export interface Change {
  readonly before: string;
  readonly after: string | number;
  /** Data rows from 0, ascending. */
  readonly rows: readonly number[];
}

/** A safe correction of a column: nobody who reads the cells would take them for something else. */
export interface Fix {
  readonly kind: FixKind;
  readonly field: Field;
  readonly header: string;
  /** By first appearance. */
  readonly changes: readonly Change[];
}

/** What is to be written in the place of a text, and why. */
export interface Correction {
  readonly kind: FixKind;
  readonly after: string | number;
}

/** Reads the different texts of one column. */
export interface Reader {
  /** Is shown every text first, where the others tell how to read one. */
  notice?(text: string): void;
  /** Undefined for a text that stays. */
  correct(text: string): Correction | undefined;
}
