import { wordsOf } from "./words";
import type { Profile } from "./profile";

/** Columns that are no field of a lead but help to read the others; by their headers. */
export interface HelperColumns {
  /** TRUE for won leads. */
  readonly isWon?: string;
  /** TRUE for won and lost leads. */
  readonly isClosed?: string;
  /** TRUE for leads that the CRM keeps although they are deleted. */
  readonly isDeleted?: string;
  /** Says open, won or lost where the stage does not. */
  readonly status?: string;
  /** Probabilities of the deals, written 0 to 100. */
  readonly percent?: string;
}

const NAMES: Readonly<Record<"isWon" | "isClosed" | "isDeleted", ReadonlySet<string>>> = {
  isWon: new Set([
    "iswon",
    "won",
    "dealiswon",
    "hsisclosedwon",
    "isclosedwon",
    "vunnen",
    "castigat",
  ]),
  isClosed: new Set(["isclosed", "closed", "hsisclosed", "dealisclosed", "avslutad", "inchis"]),
  isDeleted: new Set(["isdeleted", "deleted", "isarchived", "archived", "raderad", "sters"]),
};

/** The columns of TRUE and FALSE that say what happened to a lead. */
export function findFlags(
  headers: readonly string[],
  profiles: readonly Profile[]
): Pick<HelperColumns, "isWon" | "isClosed" | "isDeleted"> {
  const find = (names: ReadonlySet<string>): string | undefined =>
    headers.find((header, i) => profiles[i]!.booleans > 0.9 && names.has(wordsOf(header).join("")));
  return {
    isWon: find(NAMES.isWon),
    isClosed: find(NAMES.isClosed),
    isDeleted: find(NAMES.isDeleted),
  };
}
